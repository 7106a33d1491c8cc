import type { Ontology } from '../../ontology/ontology.js';
import { overlapProblem } from '../overlap-problem.js';
import { quoteName, quoteText } from './quote-name.js';
import { pastTable, presentTables } from './schema-tables.js';
import type { SqliteRow } from './sqlite-driver.js';

/** What is wrong with past versions: a version that was known until after the present one was. */
export async function pastProblems(
  all: (text: string) => Promise<readonly SqliteRow[]>,
  ontology: Ontology,
  stored: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly string[]> {
  const whole = presentTables(ontology).filter(
    (table) => stored.get(table.name)?.has('knownFrom') && stored.has(pastTable(table).name),
  );
  if (whole.length === 0) return [];
  const looks = whole.map((table) => {
    const [past, present] = [quoteName(pastTable(table).name), quoteName(table.name)];
    return (
      `SELECT ${quoteText(table.name)} AS name, count(*) AS count FROM ${past} p LEFT JOIN ${present} n ON n."id" = p."id" ` +
      `WHERE p."knownUntil" <= p."knownFrom" OR p."knownUntil" > n."knownFrom"`
    );
  });
  const rows = await all(looks.join(' UNION ALL '));
  return rows
    .filter(({ count }) => Number(count) > 0)
    .map(({ name, count }) => overlapProblem(String(name), Number(count)));
}
