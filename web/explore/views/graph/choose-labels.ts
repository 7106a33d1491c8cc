/** A thing that may be labelled, where its label would stand. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Higher ones are labelled first. */
  readonly weight: number;
}

const CELL = 200;

/** Which labels can be read: none that lies on one of a weightier thing. `letter` is the size of the type. */
export function chooseLabels(things: readonly Labelled[], letter: number): ReadonlySet<string> {
  const chosen = new Set<string>();
  const taken = new Map<string, Box[]>();
  const order = [...things].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  for (const { id, x, y, text } of order) {
    const half = Math.max(1, text.length) * letter * 0.27;
    const box: Box = [x - half, y - letter, x + half, y + letter * 0.3];
    const cells = cellsOf(box);
    if (cells.some((cell) => taken.get(cell)?.some((other) => overlaps(box, other)))) continue;
    chosen.add(id);
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), box]);
  }
  return chosen;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const overlaps = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

function cellsOf([left, top, right, bottom]: Box): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1)
      cells.push(`${String(x)} ${String(y)}`);
  return cells;
}
