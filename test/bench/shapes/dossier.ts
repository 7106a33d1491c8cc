import { DATED } from './read-theirs.js';
import type { Shape } from './shape.js';

/** Six levels down: facility, incident, person, post, organization, place; and the words behind it. */
export const DOSSIER: Shape = {
  name: 'dossier',
  title: 'Dossier of a facility, six levels deep',
  ours: {
    document: `query Dossier($id: ID!) {
  facility(id: $id) {
    id
    name
    location { name within { name within { name } } }
    claims: incidents(orderBy: [{ date: DESC }, { name: ASC }], first: 3) {
      nodes { id claims(orderBy: [{ predicate: DESC }], first: 3) { nodes { statement stance source { title } assertedBy { __typename ... on Entity { name } } } } }
    }
    incidents(orderBy: [{ date: DESC }, { name: ASC }], first: 5) {
      nodes {
        id
        name
        participants(orderBy: [{ name: ASC }], first: 5) {
          nodes {
            id
            name
            ... on Person {
              posts(orderBy: [{ title: ASC }], first: 3) {
                nodes { title organization { name location { name within { name } } } }
              }
            }
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
  OPTIONAL MATCH (f)-[r1:LOCATED_IN]->(l) WHERE r1.clearance <= $clearance AND l.clearance <= $clearance
  OPTIONAL MATCH (l)-[r2:WITHIN]->(w) WHERE r2.clearance <= $clearance AND w.clearance <= $clearance
  OPTIONAL MATCH (w)-[r3:WITHIN]->(v) WHERE r3.clearance <= $clearance AND v.clearance <= $clearance
  RETURN l {.name, within: w {.name, within: v {.name}}} AS location LIMIT 1
}
CALL (f) {
  MATCH (f)<-[r:OCCURRED_AT]-(i) WHERE r.clearance <= $clearance AND i.clearance <= $clearance
  WITH i, r ORDER BY coalesce(i.dateEarliest, '') DESC, coalesce(i.dateLatest, '') DESC, i.nameFolded, r.id LIMIT 5
  RETURN collect(i) AS newest
}
CALL (newest) {
  UNWIND newest[..3] AS i
  CALL (i) {
    MATCH (i)<-[r:ABOUT]-(c) WHERE r.clearance <= $clearance AND c.clearance <= $clearance AND c.retractedAt IS NULL
    WITH c, r ORDER BY c.predicateFolded DESC, r.id LIMIT 3
    CALL (c) {
      MATCH (c)-[r:QUOTED_FROM]->(s) WHERE r.clearance <= $clearance AND s.clearance <= $clearance
      RETURN s {.title} AS source LIMIT 1
    }
    CALL (c) {
      MATCH (c)-[r:ASSERTED_BY]->(a) WHERE r.clearance <= $clearance AND a.clearance <= $clearance
      RETURN a {.name, __typename: 'Organization'} AS speaker LIMIT 1
    }
    RETURN collect(c {.statement, .stance, source: source, assertedBy: speaker}) AS claims
  }
  RETURN collect(i {.id, claims: {nodes: claims}}) AS claimed
}
CALL (newest) {
  UNWIND newest AS i
  CALL (i) {
    MATCH (i)<-[r:INVOLVED_IN]-(p) WHERE r.clearance <= $clearance AND p.clearance <= $clearance
    WITH p, r ORDER BY p.nameFolded, r.id LIMIT 5
    CALL (p) {
      MATCH (p)-[h:HELD]->(o) WHERE h.clearance <= $clearance AND o.clearance <= $clearance
      WITH o, h ORDER BY o.titleFolded, h.id LIMIT 3
      CALL (o) {
        OPTIONAL MATCH (o)-[r1:POST_AT]->(b:Organization) WHERE r1.clearance <= $clearance AND b.clearance <= $clearance
        OPTIONAL MATCH (b)-[r2:LOCATED_IN]->(l) WHERE r2.clearance <= $clearance AND l.clearance <= $clearance
        OPTIONAL MATCH (l)-[r3:WITHIN]->(w) WHERE r3.clearance <= $clearance AND w.clearance <= $clearance
        RETURN b {.name, location: l {.name, within: w {.name}}} AS body LIMIT 1
      }
      RETURN collect(o {.title, organization: body}) AS posts
    }
    RETURN collect(CASE WHEN p:Person THEN p {.id, .name, posts: {nodes: posts}} ELSE p {.id, .name} END) AS people
  }
  RETURN collect(i {.id, .name, participants: {nodes: people}}) AS incidents
}
RETURN {facility: f {.id, .name, location: location, claims: {nodes: claimed}, incidents: {nodes: incidents}}} AS data`,
    parameters: ({ ids }) => ({ id: ids.facility }),
  },
  theirs: {
    document: `query Dossier($id: String!) {
  facilities(where: { id: { eq: $id } }) {
    id
    name
    location { name within { name within { name } } }
    claims: incidents(${DATED}, sort: [{ dateEarliest: DESC }, { dateLatest: DESC }, { nameFolded: ASC }], limit: 3) {
      id
      claims(sort: [{ predicateFolded: DESC }], limit: 3) { statement stance source { title } assertedBy { __typename name } }
    }
    incidents(${DATED}, sort: [{ dateEarliest: DESC }, { dateLatest: DESC }, { nameFolded: ASC }], limit: 5) {
      id
      name
      participants(sort: [{ nameFolded: ASC }], limit: 5) {
        id
        name
        ... on Person {
          posts(sort: [{ titleFolded: ASC }], limit: 3) {
            title
            organization { name location { name within { name } } }
          }
        }
      }
    }
  }
}`,
    variables: ({ ids }) => ({ id: ids.facility }),
    read: ({ facilities: [facility] }: { readonly facilities: readonly unknown[] }) => ({
      facility: withConnections(facility),
    }),
  },
};

const CONNECTIONS: readonly string[] = ['incidents', 'participants', 'posts', 'claims'];
const ONES: readonly string[] = ['location', 'within', 'organization', 'source', 'assertedBy'];

/** Their lists as our connections, and their lists of one as the one. */
function withConnections(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withConnections);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const read = withConnections(inner);
      if (CONNECTIONS.includes(key)) return [key, { nodes: read }];
      return [key, ONES.includes(key) && Array.isArray(read) ? (read[0] ?? null) : read];
    }),
  );
}
