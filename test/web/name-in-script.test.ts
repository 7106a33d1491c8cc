import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface NameModule {
  readonly nameInScript: (entity: object, script: string | undefined) => string;
}

describe('a name in a script', () => {
  it('is one on record, the usual one before others, and is never made up', async () => {
    const { nameInScript } = await loadPageModule<NameModule>('words/name-in-script.ts');
    const balkhash = { name: 'Balkhash', aliases: ['Balqash', 'Балхаш', 'Балқаш'] };
    assert.equal(nameInScript(balkhash, 'cyrillic'), 'Балхаш');
    assert.equal(nameInScript(balkhash, 'latin'), 'Balkhash');
    assert.equal(nameInScript(balkhash, undefined), 'Balkhash');
    const camp = { name: 'Колония ETs-166/5 в Аршалы', aliases: ['166/5', 'ETs-166/5'] };
    assert.equal(nameInScript(camp, 'cyrillic'), camp.name);
    assert.equal(nameInScript(camp, 'latin'), 'ETs-166/5');
    assert.equal(nameInScript({ name: 'Zarechny', aliases: ['Zarechnyi'] }, 'cyrillic'), 'Zarechny');
    assert.equal(nameInScript({ name: 'KUIS' }, 'cyrillic'), 'KUIS');
  });
});
