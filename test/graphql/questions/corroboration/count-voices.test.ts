import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countVoices } from '../../../../src/graphql/questions/corroboration/count-voices.js';
import type { Saying } from '../../../../src/graphql/questions/corroboration/saying.js';

/** `times<agency` is a source of The Times that is made from one of the agency. */
const saying = (speaker: string, lineage: string, side: string | null = null): Saying => ({
  speaker,
  side,
  lineage: lineage.split('<').map((work) => ({ id: `source:${work}`, publisher: work.replace(/-.*/u, '') })),
});
const figures = (...sayings: readonly Saying[]): readonly number[] => {
  const { claims, speakers, publishers, works, sources, echoes } = countVoices(sayings);
  return [claims, speakers, publishers, works, sources, echoes];
};

describe('independent voices', () => {
  it('are speakers, not articles: two that quote one are one voice and an echo', () => {
    assert.deepEqual(figures(saying('ada', 'times'), saying('ada', 'post')), [2, 1, 2, 2, 2, 1]);
    assert.deepEqual(figures(saying('ada', 'times'), saying('bela', 'times')), [2, 2, 1, 1, 1, 0]);
    assert.deepEqual(figures(saying('ada', 'times'), saying('ada', 'times')), [2, 1, 1, 1, 1, 0]);
    assert.deepEqual(figures(), [0, 0, 0, 0, 0, 0]);
  });

  it('are not more for a source that is made from another, whoever publishes it', () => {
    assert.deepEqual(
      figures(saying('agency', 'agency'), saying('times', 'times<agency')),
      [2, 1, 1, 1, 2, 1],
    );
    const twice = [saying('times', 'times<agency'), saying('post', 'post<times<agency')];
    assert.deepEqual(figures(...twice), [2, 1, 1, 1, 2, 1]);
    assert.deepEqual(figures(saying('ada', 'times<agency'), saying('times', 'times-2')), [2, 2, 2, 2, 2, 0]);
  });

  it('are independent as many as share neither a speaker nor a first publisher', () => {
    const independent = (...sayings: readonly Saying[]): number => countVoices(sayings).independent;
    assert.equal(independent(saying('ada', 'times'), saying('ada', 'post')), 1);
    assert.equal(independent(saying('ada', 'times'), saying('bela', 'times')), 1);
    assert.equal(independent(saying('ada', 'times'), saying('bela', 'post<times')), 1);
    assert.equal(
      independent(saying('ada', 'times'), saying('ada', 'post'), saying('bela', 'times')),
      2,
      'ada in the Post and bela in The Times',
    );
    assert.equal(independent(saying('agency', 'agency'), saying('times', 'times<agency')), 1);
  });

  it('count a work whose publisher is not known as a publisher of its own', () => {
    const unknown = (id: string): Saying => ({
      speaker: 'ada',
      side: null,
      lineage: [{ id, publisher: null }],
    });
    assert.equal(countVoices([unknown('source:a'), unknown('source:b')]).publishers, 2);
  });

  it('are authorities alone only where nobody else says it, not even a publisher without a side', () => {
    const official = saying('minister', 'times', 'AUTHORITY');
    assert.equal(countVoices([official, saying('warden', 'post', 'AUTHORITY')]).authoritiesOnly, true);
    assert.equal(countVoices([official, saying('times', 'times')]).authoritiesOnly, false);
    assert.equal(countVoices([official, saying('ada', 'times', 'FAMILY')]).authoritiesOnly, false);
    assert.deepEqual(countVoices([official, saying('ada', 'times', 'FAMILY')]).sides, [
      'AUTHORITY',
      'FAMILY',
    ]);
    assert.equal(countVoices([]).authoritiesOnly, false);
  });
});
