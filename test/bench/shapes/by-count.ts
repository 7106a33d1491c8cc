import type { Shape } from './shape.js';

export const BY_COUNT: Shape = {
  name: 'by-count',
  title: 'The 10 facilities with the most incidents',
  ours: {
    document: `query ByCount {
  facilities(orderBy: [{ incidents: { count: DESC } }], first: 10) { nodes { id name incidents { totalCount } } }
}`,
    variables: () => ({}),
  },
  byHand: {
    text: `CYPHER 5 MATCH (f:Facility) WHERE f.clearance <= $clearance
WITH f, COUNT { MATCH (f)<-[r:OCCURRED_AT]-(i) WHERE r.clearance <= $clearance AND i.clearance <= $clearance } AS count
ORDER BY count DESC, f.id LIMIT 10
RETURN {facilities: {nodes: collect(f {.id, .name, incidents: {totalCount: count}})}} AS data`,
    parameters: () => ({}),
  },
  theirs: 'cannot sort by a count',
};
