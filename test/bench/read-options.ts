import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Database hits and statements of the smallest graph alone, printed. */
  readonly short: boolean;
  readonly competitor: boolean;
  /** Loading and starting alone, printed. */
  readonly loading: boolean;
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
  };
}
