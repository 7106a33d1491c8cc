import type { Shape } from './shape.js';

/** The end of a list, with what its relationships say and the claims they rest on. */
export const BACKWARDS: Shape = {
  name: 'backwards',
  title: 'The 10 participants before a cursor, with roles and evidence',
  ours: {
    document: `query Backwards($id: ID!, $before: String!) {
  incident(id: $id) {
    participants(orderBy: [{ name: ASC }], last: 10, before: $before) {
      edges { role degree node { id name } evidence { statement stance quote { exact } } }
      pageInfo { hasPreviousPage }
    }
  }
}`,
    variables: ({ ids, participant }) => ({ id: ids.incident, before: participant.cursor }),
  },
  byHand: {
    text: `CYPHER 5 MATCH (i:Node {id: $id}) WHERE i:Incident AND i.clearance <= $clearance
CALL (i) {
  MATCH (i)<-[r:INVOLVED_IN]-(p) WHERE r.clearance <= $clearance AND p.clearance <= $clearance
    AND (p.nameFolded < $name OR (p.nameFolded = $name AND r.id < $relationship))
  WITH p, r ORDER BY p.nameFolded DESC, r.id DESC LIMIT 11
  CALL (r) {
    MATCH (c:Node) WHERE c.id IN r.claims AND c:Claim AND c.clearance <= $clearance AND c.retractedAt IS NULL
    WITH c ORDER BY c.id LIMIT 20
    RETURN collect(c {.statement, .stance, quote: {exact: c.quoteExact}}) AS evidence
  }
  RETURN collect({role: r.role, degree: r.degree, node: p {.id, .name}, evidence: evidence}) AS rows
}
RETURN {incident: {participants: {edges: reverse(rows[..10]), pageInfo: {hasPreviousPage: size(rows) > 10}}}} AS data`,
    parameters: ({ ids, participant: { keys } }) => ({
      id: ids.incident,
      name: keys[0],
      relationship: keys[1],
    }),
  },
  theirs: 'has neither `last` nor `before`',
};
