import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Claim } from '../../src/claims/claim.js';
import { projectEntity } from '../../src/claims/project-entity.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { claimOf } from './claim-of.js';

const ID = 'facility:northmoor';
const says = (speaker: string, rest: Partial<Claim> = {}): Claim =>
  claimOf(ID, 'type', { value: 'PRISON', speaker, ...rest });

/** Pairs of claims that corroborate each other, with the clearance from which the pair is seen. */
function ties(claims: readonly Claim[]): readonly (readonly [string, string, number])[] {
  const named = [claimOf(ID, 'name', { value: 'Northmoor', speaker: 'organization:habeas' }), ...claims];
  return projectEntity(REGISTERED_ONTOLOGY, ID, named)
    .relationships.filter(({ type }) => type === 'CORROBORATES')
    .map(({ from, to, clearance }) => [from, to, clearance]);
}

describe('claims that agree', () => {
  it('are tied where other speakers say the same value or relationship', () => {
    const [ada, bela] = [says('person:ada'), says('person:bela', { source: 'source:other' })];
    assert.equal(ties([ada, bela]).length, 1);
    const at = (speaker: string, object: string): Claim => claimOf(ID, 'LOCATED_IN', { object, speaker });
    assert.equal(ties([at('person:ada', 'place:fordham'), at('person:bela', 'place:fordham')]).length, 1);
    assert.equal(ties([at('person:ada', 'place:fordham'), at('person:bela', 'place:other')]).length, 0);
  });

  it('are not tied where one speaker repeats it, another denies it, or it is but a name', () => {
    assert.deepEqual(ties([says('person:ada'), says('person:ada', { source: 'source:other' })]), []);
    assert.deepEqual(ties([says('person:ada'), says('person:bela', { stance: 'DENIES' })]), []);
    assert.deepEqual(ties([claimOf(ID, 'name', { value: 'Northmoor', speaker: 'person:ada' })]), []);
  });

  it('show each viewer for every claim whether another says it, and from which side', () => {
    const SIDES = ['AUTHORITY', 'NGO', undefined] as const;
    const claim = fc.record({
      speaker: fc.constantFrom('person:ada', 'person:bela', 'person:cem', 'person:dan'),
      side: fc.constantFrom(...SIDES),
      clearance: fc.constantFrom(0, 1, 2),
      source: fc.constantFrom('source:a', 'source:b', 'source:c'),
    });
    const sideOf = ({ side = '' }: Claim): string => side;
    fc.assert(
      fc.property(fc.uniqueArray(claim, { selector: (one) => JSON.stringify(one), maxLength: 12 }), (all) => {
        const claims = all.map(({ side, ...rest }) => says(rest.speaker, { ...rest, ...(side && { side }) }));
        const tied = ties(claims);
        for (const viewer of [0, 1, 2]) {
          const seen = claims.filter(({ clearance }) => clearance <= viewer);
          for (const one of seen) {
            const others = seen.filter(({ speaker }) => speaker !== one.speaker);
            const neighbours = seen.filter((other) =>
              tied.some(
                ([from, to, clearance]) =>
                  clearance <= viewer &&
                  [from, to].includes(one.id) &&
                  [from, to].includes(other.id) &&
                  other !== one,
              ),
            );
            assert.deepEqual(new Set(neighbours.map(sideOf)), new Set(others.map(sideOf)));
          }
        }
      }),
    );
  });
});
