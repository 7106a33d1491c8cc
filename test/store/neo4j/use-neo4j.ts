import neo4j, { type Session } from 'neo4j-driver';

import { startNeo4j } from '../../neo4j/start-neo4j.js';

/** An empty Neo4j for one test file. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  /** Removes every node; leaves constraints and indexes. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The one at NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) if that is set, or else one started here.
 * @throws Error when it holds a graph that no test has made.
 */
export async function useNeo4j(): Promise<TestNeo4j> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  const started = uri === undefined ? await startNeo4j() : undefined;
  const address = { uri: started?.uri ?? uri ?? '', user, password };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(user, password));
  const stop = async (): Promise<void> => {
    await driver.close();
    await started?.stop();
  };
  const empty = async (): Promise<void> => {
    const session = driver.session({ database: 'neo4j' });
    await emptyGraph(session, address.uri).finally(() => session.close());
  };
  try {
    await empty();
    return { ...address, empty, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address may be that of somebody's graph: only what bears the mark of a test is emptied. */
async function emptyGraph(session: Session, uri: string): Promise<void> {
  // Statements are refused while many indexes of a test before come to answer, one after the other.
  await session.run('CALL db.awaitIndexes(120)');
  const { records } = await session.run(
    'RETURN EXISTS { MATCH () } AS filled, EXISTS { MATCH (:MadeByTests) } AS ours',
  );
  if (records[0]?.get('filled') === true && records[0].get('ours') !== true) {
    throw new Error(
      `The database at ${uri} holds a graph; give the tests an empty one, for they delete all of it.`,
    );
  }
  await session.run(
    'MATCH (n) WHERE NOT n:MadeByTests CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
  );
  await session.run('MERGE (:MadeByTests)');
}
