import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';

import { runHabeas } from './run-habeas.js';

describe('habeas backup and restore', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-backup-'));
    file = join(folder, 'graph.backup');
    await run('graph', 'seed', 'seed/extracts/treaty-law.yaml');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const run = (graph: string, ...parameters: readonly string[]): ReturnType<typeof runHabeas> =>
    runHabeas(parameters, { HABEAS_DIRECTORY: join(folder, graph), AUDIT_FILE: join(folder, 'audit') });
  const exported = async (graph: string): Promise<string> =>
    (await run(graph, 'export', '--format', 'jsonld')).output;
  /** What a restore of these lines into a graph of its own answers. */
  const restoreLines = async (graph: string, lines: readonly string[]): Promise<string> => {
    const changed = join(folder, `${graph}.backup`);
    await writeFile(changed, gzipSync(`${lines.join('\n')}\n`));
    const { status, faults } = await run(graph, 'restore', changed);
    assert.equal(status, 1);
    assert.match((await run(graph, 'doctor')).output, /There is no graph/u);
    return faults;
  };

  it('brings the graph to another place, for its owner alone, and writes down that it did', async () => {
    const { status, faults } = await run('graph', 'backup', file);
    assert.equal(status, 0, faults);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const restored = await run('other', 'restore', file);
    assert.equal(restored.status, 0, restored.faults);
    assert.equal(await exported('other'), await exported('graph'));
    assert.match((await run('other', 'doctor', '--deep')).output, /^problems +none$/mu);
    assert.match(await readFile(join(folder, 'audit'), 'utf8'), /"did":"restore","versions":\d+/u);
  });

  it('refuses a graph that holds something, and says so', async () => {
    const { status, faults } = await run('other', 'restore', file);
    assert.equal(status, 1);
    assert.match(faults, /^HABEAS_DIRECTORY: .*other.*restored into an empty one/u);
  });

  it('refuses a file that was cut off or changed, before it writes anything', async () => {
    const lines = gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n');
    assert.match(await restoreLines('cut', lines.slice(0, -1)), /cut off/u);
    assert.match(await restoreLines('less', lines.toSpliced(5, 1)), /damaged or changed/u);
    assert.match(await restoreLines('newer', [`{"backup":"habeas","format":2}`]), /take a newer one/u);
    assert.match(await restoreLines('none', ['<graphml>']), /does not begin as a backup/u);
    const strange = lines.toSpliced(1, 1, (lines[1] ?? '').replace('"values":{', '"values":{"strange":1,'));
    assert.match(await restoreLines('strange', strange), /line 2 has \w+\.strange/u);
    const half = join(folder, 'half.backup');
    await writeFile(half, (await readFile(file)).subarray(0, 5_000));
    assert.match((await run('half', 'restore', half)).faults, /unexpected end of file/u);
  });

  it('leaves nothing behind of a backup that could not be written', async () => {
    const { status, faults } = await run('graph', 'backup', join(folder, 'nowhere', 'graph.backup'));
    assert.equal(status, 1);
    assert.match(faults, /^FILE: .* cannot be written/u);
    assert.ok(!(await readdir(folder)).some((name) => name.endsWith('.part')));
  });
});
