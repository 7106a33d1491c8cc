import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { type WhileUsable, whileUsable } from '../../src/store/while-usable.js';

const NEWER = new HabeasError('STORE_NEWER', 'A newer one.');

describe('a look beside questions', () => {
  let time = 0;
  let looks = 0;
  let found: Error | undefined;
  const usable = (): WhileUsable => {
    [time, looks, found] = [0, 0, undefined];
    return whileUsable(
      () => {
        looks += 1;
        return found ? Promise.reject(found) : Promise.resolve();
      },
      () => time,
    );
  };
  const answer = (): Promise<string> => Promise.resolve('answer');

  it('is had once a second, and refuses until one finds the graph usable again', async () => {
    const ask = usable();
    for (time of [0, 500, 999]) assert.equal(await ask(answer), 'answer');
    assert.equal(looks, 1);
    found = NEWER;
    time = 1_000;
    await assert.rejects(ask(answer), NEWER);
    found = undefined;
    time = 1_999;
    await assert.rejects(ask(answer), NEWER);
    time = 2_000;
    assert.equal(await ask(answer), 'answer');
    assert.equal(looks, 3);
  });

  it('that fails leaves it to the question to tell what is wrong', async () => {
    const ask = usable();
    found = new HabeasError('STORE_UNAVAILABLE', 'Gone.');
    assert.equal(await ask(answer), 'answer');
  });

  it('is had at once when a question fails as if it were wrong, and at no other fault', async () => {
    const ask = usable();
    await ask(answer);
    found = NEWER;
    const late = new HabeasError('STORE_TIMEOUT', 'Late.');
    await assert.rejects(
      ask(() => Promise.reject(late)),
      late,
    );
    await assert.rejects(
      ask(() => Promise.reject(new Error('no such column'))),
      NEWER,
    );
  });
});
