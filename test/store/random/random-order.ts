import { foldName } from '../../../src/ontology/fold-name.js';
import { readPartialDate } from '../../../src/ontology/partial-date.js';
import type { Property } from '../../../src/ontology/property.js';
import type { Kind, OrderKey, OrderTerm, Page, Traversal } from '../../../src/plan/plan.js';
import { keyColumns } from '../../../src/store/order-keys.js';
import type { Dice } from './dice.js';
import { isCommon } from './random-filter.js';
import { DATES, INTEGERS, TEXTS } from './random-value.js';
import type { RandomWorld } from './random-world.js';

const DIRECTIONS = ['ASC', 'DESC'] as const;

/** Up to two terms and the id, as the plan builder makes them. */
export function randomOrder(
  dice: Dice,
  world: RandomWorld,
  kinds: readonly Kind[],
  traversal?: Traversal,
): readonly OrderTerm[] {
  const terms = dice
    .times(dice.whole(0, 2), () => randomTerm(dice, world, kinds, traversal, 2))
    .filter((term) => term !== undefined);
  const far = traversal && dice.chance(30) ? [{ by: 'far', direction: dice.pick(DIRECTIONS) } as const] : [];
  return [...terms, ...far, { by: 'id', direction: dice.pick(DIRECTIONS) }];
}

function randomTerm(
  dice: Dice,
  world: RandomWorld,
  kinds: readonly Kind[],
  traversal: Traversal | undefined,
  depth: number,
): OrderTerm | undefined {
  const edges = orderable(traversal?.relationship.properties.values() ?? []);
  if (edges.length > 0 && dice.chance(40))
    return { by: 'edgeProperty', property: dice.pick(edges), direction: dice.pick(DIRECTIONS) };
  const way = depth > 0 ? onlyWay(dice, world, kinds) : undefined;
  return way && dice.chance(50) ? walkedTerm(dice, world, way, depth) : ownTerm(dice, kinds);
}

function ownTerm(dice: Dice, kinds: readonly Kind[]): OrderTerm | undefined {
  const properties = orderable(kinds[0]?.properties.values() ?? []).filter((one) => isCommon(one, kinds));
  return properties.length === 0
    ? undefined
    : { by: 'property', property: dice.pick(properties), direction: dice.pick(DIRECTIONS) };
}

/** A way onwards, where it is known which kind is stood on. */
const onlyWay = (
  dice: Dice,
  world: RandomWorld,
  [kind, ...others]: readonly Kind[],
): Traversal | undefined => (kind && others.length === 0 ? world.pickTraversal(dice, kind) : undefined);

function walkedTerm(dice: Dice, world: RandomWorld, way: Traversal, depth: number): OrderTerm | undefined {
  if (way.cardinality !== 'one') return { by: 'count', traversal: way, direction: dice.pick(DIRECTIONS) };
  const term = randomTerm(dice, world, world.farKinds(way), way, depth - 1);
  return term && { by: 'neighbour', traversal: way, term, direction: term.direction };
}

const orderable = (properties: Iterable<Property>): readonly Property[] =>
  [...properties].filter(({ order }) => order === true);

export const randomPage = (dice: Dice, order: readonly OrderTerm[], ids: readonly string[]): Page => ({
  size: dice.whole(1, 4),
  backward: dice.chance(40),
  ...dice.maybe(25, () => ({ beyond: order.flatMap((term) => randomKeys(dice, term, ids)) })),
  ...dice.maybe(10, () => ({ upTo: order.flatMap((term) => randomKeys(dice, term, ids)) })),
  signature: 'random',
});

/** Keys that a row may well have. */
function randomKeys(dice: Dice, term: OrderTerm, ids: readonly string[]): readonly OrderKey[] {
  switch (term.by) {
    case 'id':
    case 'far':
      return [dice.pick(ids)];
    case 'count':
      return [dice.whole(0, 3)];
    case 'neighbour':
      return randomKeys(dice, { ...term.term, direction: term.direction }, ids);
    case 'property':
    case 'edgeProperty': {
      const missing = keyColumns(term.property, term.direction).map((column) => column.missing);
      return dice.chance(25) ? missing : valueKeys(dice, term.property);
    }
  }
}

function valueKeys(dice: Dice, property: Property): readonly OrderKey[] {
  switch (property.type.type) {
    case 'date': {
      const date = readPartialDate(dice.pick(DATES));
      return [date?.earliest ?? '', date?.latest ?? ''];
    }
    case 'integer':
    case 'number':
      return [dice.pick(INTEGERS)];
    case 'code':
      return [dice.pick(Object.keys(property.type.list.codes).slice(0, 3))];
    case 'text':
    case 'textList':
    case 'composite':
    case 'compositeList':
      return [foldName(dice.pick(TEXTS))];
  }
}
