import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';

import type { SentStatement } from '../contestants/contestant.js';

export interface Profile {
  readonly databaseHits: number;
  /** The steps with the most hits first. */
  readonly steps: readonly string[];
}

/** Runs the statement and counts what the database touched. */
export async function profileStatement(
  driver: Driver,
  { text, parameters }: SentStatement,
): Promise<Profile> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    const steps = summary.queryProfile ? stepsOf(summary.queryProfile) : [];
    return {
      databaseHits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
      steps: [...steps]
        .sort((one, other) => other.dbHits - one.dbHits)
        .map(({ dbHits, operatorType, details }) => `${String(dbHits)} ${operatorType} ${details}`),
    };
  } finally {
    await session.close();
  }
}

interface Step {
  readonly dbHits: number;
  readonly operatorType: string;
  readonly details: string;
}

type ProfiledStep = Exclude<ResultSummary['queryProfile'], false>;

const stepsOf = (plan: ProfiledStep): readonly Step[] => [
  {
    dbHits: plan.dbHits ?? 0,
    operatorType: plan.operatorType.replace('@neo4j', ''),
    details: plan.arguments['Details'] ?? '',
  },
  ...plan.children.flatMap(stepsOf),
];
