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
