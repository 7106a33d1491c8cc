import type { Contestant, ContestantName } from '../contestants/contestant.js';
import type { Landmarks, Shape } from '../shapes/shape.js';
import type { Timing } from './figures.js';

const WARM_UP = 10;
const MOST_ROUNDS = 200;
const LEAST_ROUNDS = 5;
const LONGEST_MILLISECONDS = 6_000;

/** Asks all in turns, so that whatever else the machine does falls on each of them. */
export async function timeShape(
  shape: Shape,
  landmarks: Landmarks,
  contestants: readonly Contestant[],
  forgetPlans: () => Promise<void>,
): Promise<ReadonlyMap<ContestantName, Timing>> {
  const cold = new Map<ContestantName, number>();
  for (const contestant of contestants) {
    await forgetPlans();
    cold.set(contestant.name, await timeOnce(contestant, shape, landmarks));
  }
  const warmed = performance.now();
  for (let round = 0; round < WARM_UP && performance.now() - warmed < LONGEST_MILLISECONDS; round += 1) {
    for (const contestant of contestants) await contestant.ask(shape, landmarks);
  }
  const taken = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const started = performance.now();
  const isOver = (round: number): boolean =>
    round >= MOST_ROUNDS || (round >= LEAST_ROUNDS && performance.now() - started > LONGEST_MILLISECONDS);
  for (let round = 0; !isOver(round); round += 1) {
    for (const contestant of contestants) {
      taken.get(contestant.name)?.push(await timeOnce(contestant, shape, landmarks));
    }
  }
  return new Map(
    [...taken].map(([name, times]) => {
      const first = cold.get(name);
      const known = first === undefined || name === 'Habeas on SQLite' ? {} : { cold: first };
      return [name, { ...known, p50: quantile(times, 0.5), p95: quantile(times, 0.95) }];
    }),
  );
}

async function timeOnce(contestant: Contestant, shape: Shape, landmarks: Landmarks): Promise<number> {
  const from = performance.now();
  await contestant.ask(shape, landmarks);
  return performance.now() - from;
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
