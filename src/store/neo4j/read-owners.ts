import type { Ontology } from '../../ontology/ontology.js';
import type { Connection } from './connection.js';
import { quoteName } from './quote-name.js';
import { runRead } from './run-read.js';

/** Every owner of a node or a relationship, in order of id. */
export async function readOwners(connection: Connection, ontology: Ontology): Promise<readonly string[]> {
  const owned = [
    'MATCH (n:`Node`) RETURN DISTINCT n.owner AS owner',
    ...[...ontology.relationships.keys()].map(
      (type) => `MATCH ()-[r:${quoteName(type)}]->() RETURN DISTINCT r.owner AS owner`,
    ),
  ];
  const text = `CYPHER 5 CALL () { ${owned.join('\nUNION ')} } RETURN owner ORDER BY owner`;
  const records = await runRead<{ owner: string }>(connection, { text, parameters: {} });
  return records.map(({ owner }) => owner);
}
