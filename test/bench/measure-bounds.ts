import neo4j from 'neo4j-driver';

import type { GraphStore } from '../../src/store/graph-store.js';
import { openByHand, openDriver } from './contestants/by-hand.js';
import { openHabeas } from './contestants/habeas.js';
import { generateGraph } from './graph/generate-graph.js';
import { sizeOf } from './graph/graph-size.js';
import { loadGraph } from './load/load-graph.js';
import { openTemporaryNeo4j, openTemporarySqlite } from './load/open-stores.js';
import { findLandmarks } from './measure/find-landmarks.js';
import { quantile, timeInTurns } from './measure/time-shape.js';
import { readOptions } from './read-options.js';
import { writeNumber, writeTable } from './report/write-table.js';
import { SHAPES } from './shapes/shapes.js';

// What our time is made of: on Neo4j the statement we send, run by the raw driver, beside the one by hand; and on both
// stores all that our process does around it.
const { sizes } = readOptions(process.argv.slice(2));
for (const nodes of sizes) {
  await boundNeo4j(nodes);
  await boundSqlite(nodes);
}

async function boundNeo4j(nodes: number): Promise<void> {
  const opened = await openTemporaryNeo4j();
  await opened.store.fill(() => loadGraph(opened.store, generateGraph({ nodes })));
  const landmarks = await findLandmarks(opened.store, sizeOf(nodes));
  const [byHand, habeas] = [openByHand(opened.uri), openHabeas('Habeas on Neo4j', opened.store)];
  const driver = openDriver(opened.uri);
  const rows: (readonly string[])[] = [];
  for (const shape of SHAPES) {
    const statements = await habeas.statementsOf(shape, landmarks);
    const runOurs = async (): Promise<void> => {
      for (const { text, parameters } of statements) {
        const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
        const { records } = await session.run(text, parameters);
        records.forEach((record) => record.toObject());
        session.close().catch(() => undefined);
      }
    };
    const [hand, statement, whole] = await timeInTurns([
      () => byHand.ask(shape, landmarks),
      runOurs,
      () => habeas.ask(shape, landmarks),
    ]);
    if (hand && statement && whole) {
      const ratio = (one: typeof hand, other: typeof hand): string => writeNumber(one.p50 / other.p50);
      rows.push([shape.title, ratio(whole, hand), ratio(statement, hand), ratio(whole, statement)]);
    }
  }
  const heads = ['shape', 'Habeas / by hand', 'our statement / by hand', 'Habeas / our statement'];
  console.log(`${nodes.toLocaleString('en')} nodes, Neo4j ${opened.version}\n\n${writeTable(heads, rows)}\n`);
  for (const one of [byHand, habeas, driver, opened]) await one.close();
}

/** The statement's time is the store's own: to the binding's thread and back. */
async function boundSqlite(nodes: number): Promise<void> {
  const opened = await openTemporarySqlite();
  await opened.store.fill(() => loadGraph(opened.store, generateGraph({ nodes })));
  const landmarks = await findLandmarks(opened.store, sizeOf(nodes));
  let inStore = 0;
  const run: GraphStore['run'] = (plan, options) =>
    opened.store.run(plan, { ...options, onStatement: ({ milliseconds }) => (inStore += milliseconds) });
  const habeas = openHabeas('Habeas on SQLite', { run } as GraphStore);
  const rows: (readonly string[])[] = [];
  for (const shape of SHAPES) {
    const spans: number[] = [];
    const [whole] = await timeInTurns([
      async () => {
        inStore = 0;
        await habeas.ask(shape, landmarks);
        spans.push(inStore);
      },
    ]);
    if (whole) rows.push([shape.title, writeNumber(whole.p50 / quantile(spans, 0.5))]);
  }
  const heads = ['shape', 'Habeas / its statements'];
  console.log(
    `${nodes.toLocaleString('en')} nodes, SQLite ${opened.version}\n\n${writeTable(heads, rows)}\n`,
  );
  await opened.close();
}
