import { readFile, writeFile } from 'node:fs/promises';

import { ratioOf, timesOf } from './judge-answers.js';
import { KINDS, type Tally } from './send-questions.js';

const FILE = 'docs/load.md';
const HEAD = `# Under load

Written by \`npm run test:load\`: a service, who asks it and who loads a source into it every second, on one machine. Questions of four
kinds come, whether the ones before are answered or not, at 80 % of the highest rate at which for twenty seconds nobody was refused and
p99 was within five times p50 for each kind (of a quarter of what is answered to sixteen who wait, where there is none).
Ratios matter, not times.

| store | Node | seconds | answers a second to sixteen who wait | kept a second | asked | not answered | p99 / p50 of all | ${KINDS.join(' | ')} | memory after a quarter (MB) | at the end |
|---|---|---|---|---|---|---|---|${KINDS.map(() => '---|').join('')}---|---|
`;

export interface LoadFigures {
  /** Answers a second to those who wait for each. */
  readonly atOnce: number;
  /** The highest rate that was kept. */
  readonly capacity: number;
  readonly tally: Tally;
  /** Resident bytes, one look after the other. */
  readonly memory: readonly number[];
}

/** Puts a row in the place of that of the same store. */
export async function writeReport(
  store: string,
  { atOnce, capacity, tally, memory }: LoadFigures,
): Promise<void> {
  const asked = [...tally.outcomes.values()].reduce((all, one) => all + one, 0);
  const megabytes = (share: number): string =>
    ((memory[Math.min(memory.length - 1, Math.floor(memory.length * share))] ?? 0) / 1e6).toFixed(0);
  const cells = [
    store,
    process.versions.node,
    tally.seconds.toFixed(0),
    atOnce.toFixed(0),
    capacity.toFixed(0),
    asked,
    asked - tally.answers.count,
    ...timesOf(tally).map((one) => ratioOf(one).toFixed(1)),
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
