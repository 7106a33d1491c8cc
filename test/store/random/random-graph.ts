import type { Kind, Ontology, Relationship } from '../../../src/ontology/ontology.js';
import type { Property } from '../../../src/ontology/property.js';
import type { NodeRecord, RelationshipRecord, Value } from '../../../src/store/graph-store.js';
import type { Dice } from './dice.js';
import { randomValue } from './random-value.js';

export interface RandomGraph {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

const MOST_KINDS = 6;
const LETTERS = ['a', 'b', 'c', 'd'];

/** A few kinds that lead to each other, up to four nodes of each, and up to four relationships a node: parallel, looping and hidden ones too. */
export function randomGraph(dice: Dice, ontology: Ontology): RandomGraph {
  const kinds = randomKinds(dice, ontology);
  const nodes = kinds.flatMap((kind) =>
    LETTERS.slice(0, dice.whole(1, LETTERS.length)).map((letter) =>
      randomNode(dice, kind, `${kind.prefix}:${letter}`),
    ),
  );
  const types = [...ontology.relationships.values()].filter(
    ({ from, to }) => nodesOf(nodes, from).length > 0 && nodesOf(nodes, to).length > 0,
  );
  const few = dice
    .some(
      types.filter(({ temporal }) => temporal),
      4,
    )
    .concat(dice.some(types, 5));
  if (few.length === 0) return { nodes, relationships: [] };
  return {
    nodes,
    relationships: dice.times(dice.whole(0, nodes.length) * 4, (at) =>
      randomRelationship(dice, dice.pick(few), nodes, `r${at}`),
    ),
  };
}

/** From one kind on to kinds that it leads to, and claims, which all rest on. */
function randomKinds(dice: Dice, ontology: Ontology): readonly Kind[] {
  const chosen = new Set([dice.pick([...ontology.kinds.values()])]);
  for (let step = 0; step < MOST_KINDS; step += 1) {
    const { traversals } = dice.pick([...chosen]);
    if (traversals.size > 0) chosen.add(ontology.kind(dice.pick(dice.pick([...traversals.values()]).far)));
  }
  return [...chosen.add(ontology.kind('Claim'))];
}

const nodesOf = (nodes: readonly NodeRecord[], kinds: readonly string[]): readonly NodeRecord[] =>
  nodes.filter(({ kind }) => kinds.includes(kind));

const randomNode = (dice: Dice, kind: Kind, id: string): NodeRecord => ({
  id,
  kind: kind.name,
  owner: dice.pick([id, 'source:a']),
  clearance: randomClearance(dice),
  values: randomValues(dice, kind),
});

function randomRelationship(
  dice: Dice,
  relationship: Relationship,
  nodes: readonly NodeRecord[],
  id: string,
): RelationshipRecord {
  const from = dice.pick(nodesOf(nodes, relationship.from)).id;
  return {
    id,
    type: relationship.type,
    from,
    to: dice.pick(nodesOf(nodes, relationship.to)).id,
    owner: dice.pick([from, 'source:a']),
    clearance: randomClearance(dice),
    values: randomValues(dice, relationship),
    claims: dice.some(['claim:a', 'claim:b', 'claim:c', 'claim:gone'], 4),
  };
}

const randomClearance = (dice: Dice): number => dice.pick([0, 0, 0, 0, 1, 2]);

const randomValues = (dice: Dice, of: Kind | Relationship): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...of.properties.values()]
      .filter((property) => dice.chance(likelihoodOf(property)))
      .map((property) => [property.name, randomValue(dice, property)]),
  );

const likelihoodOf = ({ name }: Property): number => (name === 'retractedAt' ? 20 : 70);
