import type { Change, NodeRecord, RelationshipRecord } from '../../src/store/graph-store.js';
import { change, edge, node } from '../fixtures/graph-records.js';

/** Names that end a text, start a formula or a tag, or speak to a database, where they are not escaped. */
export const HOSTILE_NAMES: readonly string[] = [
  '=HYPERLINK("http://127.0.0.1/", "open")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\tled by a tab',
  '</data></node><node id="forged"/>',
  '"/><script>alert(1)</script>',
  "'}}] AS row MATCH (n) DETACH DELETE n; //",
  '"}}] AS row MATCH (n) DETACH DELETE n; //',
  '\\"}}] AS row MATCH (n) DETACH DELETE n; //',
  '\\u0022}}] AS row MATCH (n) DETACH DELETE n; //',
  '\\\\u0022}}] AS row MATCH (n) DETACH DELETE n; //',
  'over\ntwo lines; and\r\none more',
  'a, comma and a "quotation"',
  'Заречный 🏛 \u2028 é',
];

/** Names beyond a page of nodes and of neighbours. */
export const CROWD = 230;
const PLACE: NodeRecord = node('place:vx-hill', {
  name: 'Hill',
  type: 'TOWN',
  latitude: 50.25,
  longitude: 71.5,
  precision: 'APPROXIMATE',
});
const PRISON = node('facility:vx-hill', { name: 'Hill Prison', type: 'PRISON', status: 'IN_USE' });
const RIOT = node('incident:vx-riot', { name: 'Riot on the hill', type: 'RIOT', date: '2011-06~' });

/** A prison on a hill, persons with hostile names, and a group with more relatives and claims than a page holds. */
export const HOSTILE_GRAPH: Change = change({
  putNodes: [
    PLACE,
    PRISON,
    RIOT,
    node('group:vx-wives', { name: 'Wives' }),
    node('source:vx', { name: 'Gazette & <Post>', title: 'Gazette', url: 'https://example.org/?a=1&b=2' }),
    node('organization:vx', { name: 'Gazette' }),
    ...HOSTILE_NAMES.map((name, at) => node(`person:vx-hostile-${String(at).padStart(2, '0')}`, { name })),
    ...numbers().map((number) => node(`person:vx-${number}`, { name: `Person ${number}` })),
    ...numbers().map((number) => claim(number)),
  ],
  putRelationships: [
    edge('LOCATED_IN', 1, PRISON.id, PLACE.id),
    edge('OCCURRED_AT', 1, RIOT.id, PRISON.id),
    ...HOSTILE_NAMES.map((_, at) =>
      edge('INVOLVED_IN', at, `person:vx-hostile-${String(at).padStart(2, '0')}`, RIOT.id, {
        values: { role: 'PARTICIPANT' },
        claims: ['claim:100'],
      }),
    ),
    ...numbers().map((number, at) =>
      edge('RELATIVE_OF', at, 'group:vx-wives', `person:vx-${number}`, {
        values: { relation: 'wife' },
        claims: [`claim:${number}`],
      }),
    ),
    ...numbers().flatMap((number, at) => claimEnds(number, at)),
  ],
});

function numbers(): readonly string[] {
  return Array.from({ length: CROWD }, (_, at) => String(100 + at));
}

function claim(number: string): NodeRecord {
  return node(
    `claim:${number}`,
    {
      predicate: 'RELATIVE_OF',
      statement: `=statement ${number}`,
      stance: 'STATES',
      subject: 'group:vx-wives',
      writtenAbout: 'group:vx-wives',
      object: `person:vx-${number}`,
      properties: '{"relation":"wife"}',
      quote: { exact: `the wife of ${number}`, start: Number(number), end: Number(number) + 15 },
      recordedAt: '2026-01-01T00:00:00.000Z',
      visibility: 'PUBLIC',
    },
    { owner: 'source:vx' },
  );
}

function claimEnds(number: string, at: number): readonly RelationshipRecord[] {
  const owner = { owner: 'source:vx' };
  return [
    edge('ABOUT', at, `claim:${number}`, 'group:vx-wives', owner),
    edge('REFERS_TO', at, `claim:${number}`, `person:vx-${number}`, owner),
    edge('ASSERTED_BY', at, `claim:${number}`, 'organization:vx', owner),
    edge('QUOTED_FROM', at, `claim:${number}`, 'source:vx', owner),
  ];
}
