import { openDriver } from './contestants/by-hand.js';
import { openHabeas } from './contestants/habeas.js';
import { generateGraph } from './graph/generate-graph.js';
import { sizeOf } from './graph/graph-size.js';
import { measureStart } from './http/measure-start.js';
import { loadGraph } from './load/load-graph.js';
import { type OpenedStore, openKept, openTemporaryNeo4j, openTemporarySqlite } from './load/open-stores.js';
import { countHits } from './measure/count-hits.js';
import { findLandmarks } from './measure/find-landmarks.js';
import { timeInTurns } from './measure/time-shape.js';
import { readOptions } from './read-options.js';
import { writeNumber, writeTable } from './report/write-table.js';
import type { Landmarks, Shape } from './shapes/shape.js';
import { SHAPES } from './shapes/shapes.js';

// What a shape takes on a large graph against a small one. Both are asked in turns, so that what else the machine does
// falls on both: the ratio can be believed where neither time can.

interface Sized {
  readonly opened: OpenedStore;
  readonly landmarks: Landmarks;
}

const { sizes, ...options } = readOptions(process.argv.slice(2));
const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
const kept = await openKept(options);
const larger =
  kept.length > 0
    ? kept
    : [await loaded(openTemporarySqlite, large), await loaded(openTemporaryNeo4j, large)];
for (const opened of larger) {
  const open = opened.uri === undefined ? openTemporarySqlite : openTemporaryNeo4j;
  const pair = [await sized(await loaded(open, small), small), await sized(opened, large)] as const;
  await measure(pair);
  const starts = [];
  for (const { opened, landmarks } of pair) starts.push(await measureStart(opened.environment, landmarks));
  console.log(
    `From its start to its first answer: ${starts.map((taken) => `${writeNumber(taken)} ms`).join(', ')}\n`,
  );
  for (const one of pair) await one.opened.close();
}

async function loaded(open: () => Promise<OpenedStore>, nodes: number): Promise<OpenedStore> {
  const opened = await open();
  await opened.store.fill(() => loadGraph(opened.store, generateGraph({ nodes })));
  return opened;
}

async function sized(opened: OpenedStore, nodes: number): Promise<Sized> {
  return { opened, landmarks: await findLandmarks(opened.store, sizeOf(nodes)) };
}

async function measure(pair: readonly [Sized, Sized]): Promise<void> {
  const store = pair[0].opened.uri === undefined ? 'SQLite' : 'Neo4j';
  const rows: (readonly string[])[] = [];
  for (const shape of SHAPES) {
    const [smaller, greater] = await timeInTurns(
      pair.map(({ opened, landmarks }) => {
        const habeas = openHabeas(`Habeas on ${store}`, opened.store);
        return () => habeas.ask(shape, landmarks);
      }),
    );
    if (!smaller || !greater) continue;
    const few = await hitsOf(pair[0], shape);
    const many = await hitsOf(pair[1], shape);
    const hits = store === 'Neo4j' ? [`${String(few)} to ${String(many)}`, writeNumber(many / few)] : [];
    rows.push([shape.title, writeNumber(greater.p50 / smaller.p50), ...hits]);
  }
  const span = `${large.toLocaleString('en')} nodes against ${small.toLocaleString('en')}`;
  const heads = ['shape', `time on ${store} ${pair[0].opened.version}, ${span}`];
  const counted = store === 'Neo4j' ? ['database hits', 'of them'] : [];
  console.log(`${writeTable([...heads, ...counted], rows)}\n`);
}

/** Counted by Neo4j alone. */
async function hitsOf({ opened, landmarks }: Sized, shape: Shape): Promise<number> {
  if (opened.uri === undefined) return 0;
  const driver = openDriver(opened.uri);
  const habeas = openHabeas('Habeas on Neo4j', opened.store);
  const { databaseHits } = await countHits(driver, habeas, shape, landmarks);
  await driver.close();
  return databaseHits;
}
