import type { Shape } from './shape.js';

const FIELDS = 'id name type securityLevel designation status';

export const POINT: Shape = {
  name: 'point',
  title: 'Point look-up by id',
  ours: {
    document: `query Point($id: ID!) { facility(id: $id) { ${FIELDS} } }`,
    variables: ({ ids }) => ({ id: ids.facility }),
  },
  byHand: {
    text: `CYPHER 5 MATCH (f:Node {id: $id}) WHERE f:Facility AND f.clearance <= $clearance
RETURN {facility: f {.id, .name, .type, .securityLevel, .designation, .status}} AS data`,
    parameters: ({ ids }) => ({ id: ids.facility }),
  },
  theirs: {
    document: `query Point($id: String!) { facilities(where: { id: { eq: $id } }) { ${FIELDS} } }`,
    variables: ({ ids }) => ({ id: ids.facility }),
    read: ({ facilities: [facility] }: { readonly facilities: readonly unknown[] }) => ({ facility }),
  },
};
