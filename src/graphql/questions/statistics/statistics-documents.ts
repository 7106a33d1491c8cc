import { parse } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';
import type { Toll } from './sum-tolls.js';

export const INCIDENTS = parse(`
  query Incidents($where: IncidentWhere, $after: String) {
    incidents(first: 100, after: $after, where: $where) {
      pageInfo { hasNextPage endCursor }
      nodes {
        type
        date { earliest }
        tolls(first: 100) { kind least most }
        facilities(first: 100) { nodes { id location { ...Around } } }
        places(first: 100) { nodes { ...Around } }
      }
    }
  }
  fragment Around on Place { ...Level within { ...Level within { ...Level within { ...Level } } } }
  fragment Level on Place { id type }
`);

export interface PlaceRow {
  readonly id: string;
  readonly type: string | null;
  readonly within?: PlaceRow | null;
}
export interface IncidentRow {
  readonly type: string | null;
  readonly date: Pick<PartialDate, 'earliest'> | null;
  readonly tolls: readonly Toll[];
  readonly facilities: {
    readonly nodes: readonly { readonly id: string; readonly location: PlaceRow | null }[];
  };
  readonly places: { readonly nodes: readonly PlaceRow[] };
}
export interface IncidentsAnswer {
  readonly incidents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly IncidentRow[];
  };
}
