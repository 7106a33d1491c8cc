import type { Cell, ShapeFigures, SizeFigures } from '../measure/figures.js';
import { writeNumber, writeTable } from './write-table.js';

/** Database hits of every shape, exact, with the ratio to the hand-written statement first. */
export const writeHits = ({ shapes }: SizeFigures): string =>
  writeTable(
    ['shape', 'Habeas / by hand', 'by hand', 'Habeas', 'statements', '@neo4j/graphql', 'bytes'],
    shapes.map(rowOf),
  );

function rowOf({ title, bytes, cells }: ShapeFigures): readonly (string | number)[] {
  const byHand = cells['by hand']?.hits;
  const ours = cells['Habeas on Neo4j']?.hits;
  if (byHand === undefined || ours === undefined)
    throw new Error(`${title}: database hits were not counted.`);
  const ratio = writeNumber(ours.databaseHits / byHand.databaseHits);
  const theirs = hitsOrReason(cells['@neo4j/graphql']);
  return [title, ratio, byHand.databaseHits, ours.databaseHits, ours.statements, theirs, bytes];
}

function hitsOrReason(cell: Cell | undefined): string {
  if (cell === undefined) return 'not asked';
  if (cell.hits) return String(cell.hits.databaseHits);
  return reasonOf(cell);
}

/** A database's fault in a few words. */
export const reasonOf = ({ absent = '' }: Cell): string =>
  /allocation of an extra|MemoryPool/u.test(absent)
    ? 'fails: out of transaction memory'
    : (absent.split(/[.\n]/u)[0] ?? '');
