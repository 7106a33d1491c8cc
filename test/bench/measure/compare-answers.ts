import { isDeepStrictEqual } from 'node:util';

import type { Contestant } from '../contestants/contestant.js';
import type { Landmarks, Shape } from '../shapes/shape.js';

/** Two contestants answered one shape differently, so that timing them would compare different work. */
export class AnswersDiffer extends Error {}

/** One that takes longer is not timed, which asks many times; none takes longer than the server's own limit. */
const PATIENCE_MILLISECONDS = 10_000;
const TOO_SLOW = `takes more than ${String(PATIENCE_MILLISECONDS / 1_000)} s`;

export interface Compared {
  /** Size of the answer as JSON. */
  readonly bytes: number;
  /** Contestants whose statement the database gave up on, with what it said, or who took too long. */
  readonly failed: ReadonlyMap<string, string>;
}

/**
 * Asks everybody; the first contestant is right.
 * @throws AnswersDiffer naming shape, contestant and the first difference.
 */
export async function compareAnswers(
  shape: Shape,
  landmarks: Landmarks,
  [first, ...others]: readonly Contestant[],
): Promise<Compared> {
  if (first === undefined) throw new Error('There is nobody to ask.');
  const right = plain(await first.ask(shape, landmarks));
  const failed = new Map<string, string>();
  for (const other of others.filter((one) => one.refuses(shape) === undefined)) {
    try {
      const from = performance.now();
      const answer = plain(await other.ask(shape, landmarks));
      if (performance.now() - from > PATIENCE_MILLISECONDS) failed.set(other.name, TOO_SLOW);
      const settled = other.name === '@neo4j/graphql' ? settledOf(shape) : (one: unknown): unknown => one;
      if (!isDeepStrictEqual(settled(answer), settled(right))) {
        throw new AnswersDiffer(
          `${shape.name}: ${other.name} answers differently from ${first.name}. ${difference(right, answer)}`,
        );
      }
    } catch (error) {
      if (error instanceof AnswersDiffer || other.name !== '@neo4j/graphql') throw error;
      failed.set(other.name, (error as Error).message);
    }
  }
  return { bytes: Buffer.byteLength(JSON.stringify(right)), failed };
}

const settledOf = ({ theirs }: Shape): ((answer: unknown) => unknown) =>
  (typeof theirs === 'string' ? undefined : (theirs.settled as ((answer: unknown) => unknown) | undefined)) ??
  ((answer) => answer);

const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer ?? null));

const AROUND = 200;

/** The text around the first letter that differs. */
function difference(right: unknown, wrong: unknown): string {
  const [one, other] = [sorted(right), sorted(wrong)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  return `\n  ${one.slice(from, at + AROUND)}\n  ${other.slice(from, at + AROUND)}`;
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
