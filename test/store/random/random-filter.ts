import { foldName } from '../../../src/ontology/fold-name.js';
import { readPartialDate } from '../../../src/ontology/partial-date.js';
import type { Property } from '../../../src/ontology/property.js';
import type { DayRange, Filter, Kind, TextOperator, Traversal } from '../../../src/plan/plan.js';
import type { Dice } from './dice.js';
import { DATES, INTEGERS, NUMBERS, TEXTS } from './random-value.js';
import type { RandomWorld } from './random-world.js';

/** Where a condition stands: what it may speak of, and how much deeper it may go. */
export interface FilterPlace {
  readonly world: RandomWorld;
  readonly kinds: readonly Kind[];
  /** The relationship just walked. */
  readonly traversal?: Traversal | undefined;
  readonly depth: number;
}

export function randomFilter(dice: Dice, place: FilterPlace): Filter {
  const { depth } = place;
  const deeper = { ...place, depth: depth - 1 };
  const choice = dice.whole(0, depth > 0 ? 9 : 5);
  if (choice === 6) return { filter: 'not', of: randomFilter(dice, deeper) };
  if (choice === 7) {
    const of = dice.times(dice.whole(0, 3), () => randomFilter(dice, deeper));
    return { filter: dice.pick(['and', 'or'] as const), of };
  }
  if (choice > 7) return randomRelated(dice, place) ?? randomComparison(dice, place);
  return randomComparison(dice, place);
}

/** Ends of several kinds have no fields in common that lead on. */
function randomRelated(dice: Dice, { world, kinds, depth }: FilterPlace): Filter | undefined {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return undefined;
  const traversal = world.pickTraversal(dice, kind);
  if (traversal === undefined) return undefined;
  const place = { world, kinds: world.farKinds(traversal), traversal, depth: depth - 1 };
  return {
    filter: 'related',
    quantifier: traversal.cardinality === 'one' ? 'some' : dice.pick(['some', 'every', 'none'] as const),
    traversal,
    ...dice.maybe(traversal.relationship.temporal ? 30 : 0, () => ({ asOf: randomDays(dice) })),
    ...dice.maybe(70, () => ({ where: randomFilter(dice, place) })),
  };
}

/** Earliest never after latest, as those of a partial date or of two. */
export function randomDays(dice: Dice): DayRange {
  const days = dice.times(2, () => readPartialDate(dice.pick(DATES)));
  const [first, second] = days;
  const range = { earliest: first?.earliest ?? '', latest: first?.latest ?? '' };
  const latest = second?.latest ?? '';
  return dice.chance(50) || latest < range.earliest ? range : { ...range, latest };
}

function randomComparison(dice: Dice, { world, kinds, traversal }: FilterPlace): Filter {
  const kind = dice.pick(kinds);
  const ids = kinds.flatMap(({ prefix }) => ['a', 'b', 'c'].map((letter) => `${prefix}:${letter}`));
  const onEdge = traversal !== undefined && traversal.relationship.properties.size > 0 && dice.chance(35);
  const common = kinds.length > 1 ? world.ontology.kind('Person') : kind;
  const properties = [...(onEdge ? traversal.relationship : common).properties.values()].filter(
    (property) => property.filter === true && (kinds.length === 1 || onEdge || isCommon(property, kinds)),
  );
  if (properties.length === 0 || dice.chance(10)) {
    return kinds.length > 1 && dice.chance(50)
      ? { filter: 'kind', in: dice.some(kinds, 3).map(({ name }) => name) }
      : { filter: 'id', in: dice.some(ids, 6) };
  }
  return randomPropertyFilter(dice, onEdge ? 'edge' : 'node', dice.pick(properties));
}

export const isCommon = (property: Property, kinds: readonly Kind[]): boolean =>
  kinds.every((kind) => kind.properties.get(property.name) === property);

function randomPropertyFilter(dice: Dice, on: 'node' | 'edge', property: Property): Filter {
  if (dice.chance(15)) return { filter: 'missing', on, property };
  switch (property.type.type) {
    case 'text': {
      const value = foldName(dice.pick(TEXTS)).slice(0, dice.whole(0, 9));
      const operators: readonly TextOperator[] = property.matches
        ? ['contains', 'startsWith', 'matches']
        : ['contains', 'startsWith'];
      if (dice.chance(60)) return { filter: 'text', on, property, operator: dice.pick(operators), value };
      return { filter: 'oneOf', on, property, values: dice.some(TEXTS, 3).map(foldName) };
    }
    case 'code': {
      const values = dice.some(Object.keys(property.type.list.codes).slice(0, 4), 2);
      return { filter: 'oneOf', on, property, values };
    }
    case 'integer':
    case 'number': {
      const pool = property.type.type === 'integer' ? INTEGERS : NUMBERS;
      if (dice.chance(30)) return { filter: 'oneOf', on, property, values: dice.some(pool, 2) };
      const operator = dice.pick(['lt', 'lte', 'gt', 'gte'] as const);
      return { filter: 'compare', on, property, operator, value: dice.pick(pool) };
    }
    case 'date':
      return { filter: 'days', on, property, range: randomDays(dice) };
    case 'textList':
    case 'composite':
    case 'compositeList':
      return { filter: 'missing', on, property };
  }
}
