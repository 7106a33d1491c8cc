import type { NodeKind } from '../../../generated/graphql.js';
import { GRAPH_KINDS } from '../../../parts/graph-kinds.js';

/** What WebGL still draws smoothly where the browser renders on the CPU. */
export const MOST_THINGS = 5_000;
export const MOST_RELATIONSHIPS = 15_000;
export const MOST_STEPS = 6;
const STEPS = 2;

/** All that is so many steps from some things, by way of things of these kinds. */
export interface Around {
  readonly starts: readonly string[];
  readonly steps: number;
  readonly kinds: readonly NodeKind[];
}

/** What an address asks for; undefined when it names no thing to start from. */
export function readAround(given: URLSearchParams): Around | undefined {
  const starts = listed(given.get('around'));
  if (starts.length === 0) return undefined;
  const steps = Math.trunc(Number(given.get('steps') ?? STEPS));
  const asked = listed(given.get('among'));
  const kinds = GRAPH_KINDS.filter((kind) => asked.includes(kind));
  return {
    starts,
    steps: Number.isNaN(steps) ? STEPS : Math.min(MOST_STEPS, Math.max(1, steps)),
    kinds: kinds.length > 0 ? kinds : GRAPH_KINDS,
  };
}

/** The same as the values of an address; all kinds are said by saying none. */
export const aroundGiven = ({
  starts,
  steps,
  kinds,
}: Around): Readonly<Record<string, string | undefined>> => ({
  around: starts.join(','),
  steps: String(steps),
  among: kinds.length < GRAPH_KINDS.length ? kinds.join(',') : undefined,
});

const listed = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((one) => one !== '')),
];
