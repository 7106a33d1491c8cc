import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { runHabeas } from './run-habeas.js';

describe('habeas export', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'habeas-export-'));
    await runHabeas(['seed', 'seed/extracts/treaty-law.yaml'], { HABEAS_DIRECTORY: directory });
  });
  after(() => rm(directory, { recursive: true, force: true }));

  const run = (...parameters: readonly string[]): ReturnType<typeof runHabeas> =>
    runHabeas(['export', ...parameters], { HABEAS_DIRECTORY: directory });

  it('writes to standard output and to a file the same', async () => {
    const where = '{"number": {"startsWith": "Art. 17"}}';
    const printed = await run('--format', 'geojson', '--kinds', 'Provision', '--where', where);
    assert.equal(printed.status, 0, printed.faults);
    assert.match(printed.output, /provision:opcat-17/u);
    const file = join(directory, 'provisions.geojson');
    const written = await run('--format', 'geojson', '--kinds', 'Provision', '--where', where, '--out', file);
    assert.deepEqual([written.status, written.output], [0, '']);
    assert.equal(await readFile(file, 'utf8'), printed.output);
  });

  it('leaves no file behind that is not whole, and says what is wrong', async () => {
    const before = await readdir(directory);
    const wrong = await run('--format', 'csv', '--kinds', 'Prison', '--out', join(directory, 'a.csv'));
    assert.equal(wrong.status, 1);
    assert.match(wrong.faults, /^kinds: "Prison" is no kind/u);
    const nowhere = await run('--format', 'csv', '--out', join(directory, 'none', 'a.csv'));
    assert.equal(nowhere.status, 1);
    assert.match(nowhere.faults, /^out: .*a\.csv cannot be written/u);
    assert.deepEqual(await readdir(directory), before);
  });
});
