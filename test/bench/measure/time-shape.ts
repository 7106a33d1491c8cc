import type { Contestant, ContestantName } from '../contestants/contestant.js';
import type { Landmarks, Shape } from '../shapes/shape.js';
import type { Timing } from './figures.js';

const WARM_UP = 10;
const MOST_ROUNDS = 200;
const LEAST_ROUNDS = 5;
const LONGEST_MILLISECONDS = 6_000;

/** What each takes for a shape, with its first answer after the plans of the others and its own are forgotten. */
export async function timeShape(
  shape: Shape,
  landmarks: Landmarks,
  contestants: readonly Contestant[],
  forgetPlans: () => Promise<void>,
): Promise<ReadonlyMap<ContestantName, Timing>> {
  const cold = new Map<ContestantName, number>();
  for (const contestant of contestants) {
    await forgetPlans();
    cold.set(contestant.name, await timeOnce(() => contestant.ask(shape, landmarks)));
  }
  const timings = await timeInTurns(contestants.map((one) => () => one.ask(shape, landmarks)));
  return new Map(
    contestants.flatMap(({ name }, at) => {
      const timing = timings[at];
      const first = cold.get(name);
      const known = first === undefined || name === 'Habeas on SQLite' ? {} : { cold: first };
      return timing ? [[name, { ...known, ...timing }]] : [];
    }),
  );
}

/** Asks all in turns, so that whatever else the machine does falls on each of them. */
export async function timeInTurns(
  questions: readonly (() => Promise<unknown>)[],
): Promise<readonly Timing[]> {
  const warmed = performance.now();
  for (let round = 0; round < WARM_UP && performance.now() - warmed < LONGEST_MILLISECONDS; round += 1) {
    for (const ask of questions) await ask();
  }
  const taken = questions.map((): number[] => []);
  const started = performance.now();
  const isOver = (round: number): boolean =>
    round >= MOST_ROUNDS || (round >= LEAST_ROUNDS && performance.now() - started > LONGEST_MILLISECONDS);
  for (let round = 0; !isOver(round); round += 1) {
    for (const [at, ask] of questions.entries()) taken[at]?.push(await timeOnce(ask));
  }
  return taken.map((times) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) }));
}

async function timeOnce(ask: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await ask();
  return performance.now() - from;
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
