import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { runHabeas } from './run-habeas.js';

const EXTRACT = 'seed/extracts/treaty-law.yaml';

describe('the audit log', () => {
  let directory: string;
  let audit: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'habeas-audit-'));
    audit = join(directory, 'audit.jsonl');
  });
  after(() => rmSync(directory, { recursive: true }));

  const habeas = (...parameters: readonly string[]): ReturnType<typeof runHabeas> =>
    runHabeas(parameters, { HABEAS_DIRECTORY: directory, AUDIT_FILE: audit });
  const written = (): readonly Readonly<Record<string, unknown>>[] =>
    readFileSync(audit, 'utf8')
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('has a line for each load that changed something and each rebuild, with who and when', async () => {
    await habeas('seed', '--dry-run', EXTRACT);
    assert.deepEqual(written(), []);
    await habeas('seed', EXTRACT);
    const [load, ...more] = written();
    assert.equal(more.length, 0);
    assert.equal(load?.['did'], 'load');
    assert.match(String(load['source']), /^source:/u);
    assert.ok(Number(load['added']) > 0);
    assert.match(String(load['who']), /^[^@]+@./u);
    assert.ok(Math.abs(Date.parse(String(load['at'])) - Date.now()) < 60_000);
    await habeas('seed', EXTRACT);
    assert.equal(written().length, 1);
    await habeas('rebuild');
    assert.deepEqual([written().length, written()[1]?.['did']], [2, 'rebuild']);
    assert.equal(statSync(audit).mode & 0o777, 0o600);
  });

  it('keeps what is there', async () => {
    appendFileSync(audit, '{"did":"of another"}\n');
    const before = readFileSync(audit, 'utf8');
    await habeas('rebuild');
    assert.ok(readFileSync(audit, 'utf8').startsWith(before));
  });

  it('that cannot be written stops a change before it is made', async () => {
    const { status, faults } = await runHabeas(['seed', EXTRACT], {
      HABEAS_DIRECTORY: join(directory, 'other'),
      AUDIT_FILE: join(directory, 'nowhere', 'audit.jsonl'),
    });
    assert.equal(status, 1);
    assert.match(faults, /^AUDIT_FILE: .* cannot be written/u);
    const { output } = await runHabeas(['doctor'], { HABEAS_DIRECTORY: join(directory, 'other') });
    assert.doesNotMatch(output, /Claim +[1-9]/u);
  });
});
