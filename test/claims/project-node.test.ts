import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Claim } from '../../src/claims/claim.js';
import { projectNode } from '../../src/claims/project-node.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { claimOf } from './claim-of.js';

const ID = 'facility:northmoor';
const NAME = claimOf(ID, 'name', { value: 'Northmoor prison' });
const project = (...claims: readonly Claim[]): ReturnType<typeof projectNode> =>
  projectNode(REGISTERED_ONTOLOGY, ID, claims);
const said = (predicate: string, value: string, rest: Partial<Claim> = {}): Claim =>
  claimOf(ID, predicate, { value, ...rest });

describe('the projection of a node', () => {
  it('is none where no live claim names it', () => {
    assert.equal(project(said('type', 'PRISON')), undefined);
    assert.equal(project({ ...NAME, status: 'RETRACTED', retractedAt: '2026-12-01T00:00:00Z' }), undefined);
    assert.equal(project({ ...NAME, stance: 'DENIES' }), undefined);
  });

  it('takes what is asserted, and not what is denied, demanded or taken back', () => {
    const node = project(
      NAME,
      said('type', 'PRISON', { stance: 'ALLEGES' }),
      said('status', 'CLOSED', { stance: 'DENIES' }),
      said('securityLevel', 'LOW', { stance: 'DEMANDS' }),
      said('designation', 'N-1', { status: 'RETRACTED', retractedAt: '2026-12-01T00:00:00Z' }),
    );
    assert.deepEqual(node, {
      id: ID,
      kind: 'Facility',
      owner: ID,
      clearance: 0,
      values: { name: 'Northmoor prison', type: 'PRISON', visibility: 'PUBLIC' },
    });
  });

  it('shows the value of the source published last, and of two such that of the lesser id', () => {
    const old = said('status', 'IN_USE', { published: '2018' });
    const recent = said('status', 'CLOSED', { published: '2019-06~' });
    const undated = said('status', 'PLANNED', { published: '2020/..' });
    assert.equal(project(NAME, undated, recent, old)?.values['status'], 'CLOSED');
    const other = said('status', 'PLANNED', { published: '2019-06~' });
    const first = [recent, other].sort((one, two) => (one.id < two.id ? -1 : 1))[0];
    assert.equal(project(NAME, recent, other)?.values['status'], first?.value);
    assert.equal(project(NAME, other, recent)?.values['status'], first?.value);
  });

  it('keeps every other name as an alias, once, in order, without the name itself', () => {
    const node = project(
      NAME,
      said('name', 'The Moor', { published: '2001' }),
      said('alias', 'Northmoor'),
      said('alias', 'Northmoor', { source: 'source:other' }),
      said('alias', 'Northmoor prison'),
    );
    assert.equal(node?.values['name'], 'Northmoor prison');
    assert.deepEqual(node.values['aliases'], ['Northmoor', 'The Moor']);
    assert.equal(project(NAME)?.values['aliases'], undefined);
  });

  it('collects identifiers, each once', () => {
    const one = { scheme: 'iso-3166-1', value: 'ND' };
    const identify = (source: string, value: typeof one): Claim =>
      claimOf(ID, 'identifier', { source, value });
    const node = project(
      NAME,
      identify('source:a', { scheme: 'wikidata', value: 'Q1' }),
      identify('source:a', one),
      identify('source:b', one),
    );
    assert.deepEqual(node?.values['identifiers'], [one, { scheme: 'wikidata', value: 'Q1' }]);
  });

  it('is seen with the first name that is seen, and no sooner than declared', () => {
    const hidden = { clearance: 1, visibility: 'RESTRICTED' };
    const open = said('type', 'PRISON');
    const byName = project({ ...NAME, ...hidden }, open);
    assert.equal(byName?.clearance, 1);
    assert.equal(byName.values['visibility'], 'RESTRICTED');
    assert.equal(project({ ...NAME, ...hidden }, { ...NAME, id: 'claim:other' })?.clearance, 0);
    const declared = project(NAME, open, said('visibility', 'CONFIDENTIAL'));
    assert.equal(declared?.clearance, 2);
    assert.equal(declared.values['visibility'], 'CONFIDENTIAL');
  });

  it('shows no value that only those of a higher clearance may know', () => {
    const hidden = { clearance: 1, visibility: 'RESTRICTED' };
    const node = project(
      NAME,
      said('status', 'CLOSED', { ...hidden, published: '2021' }),
      said('status', 'IN_USE', { published: '2010' }),
      said('alias', 'Secret name', hidden),
    );
    assert.equal(node?.clearance, 0);
    assert.equal(node.values['status'], 'IN_USE');
    assert.equal(node.values['aliases'], undefined);
  });
});
