import { DATED } from './read-theirs.js';
import type { Shape } from './shape.js';

/** A facility's newest ten incidents, the people in them, the posts those held. */
export const NESTED: Shape = {
  name: 'nested',
  title: 'Facility, its 10 newest incidents, their people, their posts',
  ours: {
    document: `query Nested($id: ID!) {
  facility(id: $id) {
    name
    incidents(orderBy: [{ date: DESC }, { name: ASC }], first: 10) {
      nodes {
        id
        name
        type
        date { edtf }
        participants(orderBy: [{ name: ASC }], first: 10) {
          nodes {
            id
            name
            ... on Person { posts(orderBy: [{ title: ASC }], first: 5) { nodes { id title } } }
          }
        }
      }
    }
  }
}`,
    variables: ({ ids }) => ({ id: ids.facility }),
  },
  byHand: {
    text: `CYPHER 5 MATCH (f:Node {id: $id}) WHERE f:Facility AND f.clearance <= $clearance
CALL (f) {
  MATCH (f)<-[r:OCCURRED_AT]-(i) WHERE r.clearance <= $clearance AND i.clearance <= $clearance
  WITH i, r ORDER BY coalesce(i.dateEarliest, '') DESC, coalesce(i.dateLatest, '') DESC, i.nameFolded, r.id LIMIT 10
  CALL (i) {
    MATCH (i)<-[r:INVOLVED_IN]-(p) WHERE r.clearance <= $clearance AND p.clearance <= $clearance
    WITH p, r ORDER BY p.nameFolded, r.id LIMIT 10
    CALL (p) {
      MATCH (p)-[h:HELD]->(o) WHERE h.clearance <= $clearance AND o.clearance <= $clearance
      WITH o, h ORDER BY o.titleFolded, h.id LIMIT 5
      RETURN collect(o {.id, .title}) AS posts
    }
    RETURN collect(CASE WHEN p:Person THEN p {.id, .name, posts: {nodes: posts}} ELSE p {.id, .name} END) AS people
  }
  RETURN collect(i {.id, .name, .type, date: {edtf: i.dateEdtf}, participants: {nodes: people}}) AS incidents
}
RETURN {facility: {name: f.name, incidents: {nodes: incidents}}} AS data`,
    parameters: ({ ids }) => ({ id: ids.facility }),
  },
  theirs: {
    document: `query Nested($id: String!) {
  facilities(where: { id: { eq: $id } }) {
    name
    incidents(${DATED}, sort: [{ dateEarliest: DESC }, { dateLatest: DESC }, { nameFolded: ASC }], limit: 10) {
      id
      name
      type
      dateEdtf
      participants(sort: [{ nameFolded: ASC }], limit: 10) {
        id
        name
        ... on Person { posts(sort: [{ titleFolded: ASC }], limit: 5) { id title } }
      }
    }
  }
}`,
    variables: ({ ids }) => ({ id: ids.facility }),
    read: ({ facilities: [facility] }: { readonly facilities: readonly TheirFacility[] }) => ({
      facility: facility && {
        name: facility.name,
        incidents: { nodes: facility.incidents.map(readIncident) },
      },
    }),
  },
};

interface TheirFacility {
  readonly name: string;
  readonly incidents: readonly TheirIncident[];
}

interface TheirIncident {
  readonly dateEdtf: string;
  readonly participants: readonly { readonly posts?: readonly unknown[] }[];
}

const readIncident = ({ dateEdtf, participants, ...incident }: TheirIncident): unknown => ({
  ...incident,
  date: { edtf: dateEdtf },
  participants: {
    nodes: participants.map(({ posts, ...one }) => ({
      ...one,
      ...(posts ? { posts: { nodes: posts } } : {}),
    })),
  },
});
