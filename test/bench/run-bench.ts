import { mkdir, writeFile } from 'node:fs/promises';

import type { SizeFigures } from './measure/figures.js';
import { measureSize } from './measure/measure-size.js';
import { readOptions } from './read-options.js';
import { drawCharts } from './report/draw-charts.js';
import { writeHits } from './report/write-hits.js';
import { writeHttp, writeLoading, writeReport } from './report/write-report.js';

const { sizes, short, competitor, loading } = readOptions(process.argv.slice(2));
const log = (line: string): void => {
  console.log(line);
};
const figures: SizeFigures[] = [];
for (const nodes of sizes) {
  figures.push(await measureSize({ nodes, timed: !short, competitor, loading, log }));
}

if (loading) {
  figures.forEach((size) => {
    log(`\n${writeLoading(size)}\n\n${writeHttp(size)}`);
  });
} else if (short) {
  figures.forEach((size) => {
    log(`\n${writeHits(size)}`);
  });
} else {
  await mkdir('docs/benchmarks', { recursive: true });
  for (const { file, svg } of drawCharts(figures)) await writeFile(`docs/benchmarks/${file}`, svg);
  await writeFile('docs/benchmarks.md', writeReport(figures));
  log('Written: docs/benchmarks.md and its charts in docs/benchmarks');
}
