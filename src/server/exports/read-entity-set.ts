import type { GraphQLSchema } from 'graphql';

import { type EntitySet, entitySet, kindOfWhere } from '../../export/entity-set.js';
import type { Reading } from '../../export/reading.js';
import { storeAt } from '../../graphql/known-at.js';
import type { Searching } from '../../graphql/questions/search/find-hits.js';
import { searchIds } from '../../graphql/questions/search/search-ids.js';
import { readMoment } from '../../graphql/read-moment.js';
import { readWhere } from '../../graphql/read-where.js';
import type { Ontology } from '../../ontology/ontology.js';

/** What is to be exported, as texts: all of it if nothing is said. */
export interface AskedSet {
  /** Names and ids, parted by commas. */
  readonly kinds?: string | undefined;
  readonly ids?: string | undefined;
  /** Words, as `search` takes them. */
  readonly search?: string | undefined;
  /** JSON, as GraphQL's `where` takes it. */
  readonly where?: string | undefined;
  /** A day or a time, as GraphQL's `knownAt` takes it: all of it as the graph was known then. */
  readonly knownAt?: string | undefined;
}

export interface SetParts extends Searching {
  readonly ontology: Ontology;
  /** Asked for only where there are conditions. */
  readonly schema: () => GraphQLSchema;
}

/** A set, and what answers it: as it is now or as it was known. */
export interface AskedReading {
  readonly reading: Reading;
  readonly set: EntitySet;
}

/** @throws HabeasError BAD_USER_INPUT for what cannot be meant. */
export async function readAskedSet(parts: SetParts, asked: AskedSet): Promise<AskedReading> {
  const { ontology, clearance, signal, schema } = parts;
  const store = storeFor(parts, asked);
  const set = await readEntitySet({ ontology, clearance, signal, schema, store }, asked);
  return { reading: { store, ontology, clearance, signal }, set };
}

const storeFor = ({ store }: SetParts, { knownAt }: AskedSet): Reading['store'] =>
  knownAt === undefined ? store : storeAt(store, readMoment('knownAt', knownAt, 'end'));

async function readEntitySet(
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
