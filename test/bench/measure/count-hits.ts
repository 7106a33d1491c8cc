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
