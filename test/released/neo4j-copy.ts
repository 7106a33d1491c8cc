import neo4j, { type Driver } from 'neo4j-driver';

/** What a Neo4j holds, as it holds it, a line each: what makes the schema, then nodes, then relationships between them. */
type Line =
  | { readonly schema: string }
  | { readonly labels: readonly string[]; readonly properties: Stored }
  /** From and to the nodes of these places. */
  | { readonly type: string; readonly from: number; readonly to: number; readonly properties: Stored };
type Stored = Readonly<Record<string, unknown>>;

const DATABASE = { database: 'neo4j' };
const BATCH = 1_000;

export async function* copyNeo4j(driver: Driver): AsyncGenerator<string> {
  const rows = async (text: string): Promise<readonly Stored[]> =>
    (await driver.executeQuery(text, {}, DATABASE)).records.map((record) => record.toObject());
  const lineOf = (line: Line): string => `${JSON.stringify(line)}\n`;
  const constraints =
    'SHOW CONSTRAINTS YIELD name, createStatement RETURN createStatement AS schema ORDER BY name';
  const indexes = `SHOW INDEXES YIELD name, type, owningConstraint, createStatement
WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN createStatement AS schema ORDER BY name`;
  for (const text of [constraints, indexes])
    for (const { schema } of await rows(text)) yield lineOf({ schema: schema as string });
  const places = new Map<unknown, number>();
  const nodes = `MATCH (n) WHERE NOT n:MadeByTests RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY labels, properties.id, properties.knownFrom`;
  for (const { id, labels, properties } of await rows(nodes)) {
    places.set(id, places.size);
    yield lineOf({ labels: labels as readonly string[], properties: packAll(properties as Stored) });
  }
  const relationships = `MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
ORDER BY type, properties.id, properties.knownFrom, a.knownFrom, b.knownFrom`;
  for (const { type, from, to, properties } of await rows(relationships))
    yield lineOf({
      type: type as string,
      from: places.get(from) ?? Number.NaN,
      to: places.get(to) ?? Number.NaN,
      properties: packAll(properties as Stored),
    });
}

/** Into a database that holds nothing but what a test needs. */
export async function pasteNeo4j(driver: Driver, text: string): Promise<void> {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  for (const line of lines)
    if ('schema' in line) await driver.executeQuery(`CYPHER 5 ${line.schema}`, {}, DATABASE);
  await driver.executeQuery('CALL db.awaitIndexes(300)', {}, DATABASE);
  const ids: string[] = [];
  for (const rows of some(lines.filter((line) => 'labels' in line))) {
    const { records } = await driver.executeQuery(
      'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN elementId(n) AS id',
      { rows: rows.map(unpackLine) },
      DATABASE,
    );
    for (const record of records) ids.push(record.get('id') as string);
  }
  for (const rows of some(lines.filter((line) => 'type' in line)))
    await driver.executeQuery(
      `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
      { rows: rows.map((line) => ({ ...unpackLine(line), from: ids[line.from], to: ids[line.to] })) },
      DATABASE,
    );
}

function* some<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}

const unpackLine = <Some extends { readonly properties: Stored }>(line: Some): Some => ({
  ...line,
  properties: mapValues(line.properties, unpack),
});
const packAll = (properties: Stored): Stored => mapValues(properties, pack);
const mapValues = (values: Stored, map: (value: unknown) => unknown): Stored =>
  Object.fromEntries(
    Object.entries(values)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, map(value)]),
  );

/** JSON knows one sort of numbers, Neo4j two. */
function pack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pack);
  if (neo4j.isInt(value)) return { integer: value.toString() };
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  throw new Error(`A property holds ${JSON.stringify(value)}.`);
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  return neo4j.int((value as { readonly integer: string }).integer);
}
