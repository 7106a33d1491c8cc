import type { Ontology } from '../../ontology/ontology.js';
import { overlapProblem } from '../overlap-problem.js';
import { wrongCounts } from './node-counts.js';
import { quoteName, quoteText } from './quote-name.js';
import { ENTITIES, pastTable, presentTables } from './schema-tables.js';
import { wrongWords } from './search/report-words.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

type Query = (text: string) => Promise<readonly SqliteRow[]>;

/** Whatever is wrong with what follows from the nodes: a backup holds the nodes alone. */
const MEND = 'make a backup and restore it into a new file.';

/** What is wrong with what is kept beside the nodes. */
export async function deepProblems(
  thread: WorkerThread,
  all: Query,
  ontology: Ontology,
): Promise<readonly string[]> {
  return [
    ...(await lostEnds(all, ontology)),
    ...(await countProblems(all, ontology)),
    ...(await wrongEntities(all, ontology)),
    ...(await overlaps(all, ontology)),
    ...(await wrongWords(thread, ontology)),
  ];
}

async function lostEnds(all: Query, ontology: Ontology): Promise<readonly string[]> {
  const looks = [...ontology.relationships.values()].flatMap(({ type, from, to }) =>
    (
      [
        ['from', from],
        ['to', to],
      ] as const
    ).map(([end, kinds]) => {
      const isThere = kinds.map(
        (kind) => `EXISTS (SELECT 1 FROM ${quoteName(kind)} n WHERE n."id" = r."${end}Id")`,
      );
      return `SELECT ${quoteText(type)} AS name, count(*) AS count FROM ${quoteName(type)} r WHERE NOT (${isThere.join(' OR ')})`;
    }),
  );
  const rows = (await Promise.all(looks.map((text) => all(text)))).flat();
  return rows
    .filter(({ count }) => count !== 0)
    .map(
      ({ name, count }) =>
        `${String(count)} of ${String(name)} end at no node: habeas rebuild computes them anew.`,
    );
}

/** Of the counts that triggers keep. */
async function countProblems(all: Query, ontology: Ontology): Promise<readonly string[]> {
  const rows = (await Promise.all(wrongCounts(ontology).map((text) => all(text)))).flat();
  return rows.map(({ kind }) => `The kept counts of ${String(kind)} are not what there is: ${MEND}`);
}

/** Of the copy of what entities have in common. */
async function wrongEntities(all: Query, ontology: Ontology): Promise<readonly string[]> {
  const entities = [...ontology.kinds.values()].filter(({ entity }) => entity);
  const columns = [...ENTITIES.fixed, ...ENTITIES.values].map(({ name }) => name);
  const of = (kind: string): string =>
    columns.map((name) => (name === 'kind' ? quoteText(kind) : quoteName(name))).join(', ');
  const copied = columns.map(quoteName).join(', ');
  const union = entities.map(({ name }) => `SELECT ${of(name)} FROM ${quoteName(name)}`).join(' UNION ALL ');
  const entity = quoteName(ENTITIES.name);
  const [row] = await all(
    `SELECT (SELECT count(*) FROM (SELECT ${copied} FROM ${entity} EXCEPT SELECT * FROM (${union}))) + ` +
      `(SELECT count(*) FROM (SELECT * FROM (${union}) EXCEPT SELECT ${copied} FROM ${entity})) AS count`,
  );
  return row?.['count'] === 0
    ? []
    : [`${String(row?.['count'])} entities are not as in the table of all: ${MEND}`];
}

/** Of past versions among themselves. */
async function overlaps(all: Query, ontology: Ontology): Promise<readonly string[]> {
  const looks = presentTables(ontology).map((table) => {
    const past = quoteName(pastTable(table).name);
    const behind = `q."id" = p."id" AND q."knownFrom" > p."knownFrom" AND q."knownFrom" < p."knownUntil"`;
    return `SELECT ${quoteText(table.name)} AS name, count(*) AS count FROM ${past} p JOIN ${past} q ON ${behind}`;
  });
  const rows = (await Promise.all(looks.map((text) => all(text)))).flat();
  return rows
    .filter(({ count }) => count !== 0)
    .map(({ name, count }) => overlapProblem(String(name), Number(count)));
}
