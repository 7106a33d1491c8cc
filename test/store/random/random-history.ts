import { diffParts } from '../../../src/claims/diff-parts.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import type { Change, NodeRecord, Part, RelationshipRecord } from '../../../src/store/graph-store.js';
import type { Dice } from './dice.js';
import { type RandomGraph, randomGraph } from './random-graph.js';

/** A graph that was changed some times. */
export interface RandomHistory {
  readonly steps: readonly Step[];
}

export interface Step {
  readonly at: Date;
  readonly graph: RandomGraph;
  readonly change: Change;
}

const FIRST = Date.parse('2020-01-01T00:00:00Z');
const DAY = 86_400_000;

/** Of each graph much is in the next: kept, changed or gone; what comes back may be what it was. */
export function randomHistory(dice: Dice, ontology: Ontology): RandomHistory {
  const first = named(randomGraph(dice, ontology));
  const graphs = [first];
  for (let count = dice.whole(1, 3); count > 0; count -= 1) {
    graphs.push(followingGraph(dice, graphs.at(-1) ?? first, dice.chance(70) ? first : randomOther()));
  }
  return {
    steps: graphs.map((graph, at) => ({
      at: new Date(FIRST + at * DAY),
      graph,
      change: diffParts(partOf(graphs[at - 1]), partOf(graph)),
    })),
  };

  function randomOther(): RandomGraph {
    return named(randomGraph(dice, ontology));
  }
}

/** What is shown of a past graph now: nothing for more eyes than its later versions. */
export function hiddenSince({ steps }: RandomHistory, at: number): RandomGraph {
  const later = steps.slice(at).map(({ graph }) => graph);
  const strictest = <Item extends NodeRecord | RelationshipRecord>(
    item: Item,
    all: readonly (readonly Item[])[],
  ): Item => ({
    ...item,
    clearance: Math.max(...all.flat().flatMap(({ id, clearance }) => (id === item.id ? [clearance] : []))),
  });
  const nodes = later.map((graph) => graph.nodes);
  const relationships = later.map((graph) => graph.relationships);
  return {
    nodes: (nodes[0] ?? []).map((node) => strictest(node, nodes)),
    relationships: (relationships[0] ?? []).map((one) => strictest(one, relationships)),
  };
}

export const partOf = ({ nodes, relationships }: RandomGraph = { nodes: [], relationships: [] }): Part => ({
  owner: '',
  nodes,
  relationships,
});

/** A relationship of another type or between other ends is another one. */
const named = ({ nodes, relationships }: RandomGraph): RandomGraph => ({
  nodes,
  relationships: [
    ...new Map(
      relationships.map((one) => {
        const id = `${one.id} ${one.type} ${one.from} ${one.to}`;
        return [id, { ...one, id }] as const;
      }),
    ).values(),
  ],
});

function followingGraph(dice: Dice, before: RandomGraph, other: RandomGraph): RandomGraph {
  const nodes = mix(dice, before.nodes, other.nodes);
  const ids = new Set(nodes.map(({ id }) => id));
  const relationships = mix(dice, before.relationships, other.relationships);
  return { nodes, relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

function mix<Item extends NodeRecord | RelationshipRecord>(
  dice: Dice,
  before: readonly Item[],
  other: readonly Item[],
): readonly Item[] {
  const left = before.filter(() => dice.chance(85));
  const changed = left.map((one) =>
    dice.chance(40) ? { ...one, ...dice.pick(sameSort(one, [...before, ...other])) } : one,
  );
  const ids = new Set(before.map(({ id }) => id));
  return [...changed, ...other.filter(({ id }) => !ids.has(id) && dice.chance(60))];
}

/** Values and clearances that the item might have as well. */
const sameSort = <Item extends NodeRecord | RelationshipRecord>(
  item: Item,
  among: readonly Item[],
): readonly Pick<Item, 'values' | 'clearance'>[] =>
  among.filter((one) => sortOf(one) === sortOf(item)).map(({ values, clearance }) => ({ values, clearance }));

const sortOf = (item: NodeRecord | RelationshipRecord): string => ('kind' in item ? item.kind : item.type);
