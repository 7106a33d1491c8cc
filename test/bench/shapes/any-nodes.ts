import type { Shape } from './shape.js';

export const ANY_NODES: Shape = {
  name: 'any-nodes',
  title: 'Nodes of any kind, by their ids',
  ours: {
    document: `query AnyNodes($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ... on Entity { name } ... on Facility { securityLevel } ... on Incident { date { edtf } } }
}`,
    variables: ({ anyIds }) => ({ ids: anyIds }),
  },
  byHand: {
    text: `CYPHER 5 UNWIND $ids AS id
CALL (id) {
  OPTIONAL MATCH (n:Node {id: id}) WHERE n.clearance <= $clearance
  RETURN CASE
    WHEN n IS NULL THEN null
    WHEN n:Facility THEN n {.id, .name, .securityLevel, __typename: 'Facility'}
    WHEN n:Incident THEN n {.id, .name, date: {edtf: n.dateEdtf}, __typename: 'Incident'}
    ELSE n {.id, .name, __typename: head([label IN labels(n) WHERE NOT label IN ['Node', 'Entity']])}
  END AS found
}
WITH collect({node: found}) AS rows
RETURN {nodes: [row IN rows | row.node]} AS data`,
    parameters: ({ anyIds }) => ({ ids: anyIds }),
  },
  theirs: 'has no field for nodes of any kind',
};
