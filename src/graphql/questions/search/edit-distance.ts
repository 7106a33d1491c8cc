type Row = readonly number[];
const at = (row: Row, place: number): number => row[place] ?? Infinity;

/**
 * How many letters two words are apart: left out, added, changed, or two neighbours swapped (optimal string alignment).
 * @returns more than `most` as soon as that is certain
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: Row = [];
  let above: Row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let letter = 1; letter <= one.length; letter += 1) {
    const row = nextRow(one, other, letter, above, before);
    // A swap reaches over one row, so that both must be past it.
    if (Math.min(...row, ...above) > most) return most + 1;
    [before, above] = [above, row];
  }
  return at(above, other.length);
}

function nextRow(one: string, other: string, letter: number, above: Row, before: Row): Row {
  const row = [letter];
  for (let place = 1; place <= other.length; place += 1) {
    const same = one[letter - 1] === other[place - 1];
    const swapped = one[letter - 1] === other[place - 2] && one[letter - 2] === other[place - 1];
    row.push(
      Math.min(
        at(above, place - 1) + (same ? 0 : 1),
        swapped ? at(before, place - 2) + 1 : Infinity,
        at(above, place) + 1,
        at(row, place - 1) + 1,
      ),
    );
  }
  return row;
}
