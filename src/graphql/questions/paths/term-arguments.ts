import {
  GraphQLBoolean,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
} from 'graphql';

import type { Ontology } from '../../../ontology/ontology.js';
import { DateScalar } from '../../date-scalar.js';
import { relationshipType } from '../closed-types.js';
import { MOST_HOPS } from './read-terms.js';

/** Where a search may go. */
export const termArguments = (ontology: Ontology): GraphQLFieldConfigArgumentMap => ({
  maxLength: {
    type: new GraphQLNonNull(GraphQLInt),
    defaultValue: 6,
    description: `At most so many hops, up to ${String(MOST_HOPS)}.`,
  },
  relationships: {
    type: new GraphQLList(new GraphQLNonNull(relationshipType(ontology))),
    description:
      'Only over these; if absent, over all but those of claims and sources, which join on paper alone.',
  },
  avoid: {
    type: new GraphQLList(new GraphQLNonNull(GraphQLID)),
    description: 'Over none of these nodes.',
  },
  asOf: { type: DateScalar, description: 'Only over what held, or may have held, then.' },
  excludeDisputed: {
    type: new GraphQLNonNull(GraphQLBoolean),
    defaultValue: false,
    description: 'Only over what no claim denies or contradicts.',
  },
  minSources: {
    type: new GraphQLNonNull(GraphQLInt),
    defaultValue: 0,
    description: 'Only over what has so many independent sources.',
  },
});
