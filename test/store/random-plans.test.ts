import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import fc from 'fast-check';

import { buildOntology } from '../../src/ontology/ontology.js';
import { KINDS, RELATIONSHIPS } from '../../src/ontology/registry.js';
import type { Plan } from '../../src/plan/plan.js';
import type { RawAnswer } from '../../src/plan/raw-answer.js';
import type { GraphStore, Part } from '../../src/store/graph-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { type TestNeo4j, useNeo4j } from './neo4j/use-neo4j.js';
import { Dice } from './random/dice.js';
import { printPlan } from './random/print-plan.js';
import { type RandomGraph, randomGraph } from './random/random-graph.js';
import { randomHistory } from './random/random-history.js';
import { randomPlan } from './random/random-plan.js';
import { RandomWorld } from './random/random-world.js';

const PLANS_A_GRAPH = 20;
const PLANS_A_TIME = 6;
const DAY = 86_400_000;
const plans = Number(process.env['RANDOM_PLANS'] ?? 100);
const seed = process.env['RANDOM_SEED'];
const ontology = buildOntology(KINDS, RELATIONSHIPS);

let server: TestNeo4j;
let folder: string;
let neo4j: GraphStore;
/** The same graph, read level by level. */
let stepwise: GraphStore;
let sqlite: GraphStore;
let compared = 0;
/** When the last change was recorded. */
let lastTime = Date.parse('2020-01-01');
let stored: RandomGraph = { nodes: [], relationships: [] };

before(async () => {
  server = await useNeo4j();
  neo4j = await openNeo4jStore({ ...server, ontology });
  stepwise = await openNeo4jStore({ ...server, ontology, mostWalks: 1 });
  folder = await mkdtemp(join(tmpdir(), 'habeas-random-'));
  sqlite = await openSqliteStore({ file: join(folder, 'graph.sqlite'), ontology });
  await Promise.all([neo4j.prepare(), sqlite.prepare()]);
});

after(async () => {
  await sqlite.close();
  await stepwise.close();
  await neo4j.close();
  await server.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

test('random plans over random graphs get the same answers from both stores', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const dice = new Dice(draw);
      const graph = randomGraph(dice, ontology);
      await replaceGraph(graph);
      const world = new RandomWorld(ontology, graph);
      for (let count = 0; count < PLANS_A_GRAPH; count += 1) await compare(randomPlan(dice, world));
    }),
    { numRuns: Math.ceil(plans / PLANS_A_GRAPH), ...(seed !== undefined && { seed: Number(seed) }) },
  );
});

test('random plans about what was known get the same answers from both stores', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const dice = new Dice(draw);
      const { steps } = randomHistory(dice, ontology);
      await replaceGraph({ nodes: [], relationships: [] });
      // Behind what was recorded of the graph before.
      const start = lastTime + DAY;
      for (const [at, { change }] of steps.entries()) {
        lastTime = start + at * DAY;
        await Promise.all(
          [neo4j, sqlite].map((store) =>
            store.transact((transaction) => transaction.apply(change, new Date(lastTime))),
          ),
        );
      }
      for (const [at, { graph }] of steps.entries()) {
        const world = new RandomWorld(ontology, graph);
        const knownAt = start + at * DAY + 1;
        for (let count = 0; count < PLANS_A_TIME; count += 1)
          await compare({ ...randomPlan(dice, world), knownAt });
      }
      stored = steps.at(-1)?.graph ?? stored;
    }),
    {
      numRuns: Math.ceil(plans / PLANS_A_GRAPH / 2),
      ...(seed !== undefined && { seed: Number(seed) }),
    },
  );
});

/** Both stores hold this graph, and give back what they were given. */
async function replaceGraph(graph: RandomGraph): Promise<void> {
  const change = {
    removeRelationships: stored.relationships,
    removeNodes: stored.nodes,
    putNodes: graph.nodes,
    putRelationships: graph.relationships,
  };
  const owners = [...new Set([...graph.nodes, ...graph.relationships].map(({ owner }) => owner))];
  const [fromNeo4j, fromSqlite] = await Promise.all(
    [neo4j, sqlite].map((store) =>
      store.transact(async (transaction) => {
        await transaction.apply(change, new Date(lastTime));
        return transaction.readParts(owners);
      }),
    ),
  );
  stored = graph;
  assert.deepEqual(inOrder(fromNeo4j ?? []), inOrder(fromSqlite ?? []));
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  const sorted = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
    [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  return parts.map((part) => ({
    ...part,
    nodes: sorted(part.nodes),
    relationships: sorted(part.relationships),
  }));
}

async function compare(plan: Plan): Promise<void> {
  const [fromSqlite, ...fromNeo4j] = await Promise.allSettled([
    sqlite.run(plan),
    neo4j.run(plan),
    // A third of them: each takes a statement more a level.
    ...(compared++ % 3 === 0 ? [stepwise.run(plan)] : []),
  ]);
  try {
    for (const answer of fromNeo4j) assert.deepEqual(answerOf(answer), answerOf(fromSqlite));
  } catch (error) {
    const graph = JSON.stringify(stored);
    throw new Error(`${(error as Error).message}\nPlan: ${printPlan(plan)}\nGraph: ${graph}`, {
      cause: error,
    });
  }
}

function answerOf(settled: PromiseSettledResult<RawAnswer>): RawAnswer {
  if (settled.status === 'fulfilled') return settled.value;
  const { reason } = settled as { readonly reason: Error };
  throw new Error(`${reason.message} ${String(reason.cause)}`, { cause: reason });
}
