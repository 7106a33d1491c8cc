import { datedOf, type TheirDated } from './read-theirs.js';
import type { Shape } from './shape.js';

/** A filter two relationships away from what is listed. */
export const FILTER_ACROSS: Shape = {
  name: 'filter-across',
  title: 'Newest 20 incidents at facilities in one place',
  ours: {
    document: `query FilterAcross($place: String!) {
  incidents(where: { facilities: { some: { location: { name: { eq: $place } } } } }, orderBy: [{ date: DESC }], first: 20) {
    nodes { id name date { edtf } }
  }
}`,
    variables: ({ place }) => ({ place: place.name }),
  },
  byHand: {
    text: `CYPHER 5 MATCH (l:Place)<-[r1:LOCATED_IN]-(f:Facility)<-[r2:OCCURRED_AT]-(i)
WHERE l.nameFolded = $place AND l.clearance <= $clearance AND r1.clearance <= $clearance
  AND f.clearance <= $clearance AND r2.clearance <= $clearance AND i.clearance <= $clearance
WITH DISTINCT i
WITH i ORDER BY coalesce(i.dateEarliest, '') DESC, coalesce(i.dateLatest, '') DESC, i.id LIMIT 20
RETURN {incidents: {nodes: collect(i {.id, .name, date: {edtf: i.dateEdtf}})}} AS data`,
    parameters: ({ place }) => ({ place: place.folded }),
  },
  theirs: {
    document: `query FilterAcross($place: String!) {
  incidents(
    where: { facilities: { some: { location: { some: { nameFolded: { eq: $place } } } } }, NOT: { dateEarliest: { eq: null } } }
    sort: [{ dateEarliest: DESC }, { dateLatest: DESC }, { id: ASC }]
    limit: 20
  ) { id name dateEdtf }
}`,
    variables: ({ place }) => ({ place: place.folded }),
    read: ({ incidents }: { readonly incidents: readonly TheirDated[] }) => ({
      incidents: { nodes: incidents.map(datedOf) },
    }),
  },
};
