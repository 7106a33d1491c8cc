import type { Driver } from 'neo4j-driver';

import type { Contestant } from '../contestants/contestant.js';
import type { Landmarks, Shape } from '../shapes/shape.js';
import { profileStatement } from './profile-statement.js';

export interface Hits {
  /** Statements sent for one answer. */
  readonly statements: number;
  readonly databaseHits: number;
}

/** What one answer costs the database: counted by it, and the same at each run. */
export async function countHits(
  driver: Driver,
  contestant: Contestant,
  shape: Shape,
  landmarks: Landmarks,
): Promise<Hits> {
  const sent = await contestant.statementsOf(shape, landmarks);
  let databaseHits = 0;
  for (const statement of sent) databaseHits += (await profileStatement(driver, statement)).databaseHits;
  return { statements: sent.length, databaseHits };
}

const LARGEST = 3;

/** The steps of one answer's statements in which most of it is spent. */
export async function findLargestSteps(
  driver: Driver,
  contestant: Contestant,
  shape: Shape,
  landmarks: Landmarks,
): Promise<readonly string[]> {
  const [statement] = await contestant.statementsOf(shape, landmarks);
  if (statement === undefined) return [];
  return (await profileStatement(driver, statement)).steps.slice(0, LARGEST);
}

/** Brings the statistics up to date and forgets all plans, so that what is planned next depends on the graph alone. */
export async function settleStatistics(driver: Driver): Promise<void> {
  await call(driver, 'CYPHER 5 CALL db.prepareForReplanning(120)');
  await forgetPlans(driver);
}

export const forgetPlans = (driver: Driver): Promise<void> =>
  call(driver, 'CYPHER 5 CALL db.clearQueryCaches()');

async function call(driver: Driver, text: string): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run(text);
  } finally {
    await session.close();
  }
}
