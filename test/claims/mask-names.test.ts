import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { maskNames } from '../../src/claims/mask-names.js';

const mask = maskNames([
  { person: 'person:a', value: 'Anna Petrova', pseudonym: 'Prisoner A.' },
  { person: 'person:a', value: 'KZ-778 12', pseudonym: 'Prisoner A.' },
  { person: 'person:b', value: 'Ли', pseudonym: 'B.' },
]);

describe('protected names are masked', () => {
  for (const [text, masked] of [
    ['Anna Petrova was beaten.', '[Prisoner A.] was beaten.'],
    ['“ANNA PETROVA”', '“[Prisoner A.]”'],
    ['Petrova, Anna: no', '[Prisoner A.], [Prisoner A.]: no'],
    ['Anna  Sergeevna Petrova', '[Prisoner A.]  Sergeevna [Prisoner A.]'],
    ['Петрову били', '[Prisoner A.] били'],
    ["the Petrovs and Petrova's cell", 'the [Prisoner A.] and [Prisoner A.] cell'],
    ['Pétrova', '[Prisoner A.]'],
    ['file KZ 778/12 of', 'file [Prisoner A.] of'],
    ['Ли вышел, 778 остались', '[B.] вышел, 778 остались'],
    ['A list of petroleum', 'A list of petroleum'],
    ['', ''],
  ] as const) {
    it(`in "${text}"`, () => {
      assert.equal(mask(text), masked);
      assert.equal(mask(masked), masked);
    });
  }
});
