import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Claim } from '../../src/claims/claim.js';
import { readClaim, writeClaim } from '../../src/claims/claim.js';
import { diffParts } from '../../src/claims/diff-parts.js';
import { projectEntity } from '../../src/claims/project-entity.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { NodeRecord, Part } from '../../src/store/graph-store.js';
import { change } from '../fixtures/graph-records.js';
import { claimOf } from './claim-of.js';

const ID = 'incident:fire';
const QUESTION = 'Who lit the fire?';
const project = (...claims: readonly Claim[]): Part => projectEntity(REGISTERED_ONTOLOGY, ID, claims);
const NAME = claimOf(ID, 'name', { value: 'Fire at Northmoor' });
const toll = (kind: string, least: number, most: number | undefined, rest: Partial<Claim> = {}): Claim =>
  claimOf(ID, 'HAS_TOLL', { value: { kind, least, ...(most !== undefined && { most }) }, ...rest });
const told = (speaker: string, side: string, rest: Partial<Claim> = {}): Claim =>
  claimOf(ID, 'statement', { speaker, side, ...rest });
const answering = (speaker: string, answer: string, rest: Partial<Claim> = {}): Claim =>
  told(speaker, 'NGO', { question: QUESTION, answer, ...rest });

const ofKind = ({ nodes }: Part, kind: string): readonly NodeRecord[] =>
  nodes.filter((node) => node.kind === kind);
const ends = ({ relationships }: Part, from: string | undefined, type: string): readonly string[] =>
  relationships
    .filter((one) => one.from === from && one.type === type)
    .map(({ to }) => to)
    .sort();
const positionOf = (part: Part, value: string): string | undefined =>
  ofKind(part, 'Position').find(({ values }) => values['value'] === value)?.id;

describe('the projection of an entity', () => {
  it('keeps two counts that differ, and one for what two sources count alike', () => {
    const [two, also, five] = [
      toll('INJURED', 2, 2),
      toll('INJURED', 2, 2, { source: 'source:other' }),
      toll('INJURED', 5, undefined),
    ];
    const part = project(NAME, two, also, five);
    const tolls = ofKind(part, 'Toll');
    assert.deepEqual(
      tolls.map(({ values }) => values),
      [
        { kind: 'INJURED', least: 2, most: 2 },
        { kind: 'INJURED', least: 5 },
      ],
    );
    assert.deepEqual(ends(part, tolls[0]?.id, 'SUPPORTED_BY'), [two.id, also.id].sort());
    assert.deepEqual(ends(part, tolls[1]?.id, 'SUPPORTED_BY'), [five.id]);
    assert.deepEqual(ends(part, ID, 'HAS_TOLL'), tolls.map(({ id }) => id).sort());
    const relationship = part.relationships.find(({ to }) => to === tolls[0]?.id);
    assert.deepEqual(relationship?.claims, [two.id, also.id].sort());
  });

  it('makes a dispute of counts that differ, and none of counts that agree or count other things', () => {
    const disputed = project(NAME, toll('SELF_HARMED', 2, 2), toll('SELF_HARMED', 3, 5));
    assert.deepEqual(
      ofKind(disputed, 'Dispute').map(({ values }) => values['question']),
      ['How many were self harmed?'],
    );
    assert.deepEqual(
      ofKind(disputed, 'Position').map(({ values }) => values['value']),
      ['2', '3 to 5'],
    );
    const agreed = project(
      NAME,
      toll('INJURED', 2, 2),
      toll('INJURED', 2, 2, { source: 'source:b' }),
      toll('KILLED', 1, 1),
      toll('KILLED', 4, 4, { stance: 'DENIES' }),
    );
    assert.deepEqual(ofKind(agreed, 'Dispute'), []);
    assert.ok(!ofKind(agreed, 'Toll').some(({ values }) => values['least'] === 4));
  });

  it('groups accounts by who speaks and from which side, denials too', () => {
    const [first, denial, other] = [
      told('person:ada', 'VICTIM'),
      told('person:ada', 'VICTIM', { stance: 'DENIES' }),
      told('person:ada', 'LAWYER'),
    ];
    const part = project(NAME, first, denial, other, claimOf(ID, 'statement'));
    const accounts = ofKind(part, 'Account');
    assert.deepEqual(accounts.map(({ values }) => values['side']).sort(), ['LAWYER', 'VICTIM']);
    const victim = accounts.find(({ values }) => values['side'] === 'VICTIM')?.id;
    assert.deepEqual(ends(part, victim, 'SUPPORTED_BY'), [first.id, denial.id].sort());
    assert.deepEqual(ends(part, victim, 'HOLDER'), ['person:ada']);
    assert.deepEqual(ends(part, ID, 'HAS_ACCOUNT'), accounts.map(({ id }) => id).sort());
  });

  it('has accounts of incidents alone', () => {
    const name = claimOf('facility:northmoor', 'name', { value: 'Northmoor' });
    const about = claimOf('facility:northmoor', 'statement', { side: 'NGO' });
    const part = projectEntity(REGISTERED_ONTOLOGY, 'facility:northmoor', [name, about]);
    assert.deepEqual(ofKind(part, 'Account'), []);
  });

  it('opens a dispute for a question with two answers, each held by its speakers', () => {
    const [ada, bela, warden] = [
      answering('person:ada', 'The guards'),
      answering('person:bela', 'The guards', { source: 'source:other' }),
      answering('person:warden', 'The prisoners', { stance: 'DENIES' }),
    ];
    const part = project(NAME, ada, bela, warden);
    const [dispute] = ofKind(part, 'Dispute');
    assert.deepEqual(dispute?.values, { question: QUESTION, basis: 'ASKED', status: 'OPEN' });
    assert.equal(ends(part, dispute.id, 'HAS_POSITION').length, 2);
    assert.deepEqual(ends(part, dispute.id, 'HOLDER'), ['person:ada', 'person:bela', 'person:warden']);
    const guards = positionOf(part, 'The guards');
    assert.deepEqual(ends(part, guards, 'HOLDER'), ['person:ada', 'person:bela']);
    assert.deepEqual(ends(part, guards, 'SUPPORTED_BY'), [ada.id, bela.id].sort());
    assert.deepEqual(ofKind(project(NAME, ada, bela), 'Dispute'), []);
  });

  it('opens a dispute of itself where a value can be but one', () => {
    const dates = [
      claimOf(ID, 'date', { value: '2019-05-03' }),
      claimOf(ID, 'date', { value: '2019-05-02' }),
    ];
    const part = project(NAME, ...dates, claimOf(ID, 'name', { value: 'Northmoor fire' }));
    const [dispute, ...others] = ofKind(part, 'Dispute');
    assert.match(dispute?.values['question'] as string, /its date/u);
    assert.deepEqual(others, []);
    assert.ok(positionOf(part, '2019-05-02'));
  });

  it('sees no dispute in a date and the month it lies in', () => {
    const dates = [claimOf(ID, 'date', { value: '2019-05' }), claimOf(ID, 'date', { value: '2019-05-02' })];
    assert.deepEqual(ofKind(project(NAME, ...dates), 'Dispute'), []);
  });

  it('joins what an extract asks and what the rule finds, where the question is the same', () => {
    const question = 'How many were injured?';
    const part = project(
      NAME,
      toll('INJURED', 2, 2),
      toll('INJURED', 5, 5, { question, answer: 'Five' }),
      told('person:ada', 'NGO', { question, answer: 'None' }),
    );
    assert.deepEqual(
      ofKind(part, 'Dispute').map(({ values }) => values['question']),
      [question],
    );
    assert.deepEqual(
      ofKind(part, 'Position')
        .map(({ values }) => values['value'])
        .sort(),
      ['2', '5', 'Five', 'None'],
    );
    const ids = [...part.nodes, ...part.relationships].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('ties claims that contradict, one for each speaker and answer, and each that agrees', () => {
    const [ada, bela, again, warden] = [
      answering('person:ada', 'The guards'),
      answering('person:bela', 'The guards'),
      answering('person:ada', 'The guards', { statement: 'In other words' }),
      answering('person:warden', 'The prisoners', { clearance: 1 }),
    ];
    const { relationships } = project(NAME, ada, bela, again, warden);
    const pairs = (type: string): readonly string[] =>
      relationships
        .filter((one) => one.type === type)
        .map(({ from, to }) => [from, to].sort().join())
        .sort();
    const pair = (one: Claim, other: Claim): string => [one.id, other.id].sort().join();
    const [voice = ada] = [ada, again].sort((one, other) => (one.id < other.id ? -1 : 1));
    assert.deepEqual(pairs('CORROBORATES'), [pair(ada, bela), pair(again, bela)].sort());
    assert.deepEqual(pairs('CONTRADICTS'), [pair(voice, warden), pair(bela, warden)].sort());
    const seen = relationships.filter(({ type }) => type === 'CONTRADICTS');
    assert.ok(seen.every(({ clearance }) => clearance === 1));
  });

  it('shows what it derives to whoever may see one of the claims it rests on', () => {
    const hidden = { clearance: 2, visibility: 'CONFIDENTIAL' };
    const part = project(
      NAME,
      toll('INJURED', 2, 2),
      toll('INJURED', 2, 2, { source: 'source:other', ...hidden }),
      toll('INJURED', 9, 9, hidden),
    );
    assert.deepEqual(
      ofKind(part, 'Toll').map(({ values, clearance }) => [values['least'], clearance]),
      [
        [2, 0],
        [9, 2],
      ],
    );
    assert.equal(ofKind(part, 'Position').find(({ values }) => values['value'] === '9')?.clearance, 2);
    // Who sees one position only sees no dispute.
    assert.equal(ofKind(part, 'Dispute')[0]?.clearance, 2);
  });

  it('shows nothing of itself to those who may not see it', () => {
    const { nodes, relationships } = project(
      NAME,
      claimOf(ID, 'visibility', { value: 'RESTRICTED' }),
      claimOf(ID, 'OCCURRED_AT', { object: 'facility:northmoor' }),
      told('person:ada', 'VICTIM'),
      toll('INJURED', 2, 2),
      toll('INJURED', 9, 9),
    );
    assert.ok([...nodes, ...relationships].every(({ clearance }) => clearance === 1));
  });

  it('is nothing, derived nodes neither, where it has no name', () => {
    assert.deepEqual(project(toll('INJURED', 2, 2)), { owner: ID, nodes: [], relationships: [] });
  });

  it('is the same in whatever order claims come', () => {
    const claims = [
      NAME,
      claimOf(ID, 'name', { value: 'The fire', source: 'source:other' }),
      claimOf(ID, 'alias', { value: 'Roof fire' }),
      claimOf(ID, 'date', { value: '2019-05-03' }),
      claimOf(ID, 'date', { value: '2019-05', source: 'source:other' }),
      claimOf(ID, 'OCCURRED_AT', { object: 'facility:northmoor' }),
      claimOf(ID, 'OCCURRED_AT', { object: 'facility:northmoor', source: 'source:other', clearance: 1 }),
      toll('INJURED', 2, 2),
      toll('INJURED', 5, 6, { source: 'source:other' }),
      toll('INJURED', 5, 6, { speaker: 'person:ada', side: 'VICTIM' }),
      answering('person:ada', 'The guards'),
      answering('person:bela', 'The guards'),
      answering('person:warden', 'The prisoners'),
    ];
    const wanted = project(...claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        assert.deepEqual(diffParts(wanted, project(...shuffled)), change({}));
      }),
    );
  });
});

describe('a claim as a node', () => {
  it('is read as it was written', () => {
    const claim = claimOf(ID, 'HAS_TOLL', {
      about: 'person:ada',
      object: 'person:ada',
      value: { kind: 'INJURED', least: 2, most: null },
      properties: { role: 'VICTIM' },
      quote: { exact: 'two men', prefix: null, suffix: null, start: 3, end: 10 },
      question: QUESTION,
      answer: 'Two',
      retractedAt: '2026-12-01T00:00:00Z',
    });
    assert.deepEqual(readClaim(writeClaim(claim)), claim);
    assert.deepEqual(readClaim(writeClaim(NAME)), NAME);
  });
});
