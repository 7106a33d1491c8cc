import { parse } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';

const DATE = 'edtf earliest latest';
const EVIDENCE = 'evidence(first: 100) { id predicate }';

/** A page of dated nodes of one kind, and what they are counted by. */
const nodesOf = (field: string, kind: string, date: string) => ({
  page: parse(`
    query Page($where: ${kind}Where!, $first: Int!, $after: String) {
      found: ${field}(where: $where, orderBy: [{ ${date}: ASC }], first: $first, after: $after) {
        edges { cursor node { id date: ${date} { ${DATE} } ${EVIDENCE} } }
        pageInfo { hasNextPage }
      }
    }
  `),
  counts: parse(`
    query Counts($where: ${kind}Where!, $by: ${kind}Facet!) {
      found: ${field}(where: $where) { totalCount aggregate { by(field: $by, first: 100) { key count } } }
    }
  `),
});

/** Tenures from one of their ends; a document each, since a direction of order is no variable. */
const tenuresOf = (root: string, field: string, connection: string, date: string) => ({
  page: parse(`
    query Page($id: ID!, $where: ${connection}Where!, $first: Int!, $after: String) {
      of: ${root}(id: $id) {
        found: ${field}(where: $where, orderBy: [{ edge: { ${date}: ASC } }], first: $first, after: $after) {
          edges { cursor date: ${date} { ${DATE} } ${EVIDENCE} node { id } }
          pageInfo { hasNextPage }
        }
      }
    }
  `),
  counts: parse(`
    query Counts($id: ID!, $where: ${connection}Where!, $by: ${connection}Facet!) {
      of: ${root}(id: $id) {
        found: ${field}(where: $where) { totalCount aggregate { by(field: $by, first: 100) { key count } } }
      }
    }
  `),
});

export const INCIDENTS = nodesOf('incidents', 'Incident', 'date');
export const PROCEEDINGS = nodesOf('proceedings', 'Proceeding', 'date');
export const TREATY_ACTIONS = nodesOf('treatyActions', 'TreatyAction', 'date');
export const PUBLICATIONS = nodesOf('sources', 'Source', 'published');
export const BEGINNINGS_OF_PERSON = tenuresOf('person', 'posts', 'HeldPosts', 'since');
export const ENDS_OF_PERSON = tenuresOf('person', 'posts', 'HeldPosts', 'until');
export const BEGINNINGS_AT_POST = tenuresOf('post', 'holders', 'HeldHolders', 'since');
export const ENDS_AT_POST = tenuresOf('post', 'holders', 'HeldHolders', 'until');

export type SourceDocuments = typeof INCIDENTS;

interface EvidenceRow {
  readonly id: string;
  readonly predicate: string;
}
export interface EventRow {
  readonly cursor: string;
  /** Of a tenure on the relationship, else on the node. */
  readonly date?: PartialDate;
  readonly evidence?: readonly EvidenceRow[];
  readonly node: {
    readonly id: string;
    readonly date?: PartialDate;
    readonly evidence?: readonly EvidenceRow[];
  };
}
interface FoundEvents {
  readonly edges: readonly EventRow[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
interface FoundCounts {
  readonly totalCount: number;
  readonly aggregate: { readonly by: readonly { readonly key: string | null; readonly count: number }[] };
}
/** A tenure's connection stands below its end, which may have gone. */
interface Answer<Found> {
  readonly found?: Found;
  readonly of?: { readonly found: Found } | null;
}
export type EventsAnswer = Answer<FoundEvents>;
export type CountsAnswer = Answer<FoundCounts>;

export const ENTITY = parse(`
  query Entity($id: ID!) {
    node(id: $id) {
      __typename
      ... on Facility { posts(first: 21) { nodes { id } } }
      ... on Organization { posts(first: 21) { nodes { id } } }
    }
  }
`);
export interface EntityAnswer {
  readonly node: {
    readonly __typename: string;
    readonly posts?: { readonly nodes: readonly { readonly id: string }[] };
  } | null;
}

export const PLACES_WITHIN = parse(`
  query PlacesWithin($ids: [ID!]!, $after: String) {
    places(first: 100, after: $after, where: { within: { id: { in: $ids } } }) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const FACILITIES_IN = parse(`
  query FacilitiesIn($ids: [ID!]!, $after: String) {
    places: facilities(first: 100, after: $after, where: { location: { id: { in: $ids } } }) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export interface IdsAnswer {
  readonly places: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
