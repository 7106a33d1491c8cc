import type { Ontology } from '../../ontology/ontology.js';
import type { ExportFormat } from '../export-format.js';
import type { ExportedItem } from '../exported-item.js';
import { flatEvidence, type FlatValue, flatValues } from '../flat-values.js';
import { identifyRelationship } from '../identify-relationship.js';

/** Rows of one statement: many enough for a fast load, few enough for a small transaction. */
const BATCH = 100;

/** What every node has for a label, so that one constraint finds it; not one that a store of ours gives. */
const LABEL = 'HabeasExport';

/** Cypher statements, a line each, for an empty database: they may be run again and then change nothing. */
export const cypher: ExportFormat = {
  name: 'cypher',
  mediaType: 'application/x-cypher-query; charset=utf-8',
  extension: 'cypher',
  async *write(read, ontology) {
    yield `CREATE CONSTRAINT habeas_export_id IF NOT EXISTS FOR (n:${LABEL}) REQUIRE n.id IS UNIQUE;\n`;
    let [last, rows]: [string, string[]] = ['', []];
    for await (const one of read({ nodes: true })) {
      const row = nodeRow(one);
      if (row === undefined) continue;
      const [kind, text] = row;
      if (rows.length > 0 && (kind !== last || rows.length === BATCH)) {
        yield nodesStatement(last, rows);
        rows = [];
      }
      last = kind;
      rows.push(text);
    }
    if (rows.length > 0) yield nodesStatement(last, rows);
    yield* relationshipStatements(ontology, read({ relationships: 'within' }));
  },
};

/** Types take turns at every node, so rows are gathered by type. */
async function* relationshipStatements(
  ontology: Ontology,
  items: AsyncIterable<ExportedItem>,
): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>();
  for await (const one of items) {
    if (one.item !== 'relationship') continue;
    const { type, from, to, values, claims } = one.relationship;
    const rows = waiting.get(type.type) ?? [];
    waiting.set(type.type, rows);
    const all = printMap([...flatValues(type, values), ...flatEvidence(claims)]);
    const id = identifyRelationship(ontology, one.relationship);
    rows.push(`{id: ${printText(id)}, from: ${printText(from.id)}, to: ${printText(to.id)}, values: ${all}}`);
    if (rows.length < BATCH) continue;
    yield relationshipsStatement(type.type, rows);
    waiting.delete(type.type);
  }
  for (const [type, rows] of waiting) yield relationshipsStatement(type, rows);
}

function nodeRow(one: ExportedItem): readonly [kind: string, row: string] | undefined {
  if (one.item !== 'node') return undefined;
  const { id, kind, values } = one.node;
  return [kind.name, `{id: ${printText(id)}, values: ${printMap([...flatValues(kind, values)])}}`];
}

const nodesStatement = (kind: string, rows: readonly string[]): string =>
  `UNWIND [${rows.join(', ')}] AS row MERGE (n:${LABEL} {id: row.id}) SET n:\`${kind}\` SET n += row.values;\n`;

/** Two relationships of a type may join two nodes, so each is known by its id. */
const relationshipsStatement = (type: string, rows: readonly string[]): string =>
  `UNWIND [${rows.join(', ')}] AS row MATCH (a:${LABEL} {id: row.from}) MATCH (b:${LABEL} {id: row.to}) ` +
  `MERGE (a)-[r:\`${type}\` {id: row.id}]->(b) SET r += row.values;\n`;

const printMap = (values: readonly (readonly [string, FlatValue])[]): string =>
  `{${values.map(([name, value]) => `\`${name}\`: ${printLiteral(value)}`).join(', ')}}`;

function printLiteral(value: FlatValue): string {
  if (typeof value === 'string') return printText(value);
  return typeof value === 'object' ? `[${value.map(printText).join(', ')}]` : String(value);
}

/**
 * A string literal on one line that nothing in it can end. Neo4j reads the codes of characters before all else, those
 * of quotation marks too, so none is written but for what marks nothing, and none of the text's own is left whole.
 */
const printText = (text: string): string =>
  `"${text
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .replace(/[\\"]/gu, '\\$&')
    .replace(/\\u/gu, '\\" + "u')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
