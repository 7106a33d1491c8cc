import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { check, finds, problemsOf, RIGHT, write } from './right-extract.js';

const QUESTION = 'How many were hurt?';
const ANSWERED = `${RIGHT}facts:
  - about: facility:northmoor
    quote: Two men were hurt
    statement: Two were hurt.
    answers: { question: ${QUESTION}, position: Two }
`;
const judging = (judges: string, more = ''): string => `${ANSWERED}  - about: facility:northmoor
    quote: Two men fled
    statement: The inquiry counted two.
    judges: ${judges}${more}
`;

describe('a judgement on a dispute', () => {
  it('gives its claim the question, the status and the answer that is upheld', async () => {
    const text = judging(`{ question: ${QUESTION}, status: RESOLVED, position: Two }`);
    const [extract] = await check(write(text));
    const claim = extract?.claims.find(({ judgement }) => judgement !== undefined);
    assert.deepEqual(
      [claim?.question, claim?.judgement, claim?.answer, claim?.statement],
      [QUESTION, 'RESOLVED', 'Two', 'The inquiry counted two.'],
    );
  });

  it('must be on a question that is answered; those asked are named', async () => {
    await finds(judging('{ question: How many were harmed?, status: WITHDRAWN }'), [
      'How many were harmed',
      `question: no claim about facility:northmoor answers "How many were harmed?"; copy one that is: "${QUESTION}".`,
    ]);
  });

  it('may be on a question that another extract of the run answers', async () => {
    const judge = RIGHT.replace('source:gazette', 'source:other').concat(`facts:
  - about: facility:northmoor
    quote: Two men fled
    statement: Nobody counted.
    judges: { question: ${QUESTION}, status: WITHDRAWN }
`);
    assert.deepEqual(await problemsOf(write(ANSWERED, 'one.yaml'), write(judge, 'two.yaml')), []);
  });

  it('needs a note, a status of the list, and a fact of its own', async () => {
    const open = `{ question: ${QUESTION}, status: OPEN }`;
    const noteless = judging(open).replace('statement: The inquiry counted two.', 'says: { type: PRISON }');
    await finds(noteless, ['about', 'facts[1]: judges also needs statement; add it.']);
    await finds(judging(`{ question: ${QUESTION}, status: CLOSED }`), [
      'CLOSED',
      'status: "CLOSED" is none of OPEN, RESOLVED, WITHDRAWN.',
    ]);
    await finds(judging(open, '\n    says: { type: PRISON }'), [
      'judges: {',
      'judges: it stands beside says; write them as two facts.',
    ]);
  });

  it('upholds an answer only where it resolves', async () => {
    await finds(judging(`{ question: ${QUESTION}, status: WITHDRAWN, position: Two }`), [
      'Two }',
      'position: a dispute that is WITHDRAWN upholds no answer; leave it out, or write RESOLVED.',
    ]);
  });
});

describe('when a fact was stated', () => {
  it('is an EDTF date, kept as stated, and does not make another claim of it', async () => {
    const stated = (when: string): string =>
      ANSWERED.replace('    answers', `    stated: ${when}\n    answers`);
    const [extract] = await check(write(stated('2019-05')));
    const claim = extract?.claims.find(({ question }) => question !== undefined);
    assert.equal(claim?.stated, '2019-05');
    const [undated] = await check(write(ANSWERED));
    assert.ok(undated?.claims.some(({ id }) => id === claim.id));
    await finds(stated('May'), [
      'May',
      'stated: "May" is not an EDTF date; write it as 2011, 2011-06, 2011-06-24 or 2010-02~.',
    ]);
  });
});
