import neo4j from 'neo4j-driver';

import { openByHand, openDriver } from './contestants/by-hand.js';
import { openHabeas } from './contestants/habeas.js';
import { generateGraph } from './graph/generate-graph.js';
import { sizeOf } from './graph/graph-size.js';
import { loadGraph } from './load/load-graph.js';
import { openTemporaryNeo4j } from './load/open-stores.js';
import { findLandmarks } from './measure/find-landmarks.js';
import { timeInTurns } from './measure/time-shape.js';
import { readOptions } from './read-options.js';
import { writeNumber, writeTable } from './report/write-table.js';
import { SHAPES } from './shapes/shapes.js';

// What our time on Neo4j is made of: the statement we send, run by the raw driver, beside the one by hand; and all that
// our process does around it.
const { sizes } = readOptions(process.argv.slice(2));
for (const nodes of sizes) {
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
