import type { RowsOf } from '../../../src/plan/facets.js';
import type {
  AggregateField,
  Facet,
  FacetField,
  Kind,
  ListPart,
  NodeSelection,
  ValueMeasure,
} from '../../../src/plan/plan.js';
import type { Dice } from './dice.js';
import type { RandomWorld } from './random-world.js';

type NodeMaker = (kinds: readonly Kind[]) => NodeSelection;

/** Counts, ranges and groups over all rows of a list. */
export const randomAggregate = (
  dice: Dice,
  world: RandomWorld,
  rows: RowsOf,
  key: string,
  makeNode: NodeMaker,
): ListPart => ({
  part: 'aggregate',
  key,
  fields: dice.times(dice.whole(1, 4), (at): AggregateField => {
    const own = `measure${at}`;
    if (dice.chance(50)) {
      const measure = randomValue(dice, rows);
      return measure ? { aggregate: 'value', key: own, measure } : { aggregate: 'count', key: own };
    }
    const by = randomFacet(dice, world, rows);
    const kinds = by.facet === 'neighbour' ? world.farKinds(by.traversal) : [];
    const fields = dice.times(dice.whole(0, 2), (each): FacetField => {
      return { field: 'node', key: `node${each}`, node: makeNode(kinds) };
    });
    const measure = { measure: 'facets', by, size: dice.whole(0, 4), fields } as const;
    return dice.chance(30)
      ? { aggregate: 'object', key: own, fields: [{ aggregate: 'facets', key: 'inner', measure }] }
      : { aggregate: 'facets', key: own, measure };
  }),
});

/** Properties of the relationship walked, or those of the node if it can be of one kind only. */
const propertiesOf = (dice: Dice, { kinds: [kind, ...others], traversal }: RowsOf) => {
  const edges = [...(traversal?.relationship.properties.values() ?? [])];
  const nodes = kind && others.length === 0 ? [...kind.properties.values()] : [];
  return edges.length > 0 && dice.chance(50)
    ? ({ on: 'edge', properties: edges } as const)
    : ({ on: 'node', properties: nodes } as const);
};

function randomValue(dice: Dice, rows: RowsOf): ValueMeasure | undefined {
  const { on, properties } = propertiesOf(dice, rows);
  const ranged = properties.filter(({ type: { type } }) => ['date', 'integer', 'number'].includes(type));
  if (ranged.length === 0 || dice.chance(20)) return undefined;
  return { measure: dice.pick(['min', 'max'] as const), on, property: dice.pick(ranged) };
}

function randomFacet(dice: Dice, world: RandomWorld, rows: RowsOf): Facet {
  const [kind, ...others] = rows.kinds;
  const traversal =
    kind && others.length === 0 && dice.chance(50) ? world.pickTraversal(dice, kind) : undefined;
  if (traversal) return { facet: 'neighbour', traversal };
  const { on, properties } = propertiesOf(dice, rows);
  const grouped = properties.filter(({ type: { type } }) => type === 'code' || type === 'date');
  if (grouped.length === 0) return { facet: 'kind' };
  const property = dice.pick(grouped);
  if (property.type.type === 'code') return { facet: 'code', on, property };
  if (dice.chance(50)) return { facet: 'year', on, property };
  return { facet: 'within', digits: dice.pick([4, 7, 10] as const), on, property };
}
