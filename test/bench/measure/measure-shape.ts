import type { Driver } from 'neo4j-driver';

import type { Contestant } from '../contestants/contestant.js';
import type { Landmarks, Shape } from '../shapes/shape.js';
import { compareAnswers } from './compare-answers.js';
import { countHits, findLargestSteps, forgetPlans } from './count-hits.js';
import type { Cell, ShapeFigures } from './figures.js';
import { timeShape } from './time-shape.js';

export interface MeasureOptions {
  readonly timed: boolean;
}

/** Compares the answers, counts what they cost the database, then times them. @throws AnswersDiffer */
export async function measureShape(
  shape: Shape,
  landmarks: Landmarks,
  contestants: readonly Contestant[],
  driver: Driver,
  { timed }: MeasureOptions,
): Promise<ShapeFigures> {
  const { bytes, failed } = await compareAnswers(shape, landmarks, contestants);
  const answering = contestants.filter((one) => one.refuses(shape) === undefined && !failed.has(one.name));
  const timings = timed
    ? await timeShape(shape, landmarks, answering, () => forgetPlans(driver))
    : new Map<string, never>();
  const cells: Record<string, Cell> = {};
  for (const contestant of contestants) {
    const { name } = contestant;
    const absent = contestant.refuses(shape) ?? failed.get(name);
    const timing = timings.get(name);
    const counted = absent === undefined && name !== 'Habeas on SQLite';
    cells[name] = {
      ...(absent === undefined ? {} : { absent }),
      ...(counted ? { hits: await countHits(driver, contestant, shape, landmarks) } : {}),
      ...(name === 'Habeas on Neo4j'
        ? { steps: await findLargestSteps(driver, contestant, shape, landmarks) }
        : {}),
      ...(timing === undefined ? {} : { timing }),
    };
  }
  return { name: shape.name, title: shape.title, bytes, cells };
}
