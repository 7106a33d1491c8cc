/**
 * How many letters two words are apart: left out, added, changed, or two neighbours swapped (optimal string alignment).
 * @returns more than `most` as soon as that is certain
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const swapped =
        one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
          ? (before[at - 2] ?? Infinity) + 1
          : Infinity;
      current.push(Math.min(changed, swapped, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most && Math.min(...above) > most) return most + 1;
    [before, above] = [above, current];
  }
  return above[other.length] ?? 0;
}
