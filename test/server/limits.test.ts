import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { getIntrospectionQuery } from 'graphql';

import { ask, outcome, send } from './ask.js';
import { type Service, startService } from './start-service.js';

const OPERATIONS = fileURLToPath(new URL('../../../schema/operations/', import.meta.url));
const JSON_TYPE = { 'content-type': 'application/json' };
/** What an answer to a hostile document may weigh and take. */
const MAX_REFUSAL_BYTES = 2000;
const MAX_REFUSAL_MILLISECONDS = 2000;

const within = (levels: number): string =>
  `{ places { nodes { ${'within { '.repeat(levels)}name${' }'.repeat(levels)} } } }`;
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${String(index)}: __typename`).join(' ')} }`;
const named = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${String(index)}: node(id: "x") { id }`).join(' ')} }`;
const fragments = (levels: number): string =>
  `{ ...f0 } ${Array.from({ length: levels }, (_, index) => `fragment f${String(index)} on Query { ...f${String(index + 1)} ...f${String(index + 1)} }`).join(' ')} fragment f${String(levels)} on Query { __typename }`;

const HOSTILE: readonly (readonly [name: string, query: string, codes: string])[] = [
  ['5,000 aliases', aliases(5000), '400 GRAPHQL_PARSE_FAILED'],
  ['31 aliases', named(31), '400 QUERY_TOO_COSTLY'],
  ['51 directives', `{ ${'__typename @include(if: true) '.repeat(51)} }`, '400 QUERY_TOO_COSTLY'],
  ['13 levels', within(11), '400 QUERY_TOO_COSTLY'],
  ['fragments that double 30 times', fragments(30), '400 GRAPHQL_VALIDATION_FAILED'],
  ['a fragment that holds itself', '{ ...f } fragment f on Query { ...f }', '400 GRAPHQL_VALIDATION_FAILED'],
  [
    'three levels of a hundred',
    '{ facilities(first: 100) { nodes { incidents(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
    '400 QUERY_TOO_COSTLY',
  ],
];

describe('a hostile question', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  for (const [name, query, expected] of HOSTILE) {
    it(`with ${name} is refused soon and in few words`, async () => {
      const start = performance.now();
      const answer = await ask(service.url, query);
      assert.equal([...new Set(outcome(answer).split(' '))].join(' '), expected);
      assert.ok(answer.text.length < MAX_REFUSAL_BYTES, answer.text);
      assert.ok(performance.now() - start < MAX_REFUSAL_MILLISECONDS);
    });
  }

  it('is told the limit and what was found', async () => {
    const deep = await ask(service.url, within(11));
    assert.match(
      deep.body.errors?.[0]?.message ?? '',
      /^Query depth limit of 12 exceeded, found 14; ask for fewer levels\.$/,
    );
    const query =
      'query ($first: Int!) { facilities(first: $first) { nodes { incidents(first: $first) { nodes { claims(first: $first) { nodes { id } } } } } } }';
    const costly = await ask(service.url, query, { first: 100 });
    assert.match(costly.body.errors?.[0]?.message ?? '', /may hold 1020201 nodes and the limit is 1000000/);
    assert.equal(outcome(await ask(service.url, query, { first: 5 })), '200');
    const groups =
      'by(field: PARTICIPANTS, first: 100) { node { claims(first: 100) { nodes { claims: id } } } }';
    const charts = `{ facilities(first: 100) { nodes { incidents(first: 0) { aggregate { ${groups} } } } } }`;
    assert.match(
      (await ask(service.url, charts)).body.errors?.[0]?.message ?? '',
      /may hold 1020401 nodes and the limit is 1000000/,
    );
  });

  it('with a thousand mistakes is told ten', async () => {
    const answer = await ask(
      service.url,
      `{ ${Array.from({ length: 1000 }, (_, index) => `nothing${String(index)}`).join(' ')} }`,
    );
    assert.equal(answer.status, 400);
    assert.equal(answer.body.errors?.length, 11);
  });

  it('with too large a body is refused', async () => {
    const answer = await ask(service.url, `{ __typename } # ${'x'.repeat(200_000)}`);
    assert.equal(outcome(answer), '413 PAYLOAD_TOO_LARGE');
  });

  it('in a batch is refused', async () => {
    const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    assert.equal(
      outcome(await send(`${service.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body })),
      '400 BAD_REQUEST',
    );
  });

  it('that any page could send without a preflight is refused', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await send(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      assert.equal(outcome(answer), '415 UNSUPPORTED_MEDIA_TYPE');
    }
    const get = `${service.url}/graphql?query=%7B__typename%7D`;
    assert.equal(outcome(await send(get)), '400 BAD_REQUEST');
    assert.equal(outcome(await send(get, { headers: { 'apollo-require-preflight': 'yes' } })), '200');
  });

  for (const path of [
    '/../package.json',
    '/assets/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/.gitignore',
  ]) {
    it(`for the file ${path} finds nothing`, async () => {
      const status = await statusOfPath(service.url, path);
      assert.ok(['400', '403', '404'].includes(status), status);
    });
  }
});

describe('an honest question', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: true });
  });
  after(() => service.stop());

  it('for the schema is answered', async () => {
    const answer = await ask(
      service.url,
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }),
    );
    assert.equal(outcome(answer), '200');
  });

  it('from schema/operations passes the limits', async () => {
    const fragments = ['Evidence', 'Voices'].map((name) => ({
      spread: `...${name}`,
      text: readFileSync(`${OPERATIONS}fragments/${name.toLowerCase()}.graphql`, 'utf8'),
    }));
    const files = readdirSync(OPERATIONS).filter((name) => name.endsWith('.graphql'));
    assert.ok(files.length > 10);
    for (const file of files) {
      const text = readFileSync(OPERATIONS + file, 'utf8');
      const used = fragments.filter(({ spread }) => text.includes(spread));
      const document = [text, ...used.map((fragment) => fragment.text)].join('\n');
      const variables = JSON.parse(readVariables(file.replace('.graphql', ''))) as object;
      assert.equal(outcome(await ask(service.url, document, variables)), '200', file);
    }
  });
});

const readVariables = (name: string): string =>
  readdirSync(OPERATIONS).includes(`${name}.variables.json`)
    ? readFileSync(`${OPERATIONS}${name}.variables.json`, 'utf8')
    : '{}';

/** Over a bare socket: a client of a higher level would resolve the dots itself. */
function statusOfPath(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('error', reject).on('end', () => resolve(text.split(' ')[1] ?? ''));
  });
}
