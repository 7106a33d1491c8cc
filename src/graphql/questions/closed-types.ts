import { GraphQLEnumType } from 'graphql';

import type { Ontology, Relationship } from '../../ontology/ontology.js';

/** Makes a type once an ontology, for several questions to share. */
function onceAnOntology(
  make: (ontology: Ontology) => GraphQLEnumType,
): (ontology: Ontology) => GraphQLEnumType {
  const made = new WeakMap<Ontology, GraphQLEnumType>();
  return (ontology) => {
    const type = made.get(ontology) ?? make(ontology);
    made.set(ontology, type);
    return type;
  };
}

/** Every relationship of the ontology; the values are the relationships themselves. */
export const relationshipType = onceAnOntology(
  ({ relationships }) =>
    new GraphQLEnumType({
      name: 'RelationshipType',
      description: 'What a relationship says.',
      values: Object.fromEntries(
        [...relationships].map(([type, one]) => [type, { value: one, description: describe(one) }]),
      ),
    }),
);

/** Every kind of node, entity or not. */
export const kindType = onceAnOntology(
  ({ kinds }) =>
    new GraphQLEnumType({
      name: 'NodeKind',
      description: 'What a node is.',
      values: Object.fromEntries([...kinds.values()].map(({ name, description }) => [name, { description }])),
    }),
);

export const DirectionType = new GraphQLEnumType({
  name: 'RelationshipDirection',
  description: 'Which way a relationship is walked.',
  values: {
    OUT: { value: 'out', description: 'From the node it starts at to the one it leads to.' },
    IN: { value: 'in', description: 'From the node it leads to back to the one it starts at.' },
  },
});

const describe = ({ description, from, to }: Relationship): string =>
  `${description} From ${some(from)} to ${some(to)}.`;

const some = (kinds: readonly string[]): string => (kinds.length > 4 ? 'Entity' : kinds.join(', '));
