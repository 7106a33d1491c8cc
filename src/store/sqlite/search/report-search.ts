import { quoteName } from '../quote-name.js';
import { ENTITIES } from '../schema-tables.js';
import type { SqliteRow } from '../sqlite-driver.js';
import { endOfRows, SEARCH_ENTRIES, TEXTS } from './search-tables.js';

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
  if (!present.has(ENTITIES.name)) return [];
  const [row] = await all(
    `SELECT (SELECT count(*) FROM ${quoteName(ENTITIES.name)}) AS entities, ` +
      `(SELECT count(*) FROM ${TEXTS} WHERE "row" < ${endOfRows('names')}) AS indexed`,
  );
  const [entities, indexed] = [Number(row?.['entities']), Number(row?.['indexed'])];
  if (entities === indexed) return [];
  return [`The search index has ${indexed} of ${entities} entities: habeas rebuild makes it anew.`];
}
