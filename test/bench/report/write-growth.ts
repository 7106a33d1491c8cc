import type { Cell, ShapeFigures, SizeFigures } from '../measure/figures.js';
import { writeNumber, writeTable } from './write-table.js';

/** From here on a shape's growth is explained by the steps that grow. */
const FLAT = 1.5;
const STEP_LENGTH = 160;

/** What each shape costs on the smallest graph and on the largest, and where most of it is spent where that grows. */
export function writeGrowth(sizes: readonly SizeFigures[]): readonly string[] {
  const [smallest, ...others] = sizes;
  const largest = others.at(-1);
  if (smallest === undefined || largest === undefined) return [];
  const grown = smallest.shapes.flatMap((shape) => {
    const last = largest.shapes.find(({ name }) => name === shape.name);
    return last ? [{ shape, last, hits: ratioOf(shape, last, hitsOf) }] : [];
  });
  return [
    `How many times as much as at ${smallest.nodes.toLocaleString('en')} nodes it is at ${largest.nodes.toLocaleString('en')}.`,
    writeTable(
      ['shape', 'database hits', 'milliseconds on Neo4j', 'milliseconds on SQLite'],
      grown.map(({ shape, last, hits }) => [
        shape.title,
        writeNumber(hits),
        writeNumber(ratioOf(shape, last, timeOn('Habeas on Neo4j'))),
        writeNumber(ratioOf(shape, last, timeOn('Habeas on SQLite'))),
      ]),
    ),
    ...grown.filter(({ hits }) => hits > FLAT).map(({ last }) => writeSteps(last, largest.nodes)),
  ];
}

type Figure = (shape: ShapeFigures) => number;

const ours = ({ cells }: ShapeFigures): Cell | undefined => cells['Habeas on Neo4j'];
const hitsOf: Figure = (shape) => ours(shape)?.hits?.databaseHits ?? Number.NaN;
const timeOn =
  (name: 'Habeas on Neo4j' | 'Habeas on SQLite'): Figure =>
  ({ cells }) =>
    cells[name]?.timing?.p50 ?? Number.NaN;
const ratioOf = (first: ShapeFigures, last: ShapeFigures, figure: Figure): number =>
  figure(last) / figure(first);

/** A step's details may be a whole expression, on several lines. */
const writeSteps = (shape: ShapeFigures, nodes: number): string =>
  [
    `What bounds “${shape.title}”, by the hits of its largest steps at ${nodes.toLocaleString('en')} nodes:`,
    '```',
    ...(ours(shape)?.steps ?? []).map((step) => step.replaceAll(/\s+/gu, ' ').slice(0, STEP_LENGTH)),
    '```',
  ].join('\n');
