import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { pino } from 'pino';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { type Answer, ask, outcome, send } from './ask.js';
import { type Service, startService } from './start-service.js';

const LISTED = 'query Listed($id: ID!) {\n  facility(id: $id) {\n    name\n  }\n}';
const FOLDER_FILE = 'query Filed {\n  facilities { totalCount }\n}\n';
const STRANGER = '{ facilities { totalCount } }';
const HASH = createHash('sha256').update(LISTED).digest('hex');
const PUBLISHED = readFileSync(
  fileURLToPath(new URL('../../../schema/operations/statistics.graphql', import.meta.url)),
  'utf8',
);

describe('trusted documents', () => {
  let directory = '';
  let service: Service;
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'habeas-trusted-'));
    writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ [`sha256:${HASH}`]: LISTED }));
    writeFileSync(join(directory, 'filed.graphql'), FOLDER_FILE);
    const environment = { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_DIRECTORY: directory };
    service = await startService({ seeded: false, environment });
  });
  after(async () => {
    await service.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const variables = { id: 'facility:none' };
  const post = (body: object, url = service.url): Promise<Answer> =>
    send(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('are answered when enforced: of a manifest, of a file and the published ones, however laid out', async () => {
    for (const query of [LISTED, LISTED.replaceAll(/\s+/gu, ' '), `# a word\n${LISTED}`])
      assert.equal(outcome(await post({ query, variables })), '200', query);
    assert.equal(outcome(await post({ query: FOLDER_FILE })), '200');
    assert.equal(outcome(await post({ query: PUBLISHED, variables: { by: ['YEAR'] } })), '200');
  });

  it('alone are answered when enforced, whether known or not', async () => {
    for (const query of [STRANGER, STRANGER, '{ __schema { types { name } } }', '{', '', '{ nothing }'])
      assert.equal(outcome(await post({ query })), '403 DOCUMENT_NOT_TRUSTED', query);
    const get = `${service.url}/graphql?query=${encodeURIComponent(STRANGER)}`;
    const headers = { 'apollo-require-preflight': 'yes' };
    assert.equal(outcome(await send(get, { headers })), '403 DOCUMENT_NOT_TRUSTED');
    const twoOperations = `${LISTED} ${STRANGER.replace('{', 'query B {')}`;
    assert.equal(
      outcome(await post({ query: twoOperations, operationName: 'B' })),
      '403 DOCUMENT_NOT_TRUSTED',
    );
    const sha256Hash = createHash('sha256').update(STRANGER).digest('hex');
    const persisted = { query: STRANGER, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    for (let times = 0; times < 2; times += 1)
      assert.equal(outcome(await post(persisted)), '403 DOCUMENT_NOT_TRUSTED');
  });

  it('are asked for by their id, in every way, and again', async () => {
    const expected = { data: { facility: null } };
    for (const documentId of [`sha256:${HASH}`, HASH, HASH])
      assert.deepEqual((await post({ documentId, variables })).body, expected);
    const persistedQuery = { version: 1, sha256Hash: HASH };
    assert.deepEqual((await post({ variables, extensions: { persistedQuery } })).body, expected);
    const search = new URLSearchParams({ documentId: HASH, variables: JSON.stringify(variables) });
    const headers = { 'apollo-require-preflight': 'yes' };
    const got = await send(`${service.url}/graphql?${search.toString()}`, { headers });
    assert.deepEqual(got.body, expected);
    const unknown = await post({ documentId: 'sha256:none' });
    assert.equal(outcome(unknown), '403 DOCUMENT_NOT_TRUSTED');
    assert.match(unknown.body.errors?.[0]?.message ?? '', /^documentId: /);
  });

  it('are told apart in the log alone, where that is asked', async () => {
    const lines: string[] = [];
    const own = await startService({
      store: service.store,
      log: pino({ level: 'warn' }, { write: (line: string) => lines.push(line) }),
      environment: { TRUSTED_DOCUMENTS: 'log', TRUSTED_DOCUMENTS_DIRECTORY: directory },
    });
    assert.equal(outcome(await post({ query: LISTED, variables }, own.url)), '200');
    assert.deepEqual(lines, []);
    const answer = await ask(own.url, STRANGER);
    assert.equal(outcome(answer), '200');
    assert.equal(lines.length, 1);
    assert.match(lines.join(''), new RegExp(`"request":"${answer.headers.get('x-request-id') ?? ''}"`));
    assert.doesNotMatch(lines.join(''), /facilities/);
    await own.stop();
  });

  it('that the schema does not know keep the service from starting', async () => {
    const wrong = mkdtempSync(join(tmpdir(), 'habeas-trusted-'));
    for (const manifest of ['{"sha256:1":"{ nothing }"}', '{"sha256:1":5}', '[', '{"sha256:1":"{"}']) {
      writeFileSync(join(wrong, 'manifest.json'), manifest);
      await assert.rejects(
        startService({ store: service.store, environment: { TRUSTED_DOCUMENTS_DIRECTORY: wrong } }),
        (fault) => fault instanceof HabeasError && fault.message.startsWith('TRUSTED_DOCUMENTS_DIRECTORY: '),
      );
    }
    rmSync(wrong, { recursive: true });
  });
});
