import { int } from 'neo4j-driver';

import type { Ontology } from '../../../ontology/ontology.js';
import type { Connection } from '../connection.js';
import { readNodes } from '../read-parts.js';
import { inWriteSession } from '../write-session.js';
import { SEARCHED, searchProperties } from './search-properties.js';
import { putWords } from './write-words.js';

const BATCH = 2_000;
const NONE = SEARCHED.map((name) => `${name}: null`).join(', ');

/** Makes anew what nodes carry for the index over words, a transaction a batch; the index follows by itself. */
export function rebuildSearch(connection: Connection, ontology: Ontology): Promise<void> {
  return inWriteSession(connection, async (session) => {
    await session.run('CYPHER 5 MATCH (w:SearchWord) CALL (w) { DELETE w } IN TRANSACTIONS OF 10000 ROWS');
    for (let last: string | undefined = ''; last !== undefined;) {
      const after: string = last;
      last = await session.executeWrite(async (transaction) => {
        const { records: page } = await transaction.run<{ id: string }>(PAGE, { after, size: int(BATCH) });
        const ids = page.map((record) => record.get('id'));
        if (ids.length === 0) return undefined;
        const nodes = await readNodes(transaction, 'MATCH (n:`Node`) WHERE n.id IN $values', ids, ontology);
        const rows = nodes.map((node) => ({ id: node.id, found: searchProperties(ontology, node) }));
        await transaction.run(SET, { rows });
        await putWords(transaction, ontology, nodes);
        return ids.at(-1);
      });
    }
  });
}

const PAGE = 'CYPHER 5 MATCH (n:`Node`) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $size';
const SET = `CYPHER 5 UNWIND $rows AS row MATCH (n:\`Node\` {id: row.id}) SET n += {${NONE}} SET n += row.found`;
