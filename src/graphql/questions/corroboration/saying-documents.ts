import { parse } from 'graphql';

import { LINEAGE, type WorkRow } from './saying.js';

const SAYING = `
  fragment Saying on Claim {
    side
    assertedBy { ...Speaker }
    source { ${LINEAGE} }
  }
  fragment Speaker on Entity { id }
`;

/** Claims by id, or those that a position, a count or an account rests on. */
export const SAYINGS_OF_CLAIMS = parse(`
  query Sayings($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Claim { ...Saying } } }
  ${SAYING}
`);
export const SAYINGS_OF_POSITIONS = parse(`
  query Sayings($ids: [ID!]!) { nodes(ids: $ids) { ... on Position { claims(first: 100) { ...Saying } } } }
  ${SAYING}
`);
export const SAYINGS_OF_TOLLS = parse(`
  query Sayings($ids: [ID!]!) { nodes(ids: $ids) { ... on Toll { claims(first: 100) { ...Saying } } } }
  ${SAYING}
`);
export const SAYINGS_OF_ACCOUNTS = parse(`
  query Sayings($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { claims(first: 100) { ...Saying } } } }
  ${SAYING}
`);

export interface SayingRow {
  readonly side: string | null;
  readonly assertedBy: { readonly id: string } | null;
  readonly source: WorkRow | null;
}
export interface NodesAnswer<Row> {
  readonly nodes: readonly (Row | null)[];
}
export type ClaimRow = SayingRow & { readonly __typename: string; readonly id: string };
export interface SupportedRow {
  readonly claims: readonly SayingRow[];
}
