import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface WhereModule {
  readonly whereOf: (
    place: object | null,
    hasOutline: (country: string) => boolean,
  ) => { readonly id: string; readonly level: string } | undefined;
}
interface ThingsModule {
  readonly thingsOf: (lists: readonly object[], hasOutline: () => boolean) => readonly unknown[];
  readonly gatherSpots: (
    things: readonly unknown[],
  ) => readonly { readonly where: { readonly id: string }; readonly things: readonly unknown[] }[];
}
interface ProjectModule {
  readonly readFrame: (text: string | null) => object | undefined;
  readonly writeFrame: (frame: object) => string;
}

const kazakhstan = { id: 'kz', name: 'Kazakhstan', type: 'COUNTRY', isoCode: 'KZ' };
const region = {
  id: 'region',
  name: 'A region',
  type: 'REGION',
  latitude: 50,
  longitude: 70,
  precision: 'AREA',
};
const village = { id: 'village', name: 'A village', type: 'VILLAGE', within: region };

describe('where a place is drawn', () => {
  it('is never closer than its type and the precision of its coordinates allow', async () => {
    const { whereOf } = await loadPageModule<WhereModule>('parts/map/where.ts');
    const levelOf = (place: object): string | undefined =>
      whereOf({ id: 'place', name: 'A place', latitude: 50, longitude: 70, ...place }, () => true)?.level;
    assert.equal(levelOf({ precision: 'EXACT' }), 'point');
    assert.equal(levelOf({ type: 'TOWN', precision: 'EXACT' }), 'settlement');
    assert.equal(levelOf({ type: 'TOWN', precision: 'AREA' }), 'region');
    assert.equal(levelOf({ type: 'COUNTRY', precision: 'EXACT' }), 'country');
    assert.equal(levelOf({ precision: 'APPROXIMATE' }), 'settlement');
    assert.equal(levelOf({}), 'region');
  });

  it('is the smallest place around it that can be drawn, with the precision of that one', async () => {
    const { whereOf } = await loadPageModule<WhereModule>('parts/map/where.ts');
    const drawn = (place: object | null, outline = true): readonly (string | undefined)[] => {
      const where = whereOf(place, () => outline);
      return [where?.id, where?.level];
    };
    assert.deepEqual(drawn(village), ['region', 'region']);
    assert.deepEqual(drawn({ ...village, latitude: 50, longitude: 70 }), ['village', 'settlement']);
    assert.deepEqual(drawn({ id: 'town', name: 'A town', type: 'TOWN', within: kazakhstan }), [
      'kz',
      'country',
    ]);
    assert.deepEqual(drawn(kazakhstan, false), [undefined, undefined]);
    assert.deepEqual(drawn({ id: 'zero', name: 'At zero', latitude: 0, longitude: 0 }), ['zero', 'region']);
    assert.deepEqual(drawn(null), [undefined, undefined]);
  });
});

describe('the things of a map', () => {
  it('share the spot they are drawn at, and incidents are where their facilities are', async () => {
    const { thingsOf, gatherSpots } = await loadPageModule<ThingsModule>('views/map/gather-things.ts');
    const facility = { __typename: 'Facility', id: 'facility', name: 'A prison', location: village };
    const incident = {
      __typename: 'Incident',
      id: 'incident',
      name: 'A riot',
      facilities: { nodes: [facility, facility] },
      places: { nodes: [kazakhstan] },
    };
    const vague = { ...incident, id: 'vague', facilities: { nodes: [] } };
    const nowhere = { ...incident, id: 'nowhere', facilities: { nodes: [] }, places: { nodes: [] } };
    const things = thingsOf([{ nodes: [incident, vague, nowhere] }, { nodes: [facility] }], () => true);
    const spots = gatherSpots(things).map((spot) => [spot.where.id, spot.things.length]);
    assert.equal(things.length, 4);
    assert.deepEqual(spots, [
      ['kz', 1],
      ['region', 2],
    ]);
  });
});

describe('what a map shows', () => {
  it('is the same after the address was written and read', async () => {
    const { readFrame, writeFrame } = await loadPageModule<ProjectModule>('parts/map/project.ts');
    assert.equal(writeFrame(readFrame('72.678,49.677,6.00') ?? {}), '72.678,49.677,6.00');
    for (const text of [null, '', 'here', '1,2', '1,2,x']) assert.equal(readFrame(text), undefined);
  });
});
