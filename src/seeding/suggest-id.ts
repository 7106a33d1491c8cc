/** The known id that differs least from one that is not known, by three letters at most. */
export function suggestId(id: string, known: Iterable<string>): string | undefined {
  let [nearest, least]: [string | undefined, number] = [undefined, 4];
  for (const other of known) {
    if (Math.abs(other.length - id.length) >= least) continue;
    const distance = editDistance(id, other);
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

/** Letters to add, drop or replace (Levenshtein). */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = Number(above[at - 1]) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(replaced, Number(above[at]) + 1, Number(line[at - 1]) + 1));
    }
    above = line;
  }
  return Number(above.at(-1));
}
