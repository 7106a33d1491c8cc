import type { Shape } from '../shapes/shape.js';

/** As an investigator lists: a full page of incidents with where they were and who took part, some 60 to 100 KB. */
export const LARGE_LIST: Pick<Shape, 'name' | 'ours'> = {
  name: 'large',
  ours: {
    document: `query LargeList($first: Int!) {
      incidents(first: $first, orderBy: [{ date: DESC }]) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id name type description date { edtf earliest latest }
          facilities(first: 5) { nodes { id name type designation } }
          participants(first: 10) {
            edges { role node { __typename ... on Person { id name description } ... on Group { id name } ... on Organization { id name } } }
          }
        }
      }
    }`,
    variables: () => ({ first: 100 }),
  },
};
