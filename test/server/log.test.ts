import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { type Logger, pino } from 'pino';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { ask, send } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

const QUERY =
  'query Secretive($name: String!) { people(where: { name: { matches: $name } }) { totalCount } }';

/** A log, and what it was told. */
function listen(): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }), lines };
}

describe('the log', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  it('tells how a question ended and none of its values', async () => {
    const { log, lines } = listen();
    const own = await startService({ store: service.store, log });
    const answer = await ask(own.url, QUERY, { name: 'a-protected-name' }, 'Secretive');
    await own.stop();
    const [line = ''] = lines;
    const { request, method, path, status, operation } = JSON.parse(line) as Readonly<
      Record<string, unknown>
    >;
    assert.deepEqual(
      { request, method, path, status, operation },
      {
        request: answer.headers.get('x-request-id'),
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Secretive',
      },
    );
    assert.doesNotMatch(lines.join(''), /protected-name|matches/);
  });

  it('has the cause of a masked error under the id of the request that is in the answer', async () => {
    const { log, lines } = listen();
    const broken = changeStore(service.store, { run: () => Promise.reject(new TypeError('of the inside')) });
    const own = await startService({ store: broken, log });
    const { body } = await ask(own.url, QUERY, { name: 'a-protected-name' });
    await own.stop();
    const [line = ''] = lines;
    const { request, err } = JSON.parse(line) as {
      readonly request: string;
      readonly err: { readonly message: string };
    };
    assert.equal(request, body.extensions?.request);
    assert.equal(err.message, 'of the inside');
    assert.doesNotMatch(lines.join(''), /protected-name/);
  });

  it('has the cause of what the store could not do', async () => {
    const { log, lines } = listen();
    const fault = new HabeasError('STORE_UNAVAILABLE', 'Gone.', { cause: new Error('of the engine') });
    const own = await startService({
      store: changeStore(service.store, { run: () => Promise.reject(fault) }),
      log,
    });
    const { body } = await ask(own.url, QUERY, { name: 'x' });
    const exported = await send(`${own.url}/export?format=geojson`);
    await own.stop();
    const [question, , file] = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    assert.match(lines[0] ?? '', /"code":"STORE_UNAVAILABLE".*of the engine/);
    assert.equal(question?.['request'], body.extensions?.request);
    assert.equal(file?.['request'], exported.body.extensions?.request);
    assert.equal(file?.['code'], 'STORE_UNAVAILABLE');
  });

  it('has a line of what is refused, under the id that the answer carries, also where it is no request', async () => {
    const { log, lines } = listen();
    const own = await startService({ store: service.store, log });
    const given = await send(`${own.url}/nothing`, { headers: { 'x-request-id': 'mine-1' } });
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1').setEncoding('utf8');
    socket.write('no request\r\n\r\n');
    const answer = (await socket.toArray()).join('');
    await own.stop();
    assert.equal(given.body.extensions?.request, 'mine-1');
    const requests = lines.map((line) => (JSON.parse(line) as { readonly request: string }).request);
    assert.equal(requests[0], 'mine-1');
    assert.match(answer, /^HTTP\/1.1 400 Bad Request\r\n[^]*"code":"BAD_REQUEST"/u);
    assert.ok(
      answer.includes(`X-Request-Id: ${requests[1] ?? '?'}`) && answer.includes(`"${requests[1] ?? '?'}"`),
    );
  });
});
