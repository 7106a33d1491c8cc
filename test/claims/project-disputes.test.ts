import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Claim } from '../../src/claims/claim.js';
import { projectEntity } from '../../src/claims/project-entity.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Part } from '../../src/store/graph-store.js';
import { claimOf } from './claim-of.js';

const QUESTION = 'Who lit the fire?';
const FIRE = 'incident:fire';
const project = (id: string, ...claims: readonly Claim[]): Part =>
  projectEntity(REGISTERED_ONTOLOGY, id, [claimOf(id, 'name', { value: 'It' }), ...claims]);
const valuesOf = ({ nodes }: Part, kind: string): readonly Readonly<Record<string, unknown>>[] =>
  nodes.filter((node) => node.kind === kind).map(({ values }) => values);

const answering = (speaker: string, answer: string, rest: Partial<Claim> = {}): Claim =>
  claimOf(FIRE, 'statement', { speaker, question: QUESTION, answer, ...rest });
const judging = (judgement: string, rest: Partial<Claim> = {}): Claim =>
  claimOf(FIRE, 'statement', { question: QUESTION, judgement, statement: 'By the report.', ...rest });
const TWO = [answering('person:ada', 'The guards'), answering('person:warden', 'The prisoners')];

describe('the status of a dispute', () => {
  const judged = (...claims: readonly Claim[]): unknown => {
    const [dispute] = valuesOf(project(FIRE, ...TWO, ...claims), 'Dispute');
    return [dispute?.['status'], dispute?.['resolution'], dispute?.['note']];
  };

  it('is that of the latest judgement, with its note and the answer it upholds', () => {
    assert.deepEqual(judged(), ['OPEN', undefined, undefined]);
    const resolved = judging('RESOLVED', { answer: 'The guards', published: '2020' });
    assert.deepEqual(judged(resolved), ['RESOLVED', 'The guards', 'By the report.']);
    const reopened = judging('OPEN', { published: '2021', statement: 'The report was wrong.' });
    assert.deepEqual(judged(reopened, resolved), ['OPEN', undefined, 'The report was wrong.']);
  });

  it('does not follow a judgement that was taken back, is on another question, or is hidden', () => {
    const open = ['OPEN', undefined, undefined];
    assert.deepEqual(judged(judging('WITHDRAWN', { retractedAt: '2026-12-01T00:00:00Z' })), open);
    assert.deepEqual(judged(judging('WITHDRAWN', { question: 'Why?' })), open);
    assert.deepEqual(judged(judging('WITHDRAWN', { clearance: 1 })), open);
  });

  it('comes from no position: who judges holds none, and the judgement is tied to the dispute', () => {
    const judgement = judging('RESOLVED', { answer: 'The guards', speaker: 'person:judge' });
    const part = project(FIRE, ...TWO, judgement);
    const dispute = part.nodes.find(({ kind }) => kind === 'Dispute')?.id;
    const ends = (type: string): readonly string[] =>
      part.relationships.filter((one) => one.type === type && one.from === dispute).map(({ to }) => to);
    assert.deepEqual(ends('SUPPORTED_BY'), [judgement.id]);
    assert.deepEqual(ends('HOLDER').toSorted(), ['person:ada', 'person:warden']);
    assert.equal(valuesOf(project(FIRE, answering('person:ada', 'Yes'), judgement), 'Dispute').length, 0);
  });
});

describe('a dispute by rule', () => {
  const held = (rest: Readonly<Record<string, string>>, speaker = 'person:ada'): Claim =>
    claimOf('person:dan', 'HELD', { object: 'post:warden', properties: rest, speaker });
  const questions = (...claims: readonly Claim[]): readonly unknown[] =>
    valuesOf(project('person:dan', ...claims), 'Dispute').map(({ question, basis }) => [question, basis]);

  it('is what claims of one tenure say of its end', () => {
    assert.deepEqual(questions(held({ until: '2011' }), held({ until: '2013-02' }, 'person:bela')), [
      ['What is its until in held post:warden?', 'RULE'],
    ]);
  });

  it('is none where the dates may be the same, or the tenures are of other times', () => {
    assert.deepEqual(questions(held({ until: '2011' }), held({ until: '2011-05-01' })), []);
    const [first, second] = [held({ since: '2001', until: '2003' }), held({ since: '2008', until: '2010' })];
    assert.deepEqual(questions(first, second), []);
    assert.equal(questions(first, held({ since: '2002', until: '2003' })).length, 1);
  });

  it('tells verdicts in one role from those in another', () => {
    const party = (role: string, verdict: string): Claim =>
      claimOf('person:dan', 'PARTY_TO', { object: 'proceeding:trial', properties: { role, verdict } });
    assert.deepEqual(questions(party('DEFENDANT', 'GUILTY'), party('DEFENDANT', 'NOT_GUILTY')), [
      ['What is its verdict in party to defendant proceeding:trial?', 'RULE'],
    ]);
    assert.deepEqual(questions(party('DEFENDANT', 'GUILTY'), party('WITNESS', 'NOT_GUILTY')), []);
  });
});
