import { availableParallelism, cpus, totalmem } from 'node:os';

import { CONTESTANTS } from '../contestants/contestant.js';
import type { HttpFigures } from '../http/measure-http.js';
import type { Cell, ShapeFigures, SizeFigures } from '../measure/figures.js';
import { CHARTS } from './draw-charts.js';
import { writeGrowth } from './write-growth.js';
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
    ...writeGrowth(sizes),
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
  writeHttp(size),
  '### Loading',
  writeLoading(size),
];

const SERVERS: Readonly<Record<HttpFigures['server'], string>> = {
  service: 'Habeas',
  plain: 'plain Apollo and graphql-js, same schema and store',
  floor: 'no GraphQL: Node, the store, JSON of its rows',
};

export const writeHttp = ({ http }: SizeFigures): string =>
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
    http.map(({ server, store, requestsASecond, firstAnswerMilliseconds, peakMegabytes }) => [
      SERVERS[server],
      store,
      requestsASecond['point'] ?? '–',
      requestsASecond['nested'] ?? '–',
      requestsASecond['large'] ?? '–',
      `${writeNumber(firstAnswerMilliseconds)} ms`,
      writeMegabytes(peakMegabytes),
    ]),
  );

/** By `habeas seed` of a file in the bulk form, beside what the database takes without us. */
export const writeLoading = ({ loads }: SizeFigures): string =>
  writeTable(
    [
      'store',
      'nodes and relationships',
      'seconds',
      'a second',
      'the database alone',
      'Habeas / the database alone',
      'peak memory of the loader',
    ],
    Object.entries(loads).map(([store, { records, rate, seconds, peakMegabytes, raw }]) => [
      store,
      records.toLocaleString('en'),
      writeNumber(seconds),
      rate.toLocaleString('en'),
      `${raw.rate.toLocaleString('en')} (${raw.how})`,
      writeNumber(rate / raw.rate),
      writeMegabytes(peakMegabytes),
    ]),
  );

const writeMegabytes = (megabytes: number | undefined): string =>
  megabytes === undefined ? '–' : `${String(megabytes)} MB`;

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
