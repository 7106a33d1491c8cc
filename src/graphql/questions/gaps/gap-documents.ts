import { parse } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';

export interface Page<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}
export interface Identified {
  readonly id: string;
}
export interface Evidenced extends Identified {
  readonly evidence: readonly Identified[];
}

export const ENTITY = parse('query Entity($id: ID!) { node(id: $id) { __typename } }');
export interface EntityAnswer {
  readonly node: { readonly __typename: string } | null;
}

export const POSTS = parse(`
  query Posts($where: PostWhere!, $after: String) {
    page: posts(first: 20, after: $after, where: $where) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        holders(first: 100) {
          pageInfo { hasNextPage }
          edges {
            since { earliest latest }
            until { earliest latest }
            status
            evidence(first: 20) { id published { earliest latest } }
          }
        }
      }
    }
  }
`);
type Bounds = Pick<PartialDate, 'earliest' | 'latest'>;
export interface PostRow extends Identified {
  readonly holders: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly since: Bounds | null;
      readonly until: Bounds | null;
      readonly status: string | null;
      readonly evidence: readonly (Identified & { readonly published: Bounds | null })[];
    }[];
  };
}

export const INCIDENTS = parse(`
  query Incidents($where: IncidentWhere!, $after: String) {
    page: incidents(first: 100, after: $after, where: { and: [$where, { accounts: { none: { side: { eq: AUTHORITY } } } }] }) {
      pageInfo { hasNextPage endCursor }
      nodes { id date { earliest latest } evidence(first: 20) { id } }
    }
  }
`);
export interface IncidentRow extends Evidenced {
  readonly date: Bounds | null;
}

export const UNVISITED = parse(`
  query Unvisited($where: FacilityWhere!, $after: String) {
    page: facilities(first: 100, after: $after, where: { and: [$where, { visitors: { none: {} } }] }) {
      pageInfo { hasNextPage endCursor }
      nodes { id evidence(first: 20) { id } }
    }
  }
`);

export const CLAIMS = parse(`
  query Claims($where: ClaimWhere!, $after: String) {
    page: claims(first: 100, after: $after, where: $where) {
      pageInfo { hasNextPage endCursor }
      nodes { id source { id } quote { start } }
    }
  }
`);
export interface ClaimRow extends Identified {
  readonly source: Identified | null;
  readonly quote: { readonly start: number | null } | null;
}
