import { deepEqual, ok } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';

import type { Driver } from 'neo4j-driver';

import { openByHand, openDriver } from './contestants/by-hand.js';
import type { Contestant } from './contestants/contestant.js';
import { openHabeas } from './contestants/habeas.js';
import { generateGraph } from './graph/generate-graph.js';
import { sizeOf } from './graph/graph-size.js';
import { loadGraph } from './load/load-graph.js';
import { type OpenedStore, openTemporaryNeo4j } from './load/open-stores.js';
import { compareAnswers } from './measure/compare-answers.js';
import { countHits, type Hits, settleStatistics } from './measure/count-hits.js';
import { findLandmarks } from './measure/find-landmarks.js';
import type { Landmarks } from './shapes/shape.js';
import { SHAPES } from './shapes/shapes.js';

const FILE = 'test/bench/golden-hits.json';
const NODES = 10_000;
/** How many times the hand-written statement's hits ours may take. */
const MOST = 1.5;

interface Golden {
  readonly nodes: number;
  readonly hits: Readonly<Record<string, Hits>>;
  /** Shapes that take more than that today, with the ratio they must not exceed. */
  readonly tooMany: Readonly<Record<string, number>>;
}

const writing = process.env.GOLDEN === 'write' && process.env.CI === undefined;
const ratioOf = (ours: Hits, byHand: Hits): number =>
  Math.ceil((100 * ours.databaseHits) / byHand.databaseHits) / 100;

describe('what one answer costs Neo4j', () => {
  let opened: OpenedStore & { readonly uri: string };
  let driver: Driver;
  let byHand: Contestant;
  let landmarks: Landmarks;
  const golden: Golden = { nodes: NODES, hits: {}, tooMany: {} };
  const measured: { hits: Record<string, Hits>; tooMany: Record<string, number> } = { hits: {}, tooMany: {} };

  before(async () => {
    opened = await openTemporaryNeo4j();
    driver = openDriver(opened.uri);
    byHand = openByHand(opened.uri);
    await loadGraph(opened.store, generateGraph({ nodes: NODES }));
    await settleStatistics(driver);
    landmarks = await findLandmarks(opened.store, sizeOf(NODES));
    if (!writing) Object.assign(golden, JSON.parse(await readFile(FILE, 'utf8')));
  });

  after(async () => {
    if (writing) await writeFile(FILE, `${JSON.stringify({ nodes: NODES, ...measured }, null, 2)}\n`);
    await byHand.close();
    await driver.close();
    await opened.close();
  });

  for (const shape of SHAPES.filter(({ name }) => !name.endsWith('-offset'))) {
    test(`${shape.name}: answers as by hand, with the hits and statements agreed`, async () => {
      const habeas = openHabeas('Habeas on Neo4j', opened.store);
      await compareAnswers(shape, landmarks, [byHand, habeas]);
      const ours = await countHits(driver, habeas, shape, landmarks);
      const ratio = ratioOf(ours, await countHits(driver, byHand, shape, landmarks));
      measured.hits[shape.name] = ours;
      if (ratio > MOST) measured.tooMany[shape.name] = ratio;
      if (writing) return;
      deepEqual(ours, golden.hits[shape.name], 'npm run golden:hits writes the figures anew');
      const most = golden.tooMany[shape.name] ?? MOST;
      ok(
        ratio <= most,
        `${String(ratio)} times the hits of the hand-written statement, ${String(most)} at most`,
      );
    });
  }
});
