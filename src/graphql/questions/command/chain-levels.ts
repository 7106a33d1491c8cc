/** From a body to one above it, by their ids. */
type Step = readonly [below: string, above: string];

/**
 * How far up each body stands: above all that it is above. Where sources put bodies above each other there is no such
 * order, and it is by the fewest steps.
 * @param steps none of them leads to `start`
 */
export function levelsOf(start: string, steps: readonly Step[]): ReadonlyMap<string, number> {
  const bodies = new Set(steps.flat()).size;
  let longest: ReadonlyMap<string, number> = new Map([[start, 0]]);
  for (let round = 0; round <= bodies; round += 1) {
    const raised = raise(longest, steps, Math.max);
    if (!raised) return longest;
    longest = raised;
  }
  let fewest: ReadonlyMap<string, number> = new Map([[start, 0]]);
  for (let next = raise(fewest, steps, Math.min); next; next = raise(fewest, steps, Math.min)) fewest = next;
  return fewest;
}

/** Levels after one more step from each body, or undefined where that changes nothing. */
function raise(
  levels: ReadonlyMap<string, number>,
  steps: readonly Step[],
  choose: (one: number, other: number) => number,
): ReadonlyMap<string, number> | undefined {
  const raised = new Map(levels);
  for (const [below, above] of steps) {
    const level = levels.get(below);
    if (level !== undefined) raised.set(above, choose(level + 1, raised.get(above) ?? level + 1));
  }
  const changed = [...raised].some(([body, level]) => levels.get(body) !== level);
  return changed ? raised : undefined;
}
