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
    text: `CYPHER 5 CALL () {
  MATCH (n)<-[r:OCCURRED_AT]-() WHERE r.clearance > $clearance RETURN n
  UNION
  MATCH (i:Incident) USING INDEX i:Incident(clearance) WHERE i.clearance > $clearance MATCH (n)<-[:OCCURRED_AT]-(i) RETURN n
}
WITH collect(n) AS partial
MATCH (f:Facility) WHERE f.clearance <= $clearance
WITH f, CASE WHEN f IN partial
  THEN COUNT { MATCH (f)<-[r:OCCURRED_AT]-(i) WHERE r.clearance <= $clearance AND i.clearance <= $clearance }
  ELSE COUNT { (f)<-[:OCCURRED_AT]-() }
END AS count
ORDER BY count DESC, f.id LIMIT 10
RETURN {facilities: {nodes: collect(f {.id, .name, incidents: {totalCount: count}})}} AS data`,
    parameters: () => ({}),
  },
  theirs: 'cannot sort by a count',
};
