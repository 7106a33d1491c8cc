import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

type Attributes = Readonly<Record<string, unknown>>;
interface Scene {
  readonly order: number;
  nodes(): readonly string[];
  edges(): readonly string[];
  getEdgeAttributes(edge: string): Attributes;
  getNodeAttributes(node: string): Attributes;
}
interface Group {
  readonly key: string;
  readonly members: readonly string[];
}
interface SceneModule {
  readonly buildScene: (
    things: readonly object[],
    relations: readonly object[],
    connections?: ReadonlyMap<string, number>,
  ) => Scene;
}
interface GroupModule {
  readonly groupsOf: (scene: Scene, state: object) => readonly Group[];
  readonly groupScene: (scene: Scene, groups: readonly Group[], open: ReadonlySet<string>) => Scene;
  readonly pinScene: (scene: Scene, pins: ReadonlyMap<string, readonly [number, number]>) => Scene;
}
interface Found {
  readonly nodes: ReadonlySet<string>;
  readonly each: ReadonlyMap<string, string | undefined>;
}
interface FilterModule {
  readonly filterScene: (scene: Scene, filter: object) => Scene;
  readonly yearsOf: (scene: Scene) => readonly [number, number] | undefined;
  readonly findInScene: (scene: Scene, text: string, things?: Scene) => Found;
}

const days = (earliest: string, latest = earliest): object => ({ edtf: earliest, earliest, latest });
const thing = (__typename: string, id: string, values: object = {}): object => ({
  __typename,
  id,
  name: id,
  ...values,
});
const relation = (from: string, relationship: string, to: string, values: object = {}): object => ({
  from: { id: from },
  relationship,
  to: { id: to },
  disputed: false,
  independentSources: 1,
  evidence: [{ stance: 'STATES' }],
  ...values,
});

const THINGS = [
  thing('Facility', 'north', { aliases: ['Север'] }),
  thing('Incident', 'riot', { date: days('2011-06-20') }),
  thing('Incident', 'fire', { date: days('2009', '2010') }),
  thing('Person', 'ada', { name: 'Áda Iakubova' }),
  thing('Person', 'ben'),
];
const RELATIONS = [
  relation('riot', 'OCCURRED_AT', 'north'),
  relation('fire', 'OCCURRED_AT', 'north', { evidence: [{ stance: 'ALLEGES' }] }),
  relation('ada', 'INVOLVED_IN', 'riot'),
  relation('ada', 'INVOLVED_IN', 'fire', { disputed: true }),
  relation('ben', 'RELATIVE_OF', 'ada', { since: days('1990-01-01') }),
];

describe('the scene of a graph', () => {
  let models: SceneModule & GroupModule & FilterModule;
  let scene: Scene;
  before(async () => {
    models = {
      ...(await loadPageModule<SceneModule>('views/graph/scene.ts')),
      ...(await loadPageModule<GroupModule>('views/graph/group-scene.ts')),
      ...(await loadPageModule<FilterModule>('views/graph/filter-scene.ts')),
    };
    scene = models.buildScene(THINGS, RELATIONS);
  });
  const hidden = (one: Scene): readonly string[] => [
    ...one.nodes().filter((id) => one.getNodeAttributes(id)['hidden']),
    ...one.edges().filter((key) => one.getEdgeAttributes(key)['hidden']),
  ];

  it('has each relationship once, none that leads out of it, and counts what is not in it', () => {
    const built = models.buildScene(
      [thing('Person', 'a'), thing('Person', 'b')],
      [relation('a', 'MEMBER_OF', 'b'), relation('a', 'MEMBER_OF', 'b'), relation('a', 'MEMBER_OF', 'c')],
      new Map([['a', 9]]),
    );
    assert.deepEqual(built.edges(), ['a MEMBER_OF b']);
    assert.equal(built.getEdgeAttributes('a MEMBER_OF b')['count'], 2);
    assert.equal(built.getNodeAttributes('a')['beyond'], 6);
    assert.equal(built.getNodeAttributes('b')['beyond'], undefined);
  });

  it('tells what is contradicted from what is alleged and from what is stated', () => {
    const groundOf = (values: object): unknown =>
      models
        .buildScene([thing('Person', 'a'), thing('Person', 'b')], [relation('a', 'MEMBER_OF', 'b', values)])
        .getEdgeAttributes('a MEMBER_OF b')['ground'];
    assert.equal(groundOf({ evidence: [{ stance: 'ALLEGES' }] }), 'alleged');
    assert.equal(groundOf({ evidence: [{ stance: 'ALLEGES' }, { stance: 'STATES' }] }), 'stated');
    assert.equal(groundOf({ disputed: true }), 'disputed');
    assert.equal(groundOf({ evidence: [{ stance: 'DENIES' }] }), 'disputed');
  });

  it('hides by kind and by relationship, and what leads to what is hidden', () => {
    const filtered = models.filterScene(scene, { without: new Set(['Person', 'OCCURRED_AT']) });
    assert.deepEqual(hidden(filtered), [
      'ada',
      'ben',
      'riot OCCURRED_AT north',
      'fire OCCURRED_AT north',
      'ada INVOLVED_IN riot',
      'ada INVOLVED_IN fire',
      'ben RELATIVE_OF ada',
    ]);
    assert.deepEqual(hidden(scene), []);
  });

  it('keeps through the years what has no date, may lie in them, or began before and has not ended', () => {
    const at = (first: number, last: number): readonly string[] =>
      hidden(models.filterScene(scene, { without: new Set(), years: [first, last] }));
    assert.deepEqual(models.yearsOf(scene), [1990, 2011]);
    assert.deepEqual(at(2010, 2010), ['riot', 'riot OCCURRED_AT north', 'ada INVOLVED_IN riot']);
    assert.deepEqual(at(1980, 1989), [
      'riot',
      'fire',
      'riot OCCURRED_AT north',
      'fire OCCURRED_AT north',
      'ada INVOLVED_IN riot',
      'ada INVOLVED_IN fire',
      'ben RELATIVE_OF ada',
    ]);
    assert.equal(models.yearsOf(models.buildScene([thing('Person', 'a')], [])), undefined);
  });

  it('finds by parts of words of any one name, whatever the case and the accents, and nothing hidden', () => {
    assert.deepEqual([...models.findInScene(scene, 'iakub ADA').nodes], ['ada']);
    assert.deepEqual([...models.findInScene(scene, '  ').nodes], []);
    assert.deepEqual([...models.findInScene(scene, 'СЕВЕР').nodes], ['north']);
    assert.deepEqual([...models.findInScene(scene, 'север north').nodes], []);
    const filtered = models.filterScene(scene, { without: new Set(['Person']) });
    assert.deepEqual([...models.findInScene(filtered, 'ada').nodes], []);
  });

  it('finds what is in a closed group, and says in which', () => {
    const groups = models.groupsOf(scene, { groups: [{ name: 'They', ids: ['ada', 'riot'] }] });
    const closed = models.groupScene(scene, groups, new Set());
    const { nodes, each } = models.findInScene(closed, 'ada', scene);
    assert.deepEqual([[...nodes], [...each]], [['named:They'], [['ada', 'named:They']]]);
    const opened = models.groupScene(scene, groups, new Set(['named:They']));
    assert.deepEqual([...models.findInScene(opened, 'ada', scene).each], [['ada', undefined]]);
    const filtered = models.filterScene(scene, { without: new Set(['Person']) });
    assert.deepEqual([...models.findInScene(closed, 'ada', filtered).nodes], []);
    assert.deepEqual([...models.findInScene(closed, 'they', scene).each], [['named:They', undefined]]);
  });

  it('draws a closed group as one node, with alike relationships as one that shows the doubt in any', () => {
    const groups = models.groupsOf(scene, { groups: [], by: 'kind' });
    assert.deepEqual(
      groups.map(({ key, members }) => [key, members]),
      [
        ['kind:Incident', ['riot', 'fire']],
        ['kind:Person', ['ada', 'ben']],
      ],
    );
    const grouped = models.groupScene(scene, groups, new Set());
    assert.deepEqual([...grouped.nodes()].sort(), ['kind:Incident', 'kind:Person', 'north']);
    const { count, ground } = grouped.getEdgeAttributes('kind:Person INVOLVED_IN kind:Incident');
    assert.deepEqual([count, ground], [2, 'disputed']);
    assert.equal(grouped.getEdgeAttributes('kind:Incident OCCURRED_AT north')['ground'], 'alleged');
    const opened = models.groupScene(scene, groups, new Set(['kind:Person']));
    assert.deepEqual([...opened.nodes()].sort(), ['ada', 'ben', 'kind:Incident', 'north']);
    assert.equal(opened.getNodeAttributes('ada')['group'], 'kind:Person');
  });

  it('groups by the facility that things lead to, and by names before all else', () => {
    const groups = models.groupsOf(scene, {
      groups: [{ name: 'Kin', ids: ['ben', 'fire', 'nobody'] }],
      by: 'place',
    });
    assert.deepEqual(
      groups.map(({ key, members }) => [key, members]),
      [
        ['named:Kin', ['ben', 'fire']],
        ['place:north', ['north', 'riot', 'ada']],
      ],
    );
  });

  it('keeps what is pinned in its place', () => {
    const pinned = models.pinScene(scene, new Map([['ada', [4, 5] as const]]));
    assert.deepEqual(pinned.getNodeAttributes('ada')['pin'], [4, 5]);
    assert.equal(pinned.getNodeAttributes('ben')['pin'], undefined);
  });
});
