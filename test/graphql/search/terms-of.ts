import type { GraphQLResolveInfo } from 'graphql';

import { hopRelationships } from '../../../src/graphql/questions/paths/hop-relationships.js';
import type { SearchTerms } from '../../../src/graphql/questions/paths/search-terms.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { SCHEMA } from '../ask.js';

/** A search of a public viewer over all that paths go over. */
export const termsOf = (store: GraphStore, maxLength: number): SearchTerms => ({
  ontology,
  context: { store, clearance: 0, signal: new AbortController().signal },
  info: { schema: SCHEMA, fragments: {}, variableValues: {} } as unknown as GraphQLResolveInfo,
  relationships: hopRelationships(ontology),
  avoid: new Set(),
  avoidKinds: new Set(),
  maxLength,
  excludeDisputed: false,
  minSources: 0,
});
