import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Claim } from '../../src/claims/claim.js';
import { projectEntity } from '../../src/claims/project-entity.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { claimOf } from './claim-of.js';

const ID = 'incident:fire';
const told = (rest: Partial<Claim>): Claim =>
  claimOf(ID, 'statement', { speaker: 'person:warden', side: 'AUTHORITY', ...rest });

/** The values of the only account that these claims give. */
function account(...claims: readonly Claim[]): Readonly<Record<string, unknown>> | undefined {
  const name = claimOf(ID, 'name', { value: 'Fire at Northmoor' });
  const { nodes } = projectEntity(REGISTERED_ONTOLOGY, ID, [name, ...claims]);
  const [only, ...others] = nodes.filter(({ kind }) => kind === 'Account');
  assert.deepEqual(others, []);
  return only?.values;
}

describe('an account', () => {
  it('takes the stance of its claims that contests most', () => {
    const stances = (...all: readonly string[]): unknown =>
      account(...all.map((stance) => told({ stance })))?.['stance'];
    assert.equal(stances('STATES', 'DENIES', 'GIVES_ANOTHER_EXPLANATION'), 'DENIES');
    assert.equal(stances('CONFIRMS', 'ACKNOWLEDGES'), 'ACKNOWLEDGES');
    assert.equal(stances('STATES', 'STATES'), 'STATES');
  });

  it('was first stated when its first claim was said, or else published; partial dates stay partial', () => {
    const first = (...dates: readonly Partial<Claim>[]): unknown =>
      account(...dates.map(told))?.['firstStated'];
    assert.equal(first({ published: '2019-05-04' }, { published: '2019-05-02' }), '2019-05-02');
    assert.equal(
      first({ published: '2019-05-04', stated: '2019-05-01' }, { published: '2019-05-02' }),
      '2019-05-01',
    );
    assert.equal(first({ published: '2019-05-02' }, { published: '2019' }), '2019');
    assert.equal(first({ published: '2019-05' }, { published: '2019-05-01' }), '2019-05-01');
    assert.equal(first({ published: '2011~' }), '2011~');
  });

  it('has no such date where no claim has one', () => {
    const { published: _, ...undated } = told({});
    assert.deepEqual(account(undated), { side: 'AUTHORITY', stance: 'STATES' });
  });

  it('tells nothing of claims that are hidden from those who see it', () => {
    const hidden = { clearance: 2, visibility: 'CONFIDENTIAL', stance: 'DENIES', published: '1999' };
    assert.deepEqual(account(told({}), told(hidden)), {
      side: 'AUTHORITY',
      stance: 'STATES',
      firstStated: '2019-05-04',
    });
  });
});
