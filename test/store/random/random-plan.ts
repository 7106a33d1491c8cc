import type {
  Clearance,
  EdgeField,
  FieldSelection,
  Kind,
  ListPart,
  ListPlan,
  NodeSelection,
  PageInfoField,
  Plan,
  Traversal,
} from '../../../src/plan/plan.js';
import type { Dice } from './dice.js';
import { randomAggregate } from './random-aggregate.js';
import { isCommon, randomDays, randomFilter } from './random-filter.js';
import { randomOrder, randomPage } from './random-order.js';
import type { RandomWorld } from './random-world.js';

const DEPTH = 4;
const WALKS = 12;
const CLEARANCES: readonly Clearance[] = [2, 1, 0];
const PAGE_INFO: readonly PageInfoField[] = [
  'hasNextPage',
  'hasPreviousPage',
  'startCursor',
  'endCursor',
  '__typename',
];

const PARTS = [
  'edges',
  'nodes',
  'edges',
  'nodes',
  'aggregate',
  'totalCount',
  'pageInfo',
  'typename',
] as const;

/** Any plan that the plan builder could make, and some that it would not. */
export function randomPlan(dice: Dice, world: RandomWorld): Plan {
  world.allow(WALKS);
  const kinds = [...world.ontology.kinds.values()];
  const clearance = dice.pick(CLEARANCES);
  if (dice.chance(70)) {
    const kind = world.pickKind(dice);
    return { step: 'scan', clearance, kind, list: randomList(dice, world, [kind], DEPTH) };
  }
  if (dice.chance(30)) return randomRing(dice, world, clearance);
  const asked = dice.pick([kinds, kinds.filter(({ entity }) => entity), [world.pickKind(dice)]]);
  const ids = dice.times(dice.whole(0, 6), () => dice.pick([...world.nodeIds, 'person:zz']));
  return {
    step: 'find',
    clearance,
    ids: dice.chance(20) ? [...ids, ...ids, 'nothing', ''] : ids,
    node: randomSelection(dice, world, asked, DEPTH),
  };
}

function randomRing(dice: Dice, world: RandomWorld, clearance: Clearance): Plan {
  const relationships = [...world.ontology.relationships.values()];
  const ids = [...world.nodeIds, 'person:zz', 'nothing'];
  return {
    step: 'ring',
    clearance,
    ids: dice.some(ids, 12),
    relationships: dice.chance(50) ? relationships : [dice.pick(relationships)],
    most: dice.whole(0, 6),
    detailed: dice.chance(50),
    ...dice.maybe(30, () => ({ towards: dice.some(ids, 12) })),
    ...dice.maybe(30, () => ({ asOf: randomDays(dice) })),
  };
}

function randomList(
  dice: Dice,
  world: RandomWorld,
  kinds: readonly Kind[],
  depth: number,
  traversal?: Traversal,
): ListPlan {
  const order = randomOrder(dice, world, kinds, traversal);
  const ids = traversal
    ? ['r0', ...world.relationshipIds]
    : kinds.flatMap(({ prefix }) => [`${prefix}:a`, `${prefix}:b`, `${prefix}:c`]);
  return {
    ...dice.maybe(25, () => ({ where: randomFilter(dice, { world, kinds, traversal, depth: 3 }) })),
    order,
    page: randomPage(dice, order, ids),
    ...dice.maybe(traversal?.relationship.temporal ? 50 : 0, () => ({ asOf: randomDays(dice) })),
    parts: dice.times(dice.whole(1, 3), (at) =>
      randomPart(dice, world, kinds, depth - 1, traversal, `part${at}`),
    ),
  };
}

function randomPart(
  dice: Dice,
  world: RandomWorld,
  kinds: readonly Kind[],
  depth: number,
  traversal: Traversal | undefined,
  key: string,
): ListPart {
  switch (dice.pick(PARTS)) {
    case 'edges': {
      const fields = dice.times(dice.whole(1, 4), (at) =>
        randomEdgeField(dice, world, kinds, depth, traversal, `edge${at}`),
      );
      return { part: 'edges', key, fields };
    }
    case 'nodes':
      return { part: 'nodes', key, node: randomSelection(dice, world, kinds, depth) };
    case 'aggregate':
      return randomAggregate(dice, world, { kinds, traversal }, key, (far) =>
        randomSelection(dice, world, far, depth - 1),
      );
    case 'totalCount':
      return { part: 'totalCount', key };
    case 'pageInfo': {
      const fields = dice.some(PAGE_INFO, 3).map((field, at) => ({ key: `info${at}`, field }));
      return { part: 'pageInfo', key, fields };
    }
    case 'typename':
      return { part: 'typename', key };
  }
}

function randomEdgeField(
  dice: Dice,
  world: RandomWorld,
  kinds: readonly Kind[],
  depth: number,
  traversal: Traversal | undefined,
  key: string,
): EdgeField {
  const properties = [...(traversal?.relationship.properties.values() ?? [])];
  const edges = [
    'node',
    'node',
    'cursor',
    'typename',
    ...(traversal ? ['certainty', 'evidence', 'value'] : []),
  ] as const;
  const edge = dice.pick(edges) as EdgeField['edge'];
  switch (edge) {
    case 'node':
      return { edge, key, node: randomSelection(dice, world, kinds, depth) };
    case 'value':
      return properties.length === 0
        ? { edge: 'cursor', key }
        : { edge, key, property: dice.pick(properties) };
    case 'evidence': {
      const node = randomSelection(dice, world, [world.ontology.kind('Claim')], depth);
      return { edge, key, size: dice.whole(1, 3), node };
    }
    case 'typename':
    case 'cursor':
    case 'certainty':
      return { edge, key };
  }
}

/** Of several kinds: the same for all of them, or something of its own for each, or nothing. */
function randomSelection(
  dice: Dice,
  world: RandomWorld,
  kinds: readonly Kind[],
  depth: number,
): NodeSelection {
  if (kinds.length > 1 && dice.chance(50)) {
    const [kind] = kinds;
    const fields = randomFields(dice, world, kind as Kind, 0).filter(
      (field) => field.select !== 'value' || isCommon(field.property, kinds),
    );
    return { kinds, fields: new Map(kinds.map(({ name }) => [name, fields])) };
  }
  const chosen =
    kinds.length === 1
      ? kinds
      : [...new Set(dice.times(4, () => world.pickKind(dice)))].filter((kind) => kinds.includes(kind));
  return {
    kinds,
    fields: new Map(chosen.map((kind) => [kind.name, randomFields(dice, world, kind, depth)])),
  };
}

const randomFields = (dice: Dice, world: RandomWorld, kind: Kind, depth: number): readonly FieldSelection[] =>
  dice.times(dice.whole(0, 4), (at) => randomField(dice, world, kind, depth, `field${at}`));

function randomField(dice: Dice, world: RandomWorld, kind: Kind, depth: number, key: string): FieldSelection {
  const traversal = depth > 0 && dice.chance(65) ? world.pickTraversal(dice, kind) : undefined;
  if (traversal) {
    const far = world.farKinds(traversal);
    switch (traversal.cardinality) {
      case 'one':
        return { select: 'one', key, traversal, node: randomSelection(dice, world, far, depth - 1) };
      case 'list': {
        const size = dice.whole(1, 3);
        return { select: 'list', key, traversal, size, node: randomSelection(dice, world, far, depth - 1) };
      }
      case 'connection':
        return { select: 'connection', key, traversal, list: randomList(dice, world, far, depth, traversal) };
    }
  }
  if (dice.chance(25)) return { select: dice.pick(['id', 'typename'] as const), key };
  return { select: 'value', key, property: dice.pick([...kind.properties.values()]) };
}
