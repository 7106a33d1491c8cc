import { availableParallelism, cpus, totalmem } from 'node:os';

import { CONTESTANTS } from '../contestants/contestant.js';
import type { Cell, ShapeFigures, SizeFigures } from '../measure/figures.js';
import { CHARTS } from './draw-charts.js';
import { reasonOf, writeHits } from './write-hits.js';
import { writeNumber, writeTable } from './write-table.js';

const GIGABYTE = 2 ** 30;

/** All figures as a page of Markdown, ratios first. */
export const writeReport = (sizes: readonly SizeFigures[]): string =>
  [
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. All contestants answered every question alike before anything was timed.',
    machine(sizes),
    `The graph is public throughout. Habeas and the hand-written statements check the clearance of every node and
relationship all the same (but for the total, which the hand-written one reads from the count store); @neo4j/graphql is not asked to.`,
    ...sizes.flatMap(writeSize),
    '## Growth',
    ...CHARTS.map(({ file, title }) => `![${title}](benchmarks/${file})`),
    '',
  ].join('\n\n');

function machine(sizes: readonly SizeFigures[]): string {
  const versions = sizes[0]?.versions;
  const memory = Math.round(totalmem() / GIGABYTE);
  return (
    `${cpus()[0]?.model.trim() ?? 'A processor'}, ${String(availableParallelism())} cores, ${String(memory)} GB; ` +
    `Node ${process.versions.node}, Neo4j ${versions?.Neo4j ?? '?'} Community (1 GB heap, 256 MB page cache), ` +
    `SQLite ${versions?.SQLite ?? '?'}, @neo4j/graphql 7.6.3.`
  );
}

const writeSize = (size: SizeFigures): readonly string[] => [
  `## ${size.nodes.toLocaleString('en')} nodes`,
  '### Ratios of time (medians, in one run, in process)',
  writeTable(
    ['shape', 'Habeas on Neo4j / by hand', '@neo4j/graphql / Habeas', 'Neo4j / SQLite'],
    size.shapes.map(ratios),
  ),
  '### Database hits and statements (exact)',
  writeHits(size),
  '### Milliseconds: p50 / p95 / first after plans were forgotten',
  writeTable(['shape', ...CONTESTANTS], size.shapes.map(times)),
  '### Whole HTTP requests at 16 connections',
  'Answers of some 0.2, 3 and 60 KB. The servers take turns; what sends the load has the same cores.',
  writeTable(
    [
      'server',
      'store',
      'point a second',
      'nested a second',
      'large list a second',
      'start to first answer',
      'peak memory',
    ],
    size.http.map(({ server, store, requestsASecond, firstAnswerMilliseconds, peakMegabytes }) => [
      server === 'service' ? 'Habeas' : 'plain Apollo and graphql-js, same schema and store',
      store,
      requestsASecond['point'] ?? '–',
      requestsASecond['nested'] ?? '–',
      requestsASecond['large'] ?? '–',
      `${writeNumber(firstAnswerMilliseconds)} ms`,
      peakMegabytes === undefined ? '–' : `${String(peakMegabytes)} MB`,
    ]),
  ),
  '### Loading',
  writeTable(
    [
      'store',
      'nodes and relationships',
      'a second',
      'seconds in all',
      'of which generating',
      'peak memory of the loader',
    ],
    Object.entries(size.loads).map(([store, { records, rate, seconds, generating, peakMegabytes }]) => [
      store,
      records.toLocaleString('en'),
      rate.toLocaleString('en'),
      writeNumber(seconds),
      writeNumber(generating),
      `${String(peakMegabytes)} MB`,
    ]),
  ),
];

function ratios({ title, cells }: ShapeFigures): readonly string[] {
  const median = (cell: Cell | undefined): number => cell?.timing?.p50 ?? Number.NaN;
  const [byHand, ours, sqlite, theirs] = CONTESTANTS.map((name) => median(cells[name])) as [
    number,
    number,
    number,
    number,
  ];
  const absent = cells['@neo4j/graphql'];
  return [
    title,
    writeNumber(ours / byHand),
    absent?.absent === undefined ? writeNumber(theirs / ours) : reasonOf(absent),
    writeNumber(ours / sqlite),
  ];
}

const times = ({ title, cells }: ShapeFigures): readonly string[] => [
  title,
  ...CONTESTANTS.map((name) => {
    const timing = cells[name]?.timing;
    if (timing === undefined) return cells[name]?.absent === undefined ? '–' : reasonOf(cells[name]);
    return [timing.p50, timing.p95, timing.cold].map(writeNumber).join(' / ');
  }),
];
