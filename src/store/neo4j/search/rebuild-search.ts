import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Ontology } from '../../../ontology/ontology.js';
import type { Connection } from '../connection.js';
import { pastLabel } from '../past-names.js';
import { quoteName } from '../quote-name.js';
import { readNodes } from '../read-parts.js';
import { inWriteSession } from '../write-session.js';
import { followPast } from './follow-past.js';
import { NONE_SEARCHED, searchProperties } from './search-properties.js';
import { putWords } from './write-words.js';

const BATCH = 2_000;

type Session = ReturnType<Connection['writeSession']>;

/**
 * Makes anew what nodes and their former versions carry for the index over words, a transaction a batch; the index
 * follows by itself.
 */
export const rebuildSearch = (connection: Connection, ontology: Ontology): Promise<void> =>
  inWriteSession(connection, async (session) => {
    await session.run('CYPHER 5 MATCH (w:SearchWord) CALL (w) { DELETE w } IN TRANSACTIONS OF 10000 ROWS');
    await eachPage(session, PAGE, async (transaction, ids) => {
      const nodes = await readNodes(transaction, 'MATCH (n:`Node`) WHERE n.id IN $values', ids, ontology);
      const rows = nodes.map((node) => ({ id: node.id, found: searchProperties(ontology, node) }));
      await transaction.run(SET, { rows });
      await putWords(transaction, ontology, nodes);
    });
    await followAllPast(session, ontology);
  });

/** The same of former versions alone. */
export const rebuildPastSearch = (connection: Connection, ontology: Ontology): Promise<void> =>
  inWriteSession(connection, (session) => followAllPast(session, ontology));

const followAllPast = (session: Session, ontology: Ontology): Promise<void> =>
  eachPage(session, PAST_PAGE, async (transaction, ids) => {
    await putWords(transaction, ontology, await followPast(transaction, ontology, ids));
  });

/** Works on all ids, some a transaction. */
async function eachPage(
  session: Session,
  text: string,
  work: (transaction: ManagedTransaction, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let last: string | undefined = ''; last !== undefined;) {
    const after: string = last;
    last = await session.executeWrite(async (transaction) => {
      const { records: page } = await transaction.run<{ id: string }>(text, { after, size: int(BATCH) });
      const ids = page.map((record) => record.get('id'));
      if (ids.length > 0) await work(transaction, ids);
      return ids.at(-1);
    });
  }
}

const PAGE = 'CYPHER 5 MATCH (n:`Node`) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $size';
const PAST_PAGE = `CYPHER 5 MATCH (n:${quoteName(pastLabel('Node'))}) WHERE n.id > $after
RETURN DISTINCT n.id AS id ORDER BY id LIMIT $size`;
const SET = `CYPHER 5 UNWIND $rows AS row MATCH (n:\`Node\` {id: row.id}) SET n += ${NONE_SEARCHED} SET n += row.found`;
