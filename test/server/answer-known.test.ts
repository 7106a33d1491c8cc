import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { parse } from 'graphql';

import { openAccess } from '../../src/access/identify.js';
import { openKeyRing } from '../../src/access/key-ring.js';
import { openSessions } from '../../src/access/session.js';
import { readConfig } from '../../src/config.js';
import { executeRows } from '../../src/graphql/execute-rows.js';
import { answerKnown } from '../../src/server/front/answer-known.js';
import { limitCost } from '../../src/server/limits/limit-cost.js';
import { limitRate } from '../../src/server/limits/limit-rate.js';
import { takeTurns } from '../../src/server/limits/take-turns.js';
import { countRequests } from '../../src/server/measures/count-requests.js';
import { logRequests } from '../../src/server/measures/log-requests.js';
import { openLog } from '../../src/server/measures/open-log.js';
import { KnownDocuments } from '../../src/server/trust/known-documents.js';
import { TrustedDocuments } from '../../src/server/trust/trusted-documents.js';
import { readCases } from '../golden/golden-case.js';
import { SCHEMA } from '../graphql/ask.js';
import { type Answer, send } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

/** Asked again, each must be answered as it was the first time. */
const FAILING: readonly (readonly [name: string, body: object])[] = [
  ['a document that is not GraphQL', { query: '{' }],
  ['a field of no type', { query: '{ facility(id: "x") { nam } }' }],
  ['a cursor of another list', { query: '{ incidents(after: "x") { totalCount } }' }],
  [
    'a partial answer',
    {
      query:
        '{ one: facility(id: "x") { id } incidents { totalCount pageInfo { __typename } } two: facility(id: "facility:kz-zarechny") { incidents(first: 101) { totalCount } } }',
    },
  ],
  ['a variable that is missing', { query: 'query ($id: ID!) { facility(id: $id) { id } }' }],
  [
    'a variable of another type',
    { query: 'query ($id: ID!) { facility(id: $id) { id } }', variables: { id: {} } },
  ],
  ['variables that are a text', { query: '{ __typename }', variables: '{}' }],
  ['variables that are a list', { query: '{ __typename }', variables: [] }],
  ['a name that is no text', { query: '{ __typename }', operationName: 5 }],
  ['a name of no operation', { query: 'query A { __typename }', operationName: 'B' }],
  ['an empty name', { query: 'query A { __typename }', operationName: '' }],
  ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
  ['extensions that are a text', { query: '{ __typename }', extensions: 'x' }],
  [
    'a hash of another document',
    { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
  ],
  [
    'a question that costs too much',
    {
      query:
        '{ facilities(first: 100) { nodes { incidents(first: 100) { nodes { participants(first: 100) { nodes { id: __typename } } } } } } }',
    },
  ],
  ['no question', { variables: {} }],
  ['a list of questions', [{ query: '{ __typename }' }]],
];

const PLAIN = {
  query: 'query Zarechny($id: ID!) { facility(id: $id) { name } }',
  variables: { id: 'facility:kz-zarechny' },
};

/** Heads that are read alike whether the document is known or not. */
const HEADS: readonly (readonly [name: string, headers: Readonly<Record<string, string>>])[] = [
  ['no preference', {}],
  ['JSON', { accept: 'application/json' }],
  ['the type of GraphQL', { accept: 'application/graphql-response+json' }],
  ['as Apollo Client accepts', { accept: 'application/graphql-response+json,application/json;q=0.9' }],
  ['what is not to be had', { accept: 'text/csv' }],
  ['another preference', { accept: 'text/html, */*;q=0.1' }],
  ['a character set', { 'content-type': 'application/json; charset=utf-8' }],
  ['a character set not taken', { 'content-type': 'application/json; charset=latin1' }],
  ['another type of content', { 'content-type': 'text/plain' }],
  ['an encoding not taken', { 'content-encoding': 'zip' }],
  ['an origin allowed', { origin: 'https://example.org' }],
  ['an origin not allowed', { origin: 'https://example.net' }],
];

const post = (url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** All of an answer but what no two answers share. */
const comparable = ({ status, headers, text }: Answer): object => ({
  status,
  text: text.replaceAll(/[0-9a-f-]{36}/gu, 'id'),
  headers: [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id').sort(),
});

describe('a known document', () => {
  let service: Service;
  before(async () => {
    service = await startService({ environment: { CORS_ORIGINS: 'https://example.org' } });
  });
  after(() => service.stop());

  const requireSame = async (body: string, headers?: Readonly<Record<string, string>>): Promise<Answer> => {
    const first = await post(service.url, body, headers);
    for (const again of [await post(service.url, body, headers), await post(service.url, body, headers)]) {
      assert.deepEqual(comparable(again), comparable(first));
      assert.match(again.headers.get('x-request-id') ?? '', /^[\w-]{36}$/u);
    }
    return first;
  };

  it('is answered as Apollo answers, byte for byte, in every golden case', async () => {
    for (const { query } of await readCases())
      assert.equal((await requireSame(JSON.stringify({ query }))).status, 200);
  });

  for (const [name, body] of FAILING) {
    it(`is answered as Apollo answers ${name}`, async () => {
      assert.ok((await requireSame(JSON.stringify(body))).body.errors);
    });
  }

  for (const [name, headers] of HEADS) {
    it(`is answered as Apollo answers with ${name}`, async () => {
      const unseen = { ...PLAIN, query: `${PLAIN.query} # ${name}` };
      await requireSame(JSON.stringify(unseen), headers);
    });
  }

  for (const body of [
    '',
    '{',
    '5',
    '"x"',
    'null',
    '\uFEFF{"query":"{ __typename }"}',
    '{"query":"{ __typename }","__proto__":5}',
  ]) {
    it(`is answered as Apollo answers the body ${JSON.stringify(body)}`, async () => {
      await requireSame(body);
    });
  }

  it('is executed once, though Apollo answers with its errors', async () => {
    let runs = 0;
    const store = changeStore(service.store, {
      run: () => {
        runs += 1;
        return Promise.reject(new TypeError('of the inside'));
      },
    });
    const own = await startService({ store });
    for (let times = 1; times <= 3; times += 1) {
      const { status, body } = await post(own.url, JSON.stringify(PLAIN));
      assert.deepEqual([status, body.errors?.[0]?.extensions.code], [500, 'INTERNAL_SERVER_ERROR']);
      assert.equal(runs, times);
    }
    await own.stop();
  });

  it('passes nothing else, and all else does', async () => {
    const config = readConfig({});
    const { limits } = config;
    const log = openLog('silent');
    const documents = new KnownDocuments();
    documents.set(PLAIN.query, parse(PLAIN.query));
    const listener = answerKnown(
      {
        config: { limits, corsOrigins: [] },
        schema: SCHEMA,
        answers: service.store,
        execute: executeRows(SCHEMA),
        documents,
        limit: limitCost(limits.cost),
        requests: countRequests(),
        turns: takeTurns({ atOnce: 1, waiting: 0 }),
        rate: limitRate(config.rate, undefined),
        trusted: new TrustedDocuments([]),
        access: openAccess({
          keys: openKeyRing(undefined),
          sessions: openSessions(undefined),
          checkToken: undefined,
        }),
        logRequest: logRequests(log),
      },
      (_request, response) => response.end('{"data":"by others"}'),
    );
    const server = createServer(listener).listen(0).unref();
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const dataOf = async (body: object): Promise<unknown> =>
      (await post(url, JSON.stringify(body))).body.data;
    assert.deepEqual(await dataOf(PLAIN), { facility: { name: 'Zarechny prison' } });
    assert.deepEqual(await dataOf({ ...PLAIN, extensions: {} }), { facility: { name: 'Zarechny prison' } });
    assert.equal(await dataOf({ ...PLAIN, extensions: { explain: true } }), 'by others');
    assert.equal(await dataOf({ ...PLAIN, query: `${PLAIN.query} ` }), 'by others');
    assert.equal(await dataOf({ ...PLAIN, variables: {} }), 'by others');
    server.close();
    server.closeAllConnections();
  });
});
