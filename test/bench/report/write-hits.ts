import type { Cell, SizeFigures } from '../measure/figures.js';
import { writeNumber, writeTable } from './write-table.js';

/** Database hits of every shape, exact, with the ratio to the hand-written statement first. */
export const writeHits = ({ shapes }: SizeFigures): string =>
  writeTable(
    ['shape', 'Habeas / by hand', 'by hand', 'Habeas', 'statements', '@neo4j/graphql', 'bytes'],
    shapes.map(({ title, bytes, cells }) => {
      const [byHand, ours] = [cells['by hand']?.hits?.databaseHits, cells['Habeas on Neo4j']?.hits];
      return [
        title,
        writeNumber((ours?.databaseHits ?? Number.NaN) / (byHand ?? Number.NaN)),
        byHand ?? '–',
        ours?.databaseHits ?? '–',
        ours?.statements ?? '–',
        hitsOrReason(cells['@neo4j/graphql']),
        bytes,
      ];
    }),
  );

function hitsOrReason(cell: Cell | undefined): string {
  if (cell === undefined) return 'not asked';
  if (cell.hits) return String(cell.hits.databaseHits);
  return reasonOf(cell);
}

/** A database's fault by its first sentence. */
export const reasonOf = ({ absent = '' }: Cell): string => absent.split(/[.\n]/u)[0] ?? '';
