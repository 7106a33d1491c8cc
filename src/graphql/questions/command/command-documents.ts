import { parse } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';

/** Posts that lead are asked apart from the others, so that these never crowd them out. */
const TENURES = `
  fragment Tenures on Post {
    id
    function
    holders(first: 100, asOf: $on, orderBy: [{ edge: { since: ASC } }]) {
      edges {
        certainty
        status
        rank
        since { edtf earliest latest }
        until { edtf earliest latest }
        evidence(first: 100) { id }
        node { id }
      }
    }
  }
`;
const POSTS = `
  leading: posts(first: 100, where: { function: { in: [HEAD, DEPUTY] } }) { nodes { ...Tenures } }
  others: posts(first: 20, where: { not: { function: { in: [HEAD, DEPUTY] } } }) { nodes { ...Tenures } }
`;
const TIE = 'edges { certainty evidence(first: 100) { id } node { id } }';

export const FACILITIES = parse(`
  query Facilities($ids: [ID!]!, $on: Date) {
    bodies: facilities(first: 100, where: { id: { in: $ids } }) {
      nodes { id ${POSTS} above: operators(first: 100, asOf: $on) { ${TIE} } }
    }
  }
  ${TENURES}
`);
export const ORGANIZATIONS = parse(`
  query Organizations($ids: [ID!]!, $on: Date) {
    bodies: organizations(first: 100, where: { id: { in: $ids } }) {
      nodes { id ${POSTS} above: partOf(first: 100, asOf: $on) { ${TIE} } }
    }
  }
  ${TENURES}
`);
export interface BodiesAnswer {
  readonly bodies: { readonly nodes: readonly BodyRow[] };
}
export interface BodyRow {
  readonly id: string;
  readonly leading: { readonly nodes: readonly PostRow[] };
  readonly others: { readonly nodes: readonly PostRow[] };
  readonly above: { readonly edges: readonly TieRow[] };
}
export interface PostRow {
  readonly id: string;
  readonly function: string | null;
  readonly holders: { readonly edges: readonly HolderRow[] };
}
interface DatedRow {
  /** Null where no day was asked about. */
  readonly certainty: 'YES' | 'POSSIBLY' | null;
  readonly evidence: readonly { readonly id: string }[];
  readonly node: { readonly id: string };
}
export type TieRow = DatedRow;
export interface HolderRow extends DatedRow {
  readonly status: string | null;
  readonly rank: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export const INCIDENTS = parse(`
  query Incidents($ids: [ID!]!) {
    incidents(first: 100, where: { id: { in: $ids } }) {
      nodes { id date { edtf earliest latest } facilities(first: 100) { nodes { id } } }
    }
  }
`);
export interface IncidentsAnswer {
  readonly incidents: { readonly nodes: readonly IncidentRow[] };
}
export interface IncidentRow {
  readonly id: string;
  readonly date: PartialDate | null;
  readonly facilities: { readonly nodes: readonly { readonly id: string }[] };
}
