import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { ERROR_CODES, type ErrorCode } from '../../src/errors/error-codes.js';
import { HabeasError } from '../../src/errors/habeas-error.js';
import { ask, outcome, send } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

const HEADERS = { 'content-type': 'application/json' };

/** Each is refused for one value; the message starts with where that value stands. */
const WRONG_VALUES: readonly (readonly [name: string, query: string, variables: object, message: RegExp])[] =
  [
    [
      'an unknown enum value',
      '{ incidents(where: { type: { eq: RIOTS } }) { totalCount } }',
      {},
      /^where\.type\.eq: Value "RIOTS" does not exist in "\w+" enum\. Did you mean/,
    ],
    [
      'an unknown enum value in a list',
      '{ incidents(where: { and: [{ type: { in: [RIOT, RIOTS] } }] }) { totalCount } }',
      {},
      /^where\.and\.type\.in: Value "RIOTS"/,
    ],
    [
      'an unknown enum value in a variable',
      'query ($where: IncidentWhere) { incidents(where: $where) { totalCount } }',
      { where: { type: { eq: 'RIOTS' } } },
      /^Variable "\$where" got invalid value "RIOTS" at "where\.type\.eq"/,
    ],
    [
      'a bad date',
      '{ officials(asOf: "June 2011") { totalCount } }',
      {},
      /asOf.*"June 2011" is not an EDTF date/,
    ],
    [
      'a bad date in a variable',
      'query ($asOf: Date) { officials(asOf: $asOf) { totalCount } }',
      { asOf: '2011-13' },
      /^Variable "\$asOf" got invalid value "2011-13"/,
    ],
    [
      'a bad date as a default',
      'query ($asOf: Date = "2011-13") { officials(asOf: $asOf) { totalCount } }',
      {},
      /\$asOf.*"2011-13"/,
    ],
    [
      'an unknown field of an input',
      '{ incidents(where: { typ: { eq: RIOT } }) { totalCount } }',
      {},
      /^where\.typ: Field "typ" is not defined by type "IncidentWhere"\. Did you mean "type"/,
    ],
    [
      'a text for a number',
      '{ incidents(first: "ten") { totalCount } }',
      {},
      /^first: Int cannot represent non-integer value: "ten"/,
    ],
    ['a negative page', '{ incidents(first: -1) { nodes { id } } }', {}, /^first: -1 is not a page size/],
    [
      'a page too large',
      '{ incidents(first: 101) { nodes { id } } }',
      {},
      /^first: 101 is not a page size; give 0 to 100/,
    ],
    [
      'both ends of a list',
      '{ incidents(first: 1, last: 1) { nodes { id } } }',
      {},
      /^first and last are both given/,
    ],
    ['a cursor made elsewhere', '{ incidents(first: 1, after: "x") { nodes { id } } }', {}, /^after: /],
    [
      'a missing variable',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      {},
      /^Variable "\$ids" of required type "\[ID!\]!" was not provided/,
    ],
  ];

describe('an answer with an error', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  for (const [name, query, variables, message] of WRONG_VALUES) {
    it(`names the argument for ${name}`, async () => {
      const answer = await ask(service.url, query, variables);
      assert.equal(outcome(answer), '400 BAD_USER_INPUT');
      assert.match(answer.body.errors?.[0]?.message ?? '', message);
      assert.equal(answer.body.extensions?.request, answer.headers.get('x-request-id'));
    });
  }

  it('is null for an unknown id, and no error', async () => {
    const answer = await ask(service.url, '{ facility(id: "facility:none") { id } node(id: "x") { id } }');
    assert.deepEqual(answer.body, { data: { facility: null, node: null } });
  });

  it('keeps the codes of GraphQL', async () => {
    const codes = await Promise.all(
      ['{', '{ nothing }', 'query A { __typename } query B { __typename }'].map(async (query) =>
        outcome(await ask(service.url, query)),
      ),
    );
    assert.deepEqual(codes, [
      '400 GRAPHQL_PARSE_FAILED',
      '400 GRAPHQL_VALIDATION_FAILED',
      '400 OPERATION_RESOLUTION_FAILURE',
    ]);
  });

  it('tells a hash not known to be sent again with its query', async () => {
    const body = JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    });
    const answer = await send(`${service.url}/graphql`, { method: 'POST', headers: HEADERS, body });
    assert.equal(outcome(answer), '200 PERSISTED_QUERY_NOT_FOUND');
  });

  it('tells of a hash that is not that of the document', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    for (const extensions of [{ persistedQuery }, { persistedQuery: { ...persistedQuery, version: 2 } }]) {
      const body = JSON.stringify({ query: '{ __typename }', extensions });
      const answer = await send(`${service.url}/graphql`, { method: 'POST', headers: HEADERS, body });
      assert.equal(outcome(answer), '400 BAD_REQUEST');
    }
  });

  const REQUESTS: readonly (readonly [string, string, RequestInit, string])[] = [
    [
      'malformed JSON',
      '/graphql',
      { method: 'POST', headers: HEADERS, body: '{"query":' },
      '400 BAD_REQUEST',
    ],
    ['no query', '/graphql', { method: 'POST', headers: HEADERS, body: '{"a":1}' }, '400 BAD_REQUEST'],
    [
      'an encoding not taken',
      '/graphql',
      { method: 'POST', headers: { ...HEADERS, 'content-encoding': 'x' }, body: '{}' },
      '415 UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a method not taken',
      '/graphql',
      { method: 'PUT', headers: HEADERS, body: '{}' },
      '405 METHOD_NOT_ALLOWED',
    ],
    [
      'an answer that cannot be accepted',
      '/graphql',
      { method: 'POST', headers: { ...HEADERS, accept: 'image/png' }, body: '{"query":"{__typename}"}' },
      '406 BAD_REQUEST',
    ],
    ['what any page could send', '/graphql?query={__typename}', {}, '400 BAD_REQUEST'],
    ['a path of nothing', '/nothing', {}, '404 NOT_FOUND'],
    ['a path that is no text', '/%E0%A4%A', {}, '404 NOT_FOUND'],
  ];
  for (const [name, path, request, expected] of REQUESTS) {
    it(`is JSON with a code for ${name}`, async () => {
      const answer = await send(service.url + path, request);
      assert.equal(outcome(answer), expected);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
      assert.equal(answer.body.extensions?.request, answer.headers.get('x-request-id'));
      assert.doesNotMatch(answer.text, /node_modules|\.js:/);
    });
  }
});

describe('a store that fails', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  const failing = (fault: Error): Promise<Service> =>
    startService({ store: changeStore(service.store, { run: () => Promise.reject(fault) }) });

  for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) {
    it(`answers ${code} with its status and message, and no cause`, async () => {
      const failure = await failing(
        new HabeasError(code, 'In words.', { cause: new Error('of the engine') }),
      );
      const answer = await ask(failure.url, '{ facilities { totalCount } }');
      await failure.stop();
      const { status } = ERROR_CODES[code];
      assert.equal(outcome(answer), `${String(status)} ${code}`);
      assert.equal(answer.body.errors?.[0]?.message, 'In words.');
      assert.equal(answer.headers.get('retry-after'), status === 503 ? '1' : null);
      assert.doesNotMatch(answer.text, /of the engine/);
    });
  }

  it('is masked under the id of its request when it fails unexpectedly', async () => {
    const failure = await failing(new TypeError('a secret of the inside'));
    const answer = await ask(failure.url, '{ facilities { totalCount } }');
    await failure.stop();
    assert.equal(outcome(answer), '500 INTERNAL_SERVER_ERROR');
    assert.ok(answer.body.extensions?.request);
    assert.doesNotMatch(answer.text, /secret|stack/);
  });

  it('leaves a partial answer at 200', async () => {
    const failure = await failing(new HabeasError('STORE_TIMEOUT', 'Too long.'));
    const answer = await ask(failure.url, '{ __typename facility(id: "facility:x") { id } }');
    await failure.stop();
    assert.equal(outcome(answer), '200 STORE_TIMEOUT');
  });
});
