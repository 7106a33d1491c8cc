import type { Shape } from './shape.js';

export const BY_NEIGHBOUR: Shape = {
  name: 'by-neighbour',
  title: 'First 20 facilities by the name of their place',
  ours: {
    document: `query ByNeighbour {
  facilities(orderBy: [{ location: { name: ASC } }], first: 20) { nodes { id name location { name } } }
}`,
    variables: () => ({}),
  },
  byHand: {
    text: `CYPHER 5 MATCH (l:Place)<-[r:LOCATED_IN]-(f:Facility) USING RANGE INDEX l:Place(nameFoldedAscending)
WHERE l.nameFoldedAscending IS NOT NULL AND l.clearance <= $clearance AND r.clearance <= $clearance AND f.clearance <= $clearance
WITH l, f ORDER BY l.nameFoldedAscending, f.id LIMIT 20
RETURN {facilities: {nodes: collect(f {.id, .name, location: l {.name}})}} AS data`,
    parameters: () => ({}),
  },
  theirs: 'cannot sort by a neighbour',
};
