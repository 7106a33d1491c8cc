import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import type { Environment } from '../../src/config.js';
import { SEED_DIRECTORY } from '../server/start-service.js';
import { runHabeas } from './run-habeas.js';

const EXTRACTS = readdirSync(join(SEED_DIRECTORY, 'extracts'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join(SEED_DIRECTORY, 'extracts', name));

describe('the command line', () => {
  let directory = '';
  let environment: Environment = {};
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'habeas-extracts-'));
    environment = { HABEAS_DIRECTORY: join(directory, 'graph'), SEED_DIRECTORY };
  });
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('has no graph to examine before one is made', async () => {
    const { status, output } = await runHabeas(['doctor'], environment);
    assert.equal(status, 1);
    assert.match(output, /^There is no graph at .*graph\.sqlite yet/);
  });

  it('finds every extract of the seed right, without a graph', async () => {
    const { status, output, faults } = await runHabeas(['check', ...EXTRACTS], environment);
    assert.equal(faults, '');
    assert.equal(output, `${String(EXTRACTS.length)} extracts are right.\n`);
    assert.equal(status, 0);
  });

  it('prints each problem of an extract at its place', async () => {
    const file = join(directory, 'wrong.yaml');
    writeFileSync(file, 'source:\n  id: [1\nfacts: {}\n');
    const { status, output, faults } = await runHabeas(['check', file], environment);
    assert.equal(status, 1);
    assert.equal(output, '');
    for (const line of faults.trim().split('\n')) assert.match(line, /wrong\.yaml:\d+:\d+ \S/);
  });

  it('refuses to explain what is no question, naming the file', async () => {
    const file = join(directory, 'wrong.graphql');
    writeFileSync(file, '{ colours { name } }');
    const { status, faults } = await runHabeas(['explain', file], environment);
    assert.equal(status, 1);
    assert.match(faults, /^.*wrong\.graphql: Cannot query field "colours" on type "Query"\.[^\n]*\n$/u);
    rmSync(join(directory, 'graph'), { recursive: true });
  });

  it('shows what a load would change and changes nothing', async () => {
    const { status, output, faults } = await runHabeas(['seed', '--dry-run'], environment);
    assert.equal(status, 0, faults);
    assert.equal(
      output.match(/: [1-9]\d* added, 0 changed, 0 retracted, 0 unchanged$/gm)?.length,
      EXTRACTS.length,
    );
    assert.match((await runHabeas(['doctor'], environment)).output, /^nodes +0$/m);
  });

  it('loads the seed with a line for each source, and nothing the second time', async () => {
    const first = await runHabeas(['seed'], environment);
    assert.equal(first.status, 0, first.faults);
    assert.equal(first.faults.match(/^Loading \d+\/\d+ source:/gm)?.length, EXTRACTS.length);
    const second = await runHabeas(['seed'], environment);
    assert.equal(
      second.output.match(/: 0 added, 0 changed, 0 retracted, [1-9]\d* unchanged$/gm)?.length,
      EXTRACTS.length,
    );
  });

  it('rebuilds a graph to an equal one', async () => {
    assert.match(
      (await runHabeas(['rebuild'], environment)).output,
      /^[1-9]\d* parts computed anew, 0 of them replaced\.\n$/,
    );
  });

  it('explains how a question is answered', async () => {
    const { status, output, faults } = await runHabeas(
      ['explain', 'schema/operations/facility-dossier.graphql'],
      environment,
    );
    assert.equal(status, 0, faults);
    assert.match(output, /^plan\n {2}scan Facility/mu);
    assert.match(output, /^statement\n {2}WITH /mu);
    assert.match(output, /^milliseconds +\d+\.\d$/mu);
  });

  it('reports the store, what it holds, and no problem', async () => {
    const { status, output } = await runHabeas(['doctor'], environment);
    assert.equal(status, 0, output);
    assert.match(output, /^store +sqlite \d/m);
    assert.match(output, /^ +Claim +[1-9]/m);
    assert.match(output, /^ +ASSERTED_BY +[1-9]/m);
    assert.match(output, /^problems +none$/m);
  });

  it('says where the seed folder was looked for', async () => {
    const { status, faults } = await runHabeas(['seed'], {
      ...environment,
      SEED_DIRECTORY: join(directory, 'none'),
    });
    assert.equal(status, 1);
    assert.match(faults, /^SEED_DIRECTORY: .*none\/extracts cannot be read; [^\n]+\n$/);
  });
});
