import type { StoreCount } from '../graph-store.js';
import type { Connection } from './connection.js';
import { quoteText } from './quote-name.js';
import { runRead } from './run-read.js';

/** How many there are of each, from the database's own count store. */
export function readCounts(
  connection: Connection,
  names: readonly string[],
  patternOf: (name: string) => string,
): Promise<readonly StoreCount[]> {
  const counts = names.map(
    (name) => `MATCH ${patternOf(name)} RETURN ${quoteText(name)} AS name, count(n) AS count`,
  );
  return runRead<{ name: string; count: number }>(connection, {
    text: `CYPHER 5 ${counts.join('\nUNION ALL ')}`,
    parameters: {},
  });
}
