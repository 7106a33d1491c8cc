import type { GraphQLSchema } from 'graphql';

import { type EntitySet, entitySet, kindOfWhere } from '../export/entity-set.js';
import type { Searching } from '../graphql/questions/search/find-hits.js';
import { searchIds } from '../graphql/questions/search/search-ids.js';
import { readWhere } from '../graphql/read-where.js';
import type { Ontology } from '../ontology/ontology.js';

/** What is to be exported, as texts: all of it if nothing is said. */
export interface AskedSet {
  /** Names and ids, parted by commas. */
  readonly kinds?: string | undefined;
  readonly ids?: string | undefined;
  /** Words, as `search` takes them. */
  readonly search?: string | undefined;
  /** JSON, as GraphQL's `where` takes it. */
  readonly where?: string | undefined;
}

export interface SetParts extends Searching {
  readonly ontology: Ontology;
  /** Asked for only where there are conditions. */
  readonly schema: () => GraphQLSchema;
}

/** @throws HabeasError BAD_USER_INPUT for what cannot be meant. */
export async function readEntitySet(
  { ontology, schema, ...searching }: SetParts,
  { kinds: names, ids, search, where: json }: AskedSet,
): Promise<EntitySet> {
  const kinds = listed(names);
  const where = json === undefined ? undefined : readWhere(schema(), kindOfWhere(ontology, kinds), json);
  const found = search === undefined ? undefined : await searchIds(ontology, searching, search, kinds);
  return entitySet(ontology, { kinds, ids: listed(ids), found, where });
}

const listed = (text: string | undefined): readonly string[] | undefined =>
  text?.split(',').map((one) => one.trim());
