import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import fc from 'fast-check';

import { diffParts } from '../../src/claims/diff-parts.js';
import { buildOntology } from '../../src/ontology/ontology.js';
import { KINDS, RELATIONSHIPS } from '../../src/ontology/registry.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { Dice } from './random/dice.js';
import { printPlan } from './random/print-plan.js';
import type { RandomGraph } from './random/random-graph.js';
import { hiddenSince, partOf, randomHistory } from './random/random-history.js';
import { randomPlan } from './random/random-plan.js';
import { RandomWorld } from './random/random-world.js';

const HISTORIES = Number(process.env['RANDOM_HISTORIES'] ?? 12);
const PLANS_A_TIME = 4;
const seed = process.env['RANDOM_SEED'];
const ontology = buildOntology(KINDS, RELATIONSHIPS);

let folder: string;
/** Holds what was known last. */
let plain: GraphStore;
let held: RandomGraph = { nodes: [], relationships: [] };

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-known-'));
  plain = await open('plain');
});

after(async () => {
  await plain.close();
  await rm(folder, { recursive: true, force: true });
});

test('a plan about what was known answers as a graph that never learnt more', async () => {
  let histories = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const dice = new Dice(draw);
      const history = randomHistory(dice, ontology);
      const store = await open(`history${histories++}`);
      try {
        for (const { change, at } of history.steps)
          await store.transact((transaction) => transaction.apply(change, at));
        for (const [number, { at }] of history.steps.entries()) {
          const graph = hiddenSince(history, number);
          await hold(graph);
          for (let count = 0; count < PLANS_A_TIME; count += 1) {
            const plan = randomPlan(dice, new RandomWorld(ontology, graph));
            const then = await store.run({ ...plan, knownAt: at.getTime() + 1_000 });
            const message = `${printPlan(plan)}\n${JSON.stringify({ number, history })}`;
            assert.deepEqual(then, await plain.run(plan), message);
          }
        }
      } finally {
        await store.close();
      }
    }),
    { numRuns: HISTORIES, ...(seed !== undefined && { seed: Number(seed) }) },
  );
});

async function open(name: string): Promise<GraphStore> {
  const store = await openSqliteStore({ file: join(folder, `${name}.sqlite`), ontology });
  await store.prepare();
  return store;
}

async function hold(graph: RandomGraph): Promise<void> {
  await plain.transact((transaction) => transaction.apply(diffParts(partOf(held), partOf(graph))));
  held = graph;
}
