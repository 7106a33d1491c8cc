import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Claim } from '../../src/claims/claim.js';
import { projectRelationships } from '../../src/claims/project-relationships.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { RelationshipRecord } from '../../src/store/graph-store.js';
import { claimOf } from './claim-of.js';

const ID = 'person:ada';
const project = (...claims: readonly Claim[]): readonly RelationshipRecord[] =>
  projectRelationships(REGISTERED_ONTOLOGY, ID, claims);
const held = (properties: Record<string, string>, rest: Partial<Claim> = {}): Claim =>
  claimOf(ID, 'HELD', { object: 'post:governor', properties, ...rest });

describe('the projection of relationships', () => {
  it('makes one of what two sources claim, resting on both', () => {
    const [one, other] = [held({}), held({}, { source: 'source:other' })];
    const relationships = project(one, other);
    assert.equal(relationships.length, 1);
    const [relationship] = relationships;
    assert.deepEqual(relationship?.claims, [one.id, other.id].sort());
    assert.deepEqual(
      [relationship.type, relationship.from, relationship.to, relationship.owner],
      ['HELD', ID, 'post:governor', ID],
    );
  });

  it('fills each property from the source published last that states it', () => {
    const old = held({ since: '2010', rank: 'Captain' }, { published: '2012' });
    const recent = held({ since: '2011' }, { published: '2020' });
    for (const claims of [
      [old, recent],
      [recent, old],
    ]) {
      const [relationship] = project(...claims);
      assert.deepEqual(relationship?.values, { since: '2011', rank: 'Captain' });
    }
  });

  it('keeps two that differ in a key property, and gives one the same id whoever claims it', () => {
    const involved = (role: string, rest: Partial<Claim> = {}): Claim =>
      claimOf(ID, 'INVOLVED_IN', { object: 'incident:fire', properties: { role }, ...rest });
    const both = project(involved('WITNESS'), involved('VICTIM'));
    assert.deepEqual(both.map(({ values }) => values['role']).sort(), ['VICTIM', 'WITNESS']);
    const again = project(involved('WITNESS', { source: 'source:other', speaker: 'person:bela' }));
    assert.ok(both.some(({ id }) => id === again[0]?.id));
  });

  it('leaves out what is denied, demanded or taken back', () => {
    const retracted = { status: 'RETRACTED', retractedAt: '2026-12-01T00:00:00Z' };
    assert.deepEqual(
      project(held({}, { stance: 'DENIES' }), held({}, { stance: 'DEMANDS' }), held({}, retracted)),
      [],
    );
  });

  it('is seen by whoever may see one of its claims, without what only others state', () => {
    const hidden = held({ rank: 'Spy' }, { clearance: 2, published: '2021' });
    const [relationship] = project(hidden, held({ since: '2010' }));
    assert.equal(relationship?.clearance, 0);
    assert.deepEqual(relationship.values, { since: '2010' });
    assert.equal(project(hidden)[0]?.clearance, 2);
    assert.deepEqual(project(hidden)[0]?.values, { rank: 'Spy' });
  });
});
