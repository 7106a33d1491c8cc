import { quoteName } from '../quote-name.js';
import { ENTITIES, pastTable } from '../schema-tables.js';
import type { SqliteRow } from '../sqlite-driver.js';
import { endOfRows, PAST, PRESENT, SEARCH_ENTRIES, type SearchTables } from './search-tables.js';

/** What is wrong with the index over words: parts that are missing, and entities that it would not find. */
export async function searchProblems(
  all: (text: string) => Promise<readonly SqliteRow[]>,
): Promise<readonly string[]> {
  const present = new Set((await all('SELECT name FROM sqlite_schema')).map(({ name }) => name));
  const missing = SEARCH_ENTRIES.filter(({ name }) => !present.has(name));
  if (missing.length > 0)
    return missing.map(
      ({ name }) => `The search index lacks ${name}: habeas serve makes it anew when it starts.`,
    );
  if ([ENTITIES, pastTable(ENTITIES)].some(({ name }) => !present.has(name))) return [];
  const [row] = await all(
    `SELECT ${countOf(ENTITIES.name)} + ${countOf(pastTable(ENTITIES).name)} AS entities, ` +
      `${namesIn(PRESENT)} + ${namesIn(PAST)} AS indexed`,
  );
  const [entities, indexed] = [Number(row?.['entities']), Number(row?.['indexed'])];
  if (entities === indexed) return [];
  return [`The search index has ${indexed} of ${entities} entities: habeas rebuild makes it anew.`];
}

const countOf = (table: string): string => `(SELECT count(*) FROM ${quoteName(table)})`;

/** Every version of an entity has names. */
const namesIn = ({ texts }: SearchTables): string =>
  `(SELECT count(*) FROM ${texts} WHERE "row" < ${endOfRows('names')})`;
