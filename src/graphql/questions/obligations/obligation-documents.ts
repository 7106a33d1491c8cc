import { parse } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';
import type { Obligation } from './read-rule.js';

/** What clocks need of the graph. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
export interface Evidence {
  readonly id: string;
}

/** An instrument by its id, its symbol or a name, of which the last may begin other names too. */
export const INSTRUMENTS = parse(`
  query Instruments($id: ID!, $text: String!) {
    exactly: legalInstruments(first: 100, where: { or: [{ id: { eq: $id } }, { symbol: { eq: $text } }, { name: { eq: $text } }] }) {
      nodes { ...Names }
    }
    byAlias: legalInstruments(first: 100, where: { name: { matches: $text } }) { nodes { ...Names } }
  }
  fragment Names on LegalInstrument { id name aliases symbol }
`);
export interface InstrumentsAnswer {
  readonly exactly: { readonly nodes: readonly InstrumentRow[] };
  readonly byAlias: { readonly nodes: readonly InstrumentRow[] };
}
export interface InstrumentRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly symbol: string | null;
}

export const PLACES = parse(`
  query Places($id: ID!, $code: String!) {
    places(first: 1, where: { or: [{ id: { eq: $id } }, { isoCode: { eq: $code } }] }) { nodes { id } }
  }
`);
export interface PlacesAnswer {
  readonly places: { readonly nodes: readonly { readonly id: string }[] };
}

export const PROVISIONS = parse(`
  query Provisions($where: ProvisionWhere, $after: String) {
    provisions(first: 100, after: $after, where: $where) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        obligation { trigger period start entryIntoForce postponement extension metBy }
        evidence(first: 100) { id predicate }
        instrument {
          id
          inForce { edtf earliest latest }
          evidence(first: 100) { id predicate }
        }
      }
    }
  }
`);
export interface SaidEvidence extends Evidence {
  readonly predicate: string;
}
export interface ProvisionsAnswer {
  readonly provisions: { readonly pageInfo: PageInfo; readonly nodes: readonly ProvisionRow[] };
}
export interface ProvisionRow {
  readonly id: string;
  readonly obligation: Obligation | null;
  readonly evidence: readonly SaidEvidence[];
  readonly instrument: {
    readonly id: string;
    readonly inForce: PartialDate | null;
    readonly evidence: readonly SaidEvidence[];
  } | null;
}

export const STATES = parse(`
  query States($where: PlaceWhere!, $actions: TreatyActionWhere!, $provision: ID!, $first: Int!, $after: String) {
    places(first: $first, after: $after, where: $where, orderBy: [{ name: ASC }]) {
      pageInfo { hasNextPage }
      edges {
        cursor
        node {
          id
          isoCode
          treatyActions(first: 100, where: $actions, orderBy: [{ date: ASC }]) {
            nodes {
              id
              type
              period
              date { edtf earliest latest }
              provision { id }
              evidence(first: 100) { id predicate }
            }
          }
          unmet(first: 100, where: { id: { eq: $provision } }) {
            edges { foundOn { edtf earliest latest } evidence(first: 100) { id } }
          }
        }
      }
    }
  }
`);
export interface StatesAnswer {
  readonly places: {
    readonly pageInfo: Pick<PageInfo, 'hasNextPage'>;
    readonly edges: readonly { readonly cursor: string; readonly node: StateRow }[];
  };
}
export interface StateRow {
  readonly id: string;
  readonly isoCode: string | null;
  readonly treatyActions: { readonly nodes: readonly ActionRow[] };
  readonly unmet: {
    readonly edges: readonly {
      readonly foundOn: PartialDate | null;
      readonly evidence: readonly Evidence[];
    }[];
  };
}
export interface ActionRow {
  readonly id: string;
  readonly type: string | null;
  readonly period: string | null;
  readonly date: PartialDate | null;
  readonly provision: { readonly id: string } | null;
  readonly evidence: readonly SaidEvidence[];
}

export const STATE_COUNT = parse(`
  query StateCount($where: PlaceWhere!) { places(where: $where) { totalCount } }
`);
export interface StateCountAnswer {
  readonly places: { readonly totalCount: number };
}

export const DESIGNATIONS = parse(`
  query Designations($provision: ID!, $jurisdictions: [String!]!, $after: String) {
    provision(id: $provision) {
      designated(first: 100, after: $after, where: { jurisdiction: { in: $jurisdictions } }) {
        pageInfo { hasNextPage endCursor }
        edges { since { edtf earliest latest } evidence(first: 100) { id } node { id jurisdiction } }
      }
    }
  }
`);
export interface DesignationsAnswer {
  readonly provision: {
    readonly designated: { readonly pageInfo: PageInfo; readonly edges: readonly DesignationRow[] };
  } | null;
}
export interface DesignationRow {
  readonly since: PartialDate | null;
  readonly evidence: readonly Evidence[];
  readonly node: { readonly id: string; readonly jurisdiction: string | null };
}
