import assert from 'node:assert/strict';
import { it } from 'node:test';

import fc from 'fast-check';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { Dice } from '../store/random/dice.js';
import { randomClaims } from './random-claims.js';
import { type Graph, graphOf, shownOf } from './what-is-left.js';

it('what a viewer sees of a graph is the graph of the claims that the viewer sees', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const dice = new Dice(draw);
      const said = randomClaims(dice, ontology);
      for (const clearance of [0, 1]) {
        assert.deepEqual(
          seen(graphOf(ontology, said), clearance),
          seen(graphOf(ontology, said, clearance), clearance),
        );
      }
    }),
    { numRuns: 500, endOnFailure: true, includeErrorInReport: true },
  );
});

const seen = (graph: Graph, clearance: number): Graph => {
  const { nodes, relationships } = shownOf(graph, clearance);
  return { nodes: inOrder(nodes), relationships: inOrder(relationships) };
};

const inOrder = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
