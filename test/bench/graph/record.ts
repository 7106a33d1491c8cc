import { recordRelationship } from '../../../src/claims/record-relationship.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { RelationshipRecord, Value } from '../../../src/store/graph-store.js';

type Prefix = 'place' | 'organization' | 'facility' | 'source' | 'person' | 'post' | 'incident';

/** Ids as ours are, of one invented country. */
export const idOf = (prefix: Prefix, number: number): string =>
  `${prefix}:vx-${String(number).padStart(7, '0')}`;

interface Ends {
  readonly from: string;
  readonly to: string;
  /** The source it was claimed in, where it is of a claim; else it is part of `from`. */
  readonly owner?: string;
  readonly values?: Readonly<Record<string, Value>>;
  readonly claims?: readonly string[];
}

/** A public relationship. */
export const relate = (type: string, { owner, ...ends }: Ends): RelationshipRecord =>
  recordRelationship(REGISTERED_ONTOLOGY, { type, clearance: 0, owner: owner ?? ends.from, ...ends });
