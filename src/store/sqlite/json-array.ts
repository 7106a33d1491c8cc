// SQLite gives a function at most 127 arguments.
const WIDTH = 100;

/** SQL for a JSON array of these expressions; a wide one is an array of arrays, which `unpack` undoes. */
export function jsonArray(items: readonly string[]): string {
  if (items.length <= WIDTH) return `json_array(${items.join(', ')})`;
  const chunks: string[] = [];
  for (let at = 0; at < items.length; at += WIDTH) chunks.push(jsonArray(items.slice(at, at + WIDTH)));
  return `json_array(${chunks.join(', ')})`;
}

export const unpack = (row: readonly unknown[], count: number): readonly unknown[] =>
  count <= WIDTH ? row : (row as readonly (readonly unknown[])[]).flat();

/**
 * SQL for a JSON array of what these subqueries answer as JSON. From SQLite 3.54 on it is not known outside of them that
 * their text is JSON, and a function would quote it.
 */
export function joinJson(subqueries: readonly string[]): string {
  const chunks: string[] = [];
  // An expression may be a thousand operators deep.
  for (let at = 0; at < subqueries.length; at += WIDTH)
    chunks.push(`(${subqueries.slice(at, at + WIDTH).join(` || ',' || `)})`);
  return ["'['", chunks.join(` || ',' || `), "']'"].filter((part) => part !== '').join(' || ');
}
