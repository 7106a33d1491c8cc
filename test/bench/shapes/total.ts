import type { Shape } from './shape.js';

export const TOTAL: Shape = {
  name: 'total',
  title: 'How many incidents there are',
  ours: { document: 'query Total { incidents { totalCount } }', variables: () => ({}) },
  byHand: {
    text: 'CYPHER 5 MATCH (i:Incident) RETURN {incidents: {totalCount: count(i)}} AS data',
    parameters: () => ({}),
  },
  theirs: {
    document: 'query Total { incidentsConnection { aggregate { count { nodes } } } }',
    variables: () => ({}),
    read: ({
      incidentsConnection: { aggregate },
    }: {
      readonly incidentsConnection: { readonly aggregate: { readonly count: { readonly nodes: number } } };
    }) => ({ incidents: { totalCount: aggregate.count.nodes } }),
  },
};
