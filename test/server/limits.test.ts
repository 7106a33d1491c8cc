import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { getIntrospectionQuery } from 'graphql';

import { ask, outcome, send } from './ask.js';
import { type Service, startService } from './start-service.js';

const OPERATIONS = fileURLToPath(new URL('../../../schema/operations/', import.meta.url));
const within = (levels: number): string =>
  `{ places { nodes { ${'within { '.repeat(levels)}name${' }'.repeat(levels)} } } }`;

describe('a hostile question', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

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

  it('in conditions is told so on every way in', async () => {
    let where: object = {};
    for (let level = 0; level < 100; level += 1) where = { not: where };
    const message = /there are 10\d levels of lists and objects and the limit is 64;/;
    const query = 'query ($where: PersonWhere) { people(where: $where) { totalCount } }';
    assert.equal(outcome(await ask(service.url, query, { where: {} })), '200');
    const known = await ask(service.url, query, { where });
    const search = new URLSearchParams({ query, variables: JSON.stringify({ where }) });
    const headers = { 'apollo-require-preflight': 'yes' };
    const got = await send(`${service.url}/graphql?${search.toString()}`, { headers });
    const file = new URLSearchParams({ format: 'csv', kinds: 'Person', where: JSON.stringify(where) });
    const exported = await send(`${service.url}/export?${file.toString()}`);
    for (const answer of [known, got, exported]) {
      assert.equal(outcome(answer), '400 QUERY_TOO_COSTLY');
      assert.match(answer.body.errors?.[0]?.message ?? '', message);
    }
  });

  it('with a thousand mistakes is told the first and that there are more', async () => {
    const answer = await ask(
      service.url,
      `{ ${Array.from({ length: 700 }, (_, index) => `nothing${String(index)}`).join(' ')} }`,
    );
    assert.equal(answer.status, 400);
    const messages = (answer.body.errors ?? []).map(({ message }) => message);
    assert.equal(messages[0], 'Cannot query field "nothing0" on type "Query".');
    assert.match(messages.at(-1) ?? '', /^There are \d+ more problems, or even more\.$/);
    assert.ok(messages.length > 3 && messages.length < 10);
  });

  it('with too large a body is refused', async () => {
    const answer = await ask(service.url, `{ __typename } # ${'x'.repeat(200_000)}`);
    assert.equal(outcome(answer), '413 PAYLOAD_TOO_LARGE');
    assert.match(
      answer.body.errors?.[0]?.message ?? '',
      /^The body has 20\d{4} bytes and the limit is 100000 bytes;/,
    );
  });

  it('by GET needs a header that makes a browser ask first', async () => {
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
