import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import fc from 'fast-check';
import { parse, validate } from 'graphql';

import type { Plan } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { Dice } from '../store/random/dice.js';
import { ask, SCHEMA } from './ask.js';
import { randomDocument } from './random-document.js';
import { openSeededGraph, type SeededGraph } from './seeded-graph.js';

const IDS = ['facility:kz-zarechny', 'place:kz', 'organization:kz-kuis', 'facility:none'];

describe('a document seen before', () => {
  let graph: SeededGraph;
  before(async () => {
    graph = await openSeededGraph();
  });
  after(() => graph.close());

  it('gets the answers and errors of one never seen, whatever the values of its variables', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const dice = new Dice(draw);
        const text = randomDocument(dice, SCHEMA, IDS);
        const seen = parse(text);
        fc.pre(validate(SCHEMA, seen).length === 0);
        for (const variables of dice.times(4, () => randomVariables(dice))) {
          const [again, anew] = [
            await ask(graph.store, { document: seen, variables }),
            await ask(graph.store, { document: parse(text), variables }),
          ];
          assert.equal(JSON.stringify(again), JSON.stringify(anew), JSON.stringify(variables));
          if (again.data) answered += 1;
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(answered > 300, `only ${String(answered)} questions had an answer`);
  });

  it('is planned from what it selected before: what lies below no variable is the same object', async () => {
    const document = parse(
      'query ($id: ID!, $all: Boolean = false) { facility(id: $id) { name incidents { nodes { name id @include(if: $all) } } } }',
    );
    const plans: Plan[] = [];
    const store: Pick<GraphStore, 'run'> = {
      run: (plan, options) => {
        plans.push(plan);
        return graph.store.run(plan, options);
      },
    };
    for (const variables of [
      { id: 'facility:none' },
      { id: 'facility:kz-zarechny' },
      { id: 'x', all: true },
    ]) {
      await ask(store, { document, variables });
    }
    const [first, second, third] = plans.map((plan) => (plan.step === 'find' ? plan.node : undefined));
    assert.ok(first);
    assert.equal(first, second);
    assert.notEqual(first, third);
  });
});

const randomVariables = (dice: Dice): Readonly<Record<string, unknown>> => ({
  no: dice.chance(50),
  ...(dice.chance(50) && { yes: dice.chance(50) }),
  ...(dice.chance(70) && { first: dice.pick([0, 1, 3, 3, 101]) }),
  ...(dice.chance(70) && { one: dice.pick(IDS) }),
  ...(dice.chance(70) && { name: dice.pick(['', 'a', 'Zar', 'pris']) }),
});
