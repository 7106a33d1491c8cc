import { readFile, writeFile } from 'node:fs/promises';

import { quantile, type Tally } from './send-questions.js';

const FILE = 'docs/load.md';
const HEAD = `# Under load

Written by \`npm run test:load\`: a service and who asks it on one machine; questions come at 80 % of the rate that it answers at most,
whether the ones before are answered or not, while a source is loaded every second. Ratios matter, not times.

| store | Node | seconds | answers a second at most | asked | p99 / p50 | memory after a quarter (MB) | at the end |
|---|---|---|---|---|---|---|---|
`;

export interface LoadFigures {
  readonly capacity: number;
  readonly tally: Tally;
  /** Resident bytes, second by second. */
  readonly memory: readonly number[];
}

/** Puts a row in the place of that of the same store. */
export async function writeReport(store: string, { capacity, tally, memory }: LoadFigures): Promise<void> {
  const ratio = (quantile(tally, 0.99) / quantile(tally, 0.5)).toFixed(1);
  const megabytes = (share: number): string =>
    ((memory[Math.min(memory.length - 1, Math.floor(memory.length * share))] ?? 0) / 1e6).toFixed(0);
  const cells = [
    store,
    process.versions.node,
    tally.seconds.toFixed(0),
    capacity.toFixed(0),
    tally.milliseconds.length,
    ratio,
    megabytes(0.25),
    megabytes(1),
  ];
  const before = await readFile(FILE, 'utf8').catch(() => HEAD);
  const rows = before
    .slice(HEAD.length)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(`| ${store} |`));
  await writeFile(FILE, `${HEAD}${[...rows, `| ${cells.join(' | ')} |`].join('\n')}\n`);
}
