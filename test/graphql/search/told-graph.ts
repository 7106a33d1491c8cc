import { edge, node } from '../../fixtures/graph-records.js';
import type { SmallGraph } from './put-graph.js';

interface Said {
  readonly by: string;
  readonly in: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly clearance?: number;
}

/** Ada and Ben are joined in four ways, by what several speakers say in several sources. */
const CLAIMS: Readonly<Record<string, Said>> = {
  'claim:ada-fire': { by: 'person:wit', in: 'source:paper' },
  'claim:ada-fire-hidden': { by: 'person:wat', in: 'source:radio', clearance: 1 },
  'claim:ben-fire-1': { by: 'person:wit', in: 'source:paper' },
  'claim:ben-fire-2': { by: 'person:wat', in: 'source:radio' },
  'claim:ada-bureau-1': { by: 'person:wit', in: 'source:paper' },
  'claim:ada-bureau-2': { by: 'person:wit', in: 'source:radio' },
  'claim:ada-bureau-3': {
    by: 'person:wat',
    in: 'source:radio',
    values: { retractedAt: '2024-01-01T00:00:00.000Z' },
  },
  'claim:ben-bureau-1': { by: 'person:wit', in: 'source:paper' },
  'claim:ben-bureau-2': { by: 'person:wat', in: 'source:copy' },
  'claim:ada-head': { by: 'person:wit', in: 'source:paper' },
  'claim:ada-not-head': { by: 'person:wat', in: 'source:radio' },
  'claim:ben-head': { by: 'person:wit', in: 'source:paper' },
  'claim:ada-cleo': { by: 'person:wit', in: 'source:paper' },
  'claim:ada-not-cleo': {
    by: 'person:wat',
    in: 'source:radio',
    values: { stance: 'DENIES', predicate: 'RELATIVE_OF', subject: 'person:ada', object: 'person:cleo' },
  },
  'claim:cleo-ben': { by: 'person:wit', in: 'source:paper' },
};
const claims = (...names: readonly string[]): { readonly claims: readonly string[] } => ({
  claims: names.map((name) => `claim:${name}`),
});

export const TOLD_GRAPH: SmallGraph = {
  nodes: [
    ...['ada', 'ben', 'cleo', 'wit', 'wat'].map((name) => node(`person:${name}`, { name })),
    node('person:secret', { name: 'secret' }, { clearance: 1 }),
    ...['bureau', 'press', 'waves', 'copyists'].map((name) => node(`organization:${name}`, { name })),
    ...['paper', 'radio', 'copy'].map((name) => node(`source:${name}`, { name })),
    node('incident:fire', { name: 'fire', date: '2019-05' }),
    node('incident:flood', { name: 'flood', date: '2011' }),
    node('post:head', { name: 'head' }),
    ...Object.entries(CLAIMS).map(([id, { values = {}, clearance = 0 }]) =>
      node(id, { stance: 'STATES', ...values }, { owner: 'source:paper', clearance }),
    ),
  ],
  relationships: [
    edge('INVOLVED_IN', 1, 'person:ada', 'incident:fire', claims('ada-fire', 'ada-fire-hidden')),
    edge('INVOLVED_IN', 2, 'person:ben', 'incident:fire', claims('ben-fire-1', 'ben-fire-2')),
    edge('INVOLVED_IN', 3, 'person:secret', 'incident:flood'),
    edge('INVOLVED_IN', 4, 'person:ada', 'incident:flood', { clearance: 1 }),
    edge('MEMBER_OF', 1, 'person:ada', 'organization:bureau', {
      values: { since: '2001', until: '2005' },
      ...claims('ada-bureau-1', 'ada-bureau-2', 'ada-bureau-3'),
    }),
    edge('MEMBER_OF', 2, 'person:ben', 'organization:bureau', {
      values: { since: '2010', until: '2015' },
      ...claims('ben-bureau-1', 'ben-bureau-2'),
    }),
    edge('HELD', 1, 'person:ada', 'post:head', {
      values: { since: '2018', until: '2020' },
      ...claims('ada-head'),
    }),
    edge('HELD', 2, 'person:ben', 'post:head', { values: { since: '2021' }, ...claims('ben-head') }),
    edge('RELATIVE_OF', 1, 'person:ada', 'person:cleo', claims('ada-cleo')),
    edge('RELATIVE_OF', 2, 'person:cleo', 'person:ben', claims('cleo-ben')),
    edge('CONTRADICTS', 1, 'claim:ada-head', 'claim:ada-not-head'),
    edge('ABOUT', 100, 'claim:ada-not-cleo', 'person:ada'),
    edge('REFERS_TO', 100, 'claim:ada-not-cleo', 'person:cleo'),
    edge('PUBLISHED_BY', 1, 'source:paper', 'organization:press'),
    edge('PUBLISHED_BY', 2, 'source:radio', 'organization:waves'),
    edge('PUBLISHED_BY', 3, 'source:copy', 'organization:copyists'),
    edge('DERIVED_FROM', 1, 'source:copy', 'source:paper'),
    ...Object.entries(CLAIMS).flatMap(([id, said], at) => [
      edge('ASSERTED_BY', at, id, said.by),
      edge('QUOTED_FROM', at, id, said.in),
    ]),
  ],
};
