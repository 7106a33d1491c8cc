import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Database hits and statements of the smallest graph alone, printed. */
  readonly short: boolean;
  readonly competitor: boolean;
  /** Loading and starting alone, printed. */
  readonly loading: boolean;
  /** The folder of an SQLite graph to measure instead of a new one, where a script takes it. */
  readonly graph: string | undefined;
  /** The Bolt address of a Neo4j to measure instead of a new one, where a script takes it. */
  readonly uri: string | undefined;
}

const LEAST = 10_000;
const SIZES = [LEAST, 100_000, 1_000_000];

/** @throws Error that names the option and what it takes. */
export function readOptions(given: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      nodes: { type: 'string' },
      short: { type: 'boolean', default: false },
      'no-competitor': { type: 'boolean', default: false },
      loading: { type: 'boolean', default: false },
      graph: { type: 'string' },
      uri: { type: 'string' },
    },
  });
  const sizes = values.nodes?.split(',').map(Number) ?? SIZES;
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < LEAST)) {
    throw new Error(`--nodes: give sizes of ${String(LEAST)} or more, separated by commas.`);
  }
  return {
    sizes: values.short ? [LEAST] : sizes,
    short: values.short,
    competitor: !values['no-competitor'],
    loading: values.loading,
    graph: values.graph,
    uri: values.uri,
  };
}
