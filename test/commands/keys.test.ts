import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { openKeyRing } from '../../src/access/key-ring.js';
import { runHabeas } from './run-habeas.js';

describe('habeas keys', () => {
  let directory: string;
  let file: string;
  let audit: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'habeas-keys-'));
    file = join(directory, 'keys.json');
    audit = join(directory, 'audit.jsonl');
  });
  after(() => rmSync(directory, { recursive: true }));

  const keys = (...parameters: readonly string[]): ReturnType<typeof runHabeas> =>
    runHabeas(['keys', ...parameters], { API_KEYS_FILE: file, AUDIT_FILE: audit });

  it('makes a key, shows it once, lists it without its text, and revokes it', async () => {
    const { output } = await keys(
      'create',
      '--role',
      'editor',
      '--name',
      'the desk',
      '--expires',
      '2999-01-01',
    );
    const text = /habeas_\S+/u.exec(output)?.[0] ?? '';
    const ring = openKeyRing(file);
    assert.equal((await ring.byText(text)).role, 'editor');
    const listed = (await keys('list')).output;
    assert.match(listed, /^[0-9a-f]{8} {2}editor {2}until 2999-01-01T00:00:00.000Z {2}\S+ {2}the desk\n$/u);
    assert.ok(!`${listed}${readFileSync(file, 'utf8')}`.includes(text));
    await keys('revoke', listed.slice(0, 8));
    assert.match((await keys('list')).output, / {2}revoked {2}/u);
    await assert.rejects(ring.byText(text), { code: 'UNAUTHENTICATED' });
    const written = readFileSync(audit, 'utf8');
    assert.deepEqual(
      [...written.matchAll(/"did":"(?<did>[^"]+)","key":"(?<id>[^"]+)"/gu)].map(({ groups }) => ({
        ...groups,
      })),
      ['create key', 'revoke key'].map((did) => ({ did, id: listed.slice(0, 8) })),
    );
    assert.ok(!written.includes(text));
    const late = openKeyRing(file, () => new Date('2999-01-02'));
    await assert.rejects(late.byText(text), { code: 'UNAUTHENTICATED' });
  });

  for (const [fault, parameters] of [
    [/^--role: "king" is no role/u, ['create', '--role', 'king', '--name', 'x']],
    [
      /^--expires: "2001-01-01" is no day to come/u,
      ['create', '--role', 'admin', '--name', 'x', '--expires', '2001-01-01'],
    ],
    [/^none: no key has this id/u, ['revoke', 'none']],
  ] as const) {
    it(`refuses ${parameters.join(' ')}`, async () => {
      const { status, faults } = await keys(...parameters);
      assert.equal(status, 1);
      assert.match(faults, fault);
    });
  }

  it('says which variable names the file', async () => {
    const { status, faults } = await runHabeas(['keys', 'list'], {});
    assert.equal(status, 1);
    assert.match(faults, /^API_KEYS_FILE: not set/u);
  });
});
