import type { Shape } from './shape.js';

/** What a chart and the facets beside a list are drawn from. */
export const AGGREGATE: Shape = {
  name: 'aggregate',
  title: 'All incidents counted by type, year and facility',
  ours: {
    document: `query Aggregate {
  incidents {
    aggregate {
      count
      date { min max }
      types: by(field: TYPE) { key count }
      years: by(field: DATE_YEAR, first: 10) { key count }
      facilities: by(field: FACILITIES, first: 5) { count node { name } }
    }
  }
}`,
    variables: () => ({}),
  },
  byHand: {
    text: `CYPHER 5 CALL () {
  MATCH (i:Incident) WHERE i.clearance <= $clearance
  WITH i.type AS type, left(i.dateEarliest, 4) AS year, min(i.dateEarliest) AS least, max(i.dateLatest) AS most, count(*) AS count
  RETURN collect({type: type, year: year, least: least, most: most, count: count}) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  RETURN sum(row.count) AS count, min(row.least) AS least, max(row.most) AS most
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.type AS key, sum(row.count) AS count ORDER BY count DESC, key LIMIT 20
  RETURN collect({key: key, count: count}) AS types
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.year AS key, sum(row.count) AS count ORDER BY count DESC, key LIMIT 10
  RETURN collect({key: key, count: count}) AS years
}
CALL () {
  MATCH (i:Incident) WHERE i.clearance <= $clearance
  OPTIONAL MATCH (i)-[r:OCCURRED_AT]->(f:Facility) WHERE r.clearance <= $clearance AND f.clearance <= $clearance
  WITH f, count(DISTINCT i) AS count
  WITH f, count ORDER BY count DESC, f.id LIMIT 5
  RETURN collect({count: count, node: f {.name}}) AS facilities
}
RETURN {incidents: {aggregate: {count: count, date: {min: least, max: most}, types: types, years: years, facilities: facilities}}} AS data`,
    parameters: () => ({}),
  },
  theirs: 'cannot group',
};
