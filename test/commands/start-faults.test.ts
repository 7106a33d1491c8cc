import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { SEED_DIRECTORY } from '../server/start-service.js';
import { OLD_NODE, type Outcome, runHabeas } from './run-habeas.js';

describe('a service that cannot start', () => {
  let directory = '';
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'habeas-start-'));
  });
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const assertOneLine = ({ status, output, faults }: Outcome, line: RegExp): void => {
    assert.match(faults, line);
    assert.equal(faults.trim().split('\n').length, 1, faults);
    assert.equal(status, 1);
    assert.equal(output, '');
  };

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const environment = { PORT: String(port), HABEAS_DIRECTORY: join(directory, 'taken'), SEED_DIRECTORY };
    const outcome = await runHabeas(['serve'], environment);
    other.close();
    assert.match(
      outcome.faults,
      new RegExp(`PORT: ${String(port)} is taken; .*PORT=${String(port + 1)}\\.\n$`),
    );
    assert.equal(outcome.status, 1);
  });

  it('says that its folder cannot be written', async () => {
    const file = join(directory, 'a-file');
    writeFileSync(file, '');
    const outcome = await runHabeas(['serve'], { HABEAS_DIRECTORY: join(file, 'graph') });
    assertOneLine(outcome, /^HABEAS_DIRECTORY: .*a-file\/graph cannot be written; /);
  });

  it('says that its graph is no graph', async () => {
    writeFileSync(join(directory, 'graph.sqlite'), 'x'.repeat(5000));
    const outcome = await runHabeas(['doctor'], { HABEAS_DIRECTORY: directory });
    rmSync(join(directory, 'graph.sqlite'));
    assertOneLine(outcome, /^HABEAS_DIRECTORY: .*graph\.sqlite: /);
  });

  it('says that Neo4j does not answer', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'of its own' };
    const outcome = await runHabeas(['serve'], environment);
    assertOneLine(outcome, /^NEO4J_URI: bolt:\/\/127\.0\.0\.1:9: /);
    assert.doesNotMatch(outcome.faults, /of its own/);
  });

  it('says that Node is too old', async () => {
    assertOneLine(
      await runHabeas(['serve'], {}, ['--import', OLD_NODE]),
      /^Node 18\.19\.0 is too old; Habeas needs \d/,
    );
  });

  it('says all that is wrong in the environment', async () => {
    const { status, faults } = await runHabeas(['doctor'], { PORT: 'x', MAX_DEPTH: '0' });
    assert.equal(status, 1);
    assert.deepEqual(
      faults
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
      ['PORT', 'MAX_DEPTH'],
    );
  });
});
