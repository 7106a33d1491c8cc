import type { Session } from 'neo4j-driver';

import type { Connection } from './connection.js';
import { readNeo4jError } from './read-neo4j-error.js';
import { watchPulse } from './watch-pulse.js';

/** As long as the driver tries again to write to a database that has gone. */
const MISSED_BEATS = 15;

/** Who has written finds it by its words. */
const AWAIT_WORDS = 'CYPHER 5 CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()';

/**
 * Runs work on a session that ends with it, once the indexes over words have followed what it wrote. A frozen database
 * keeps its connections, and no time limit of its own ends a wait for it: one that shows no pulse is given up, and what
 * it was about to write is undone when it goes on.
 */
export async function inWriteSession<Result>(
  connection: Connection,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = connection.writeSession();
  const pulse = watchPulse(connection, MISSED_BEATS);
  try {
    const result = await Promise.race([work(session), pulse.lost]);
    await Promise.race([session.run(AWAIT_WORDS), pulse.lost]);
    return result;
  } catch (error) {
    throw readNeo4jError(error);
  } finally {
    pulse.forget();
    // Of one that is frozen it would be waited for as well.
    session.close().catch(() => undefined);
  }
}
