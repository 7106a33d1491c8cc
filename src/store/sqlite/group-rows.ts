type Row = readonly unknown[];

/** Rows whose first two cells are their parent and their position under it, by parent and in order. */
export function groupByParent(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const parent = row[0] as string;
    let group = groups.get(parent);
    if (group === undefined) groups.set(parent, (group = []));
    group[row[1] as number] = row;
  }
  return groups;
}
