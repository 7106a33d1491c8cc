import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { ask, outcome } from '../ask.js';
import { type Service, startService } from '../start-service.js';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

describe('a hostile connection', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false, environment: { REQUEST_MILLISECONDS: '500' } });
  });
  after(() => service.stop());

  /** The status of the first answer after these pieces were sent, a tenth of a second apart, or none. */
  const statusOf = (...pieces: readonly string[]): Promise<string> => {
    const { hostname, port } = new URL(service.url);
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(Number(port), hostname).setEncoding('latin1');
      const timer = drip(socket, pieces);
      socket.on('data', (text: string) => {
        answer += text;
        if (answer.includes('\r\n\r\n')) socket.destroy();
      });
      socket.on('error', () => socket.destroy());
      socket.once('close', () => {
        clearInterval(timer);
        assert.ok(answer.length < 1000, answer);
        assert.match(answer, /\r\nX-Request-Id: ([\w-]+)\r\n[^]*"extensions":\{"request":"\1"\}\}$/u);
        resolve(answer.split(' ')[1] ?? 'none');
      });
      socket.setTimeout(10_000, () => socket.destroy());
    });
  };

  it('that sends its body drop by drop is ended', async () => {
    const start = performance.now();
    const drops = Array.from({ length: 60 }, () => ' ');
    assert.equal(await statusOf(`${HEAD}Content-Length: 60\r\n\r\n`, ...drops), '408');
    assert.ok(performance.now() - start < 5000);
  });

  it('that sends its head drop by drop is ended', async () => {
    const drops = Array.from({ length: 60 }, (_, at) => `X-${String(at)}: 1\r\n`);
    assert.equal(await statusOf('GET / HTTP/1.1\r\nHost: x\r\n', ...drops), '408');
  });

  it('with a flood of headers is refused', async () => {
    const flood = Array.from({ length: 2000 }, (_, at) => `X-${String(at)}: ${'y'.repeat(20)}\r\n`).join('');
    assert.equal(await statusOf(`GET /healthz HTTP/1.1\r\nHost: x\r\n${flood}\r\n`), '431');
    assert.equal(
      await statusOf(`GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`),
      '431',
    );
  });

  it('that is not HTTP, or of two lengths, is refused', async () => {
    assert.equal(await statusOf('\u0016\u0003\u0001\u0000\r\n\r\n'), '400');
    assert.equal(
      await statusOf(`${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
      '400',
    );
    assert.equal(await statusOf(`${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`), '400');
    assert.equal(await statusOf(`${HEAD}Content-Length: -1\r\n\r\n`), '400');
  });

  it('keeps nobody else from an answer', async () => {
    const idle = Array.from({ length: 200 }, () => statusOf(`${HEAD}Content-Length: 60\r\n\r\n{`));
    assert.equal(outcome(await ask(service.url, '{ __typename }')), '200');
    assert.deepEqual([...new Set(await Promise.all(idle))], ['408']);
  });
});

function drip(socket: Socket, pieces: readonly string[]): NodeJS.Timeout {
  const left = [...pieces];
  const next = (): void => {
    const piece = left.shift();
    if (piece !== undefined && socket.writable) socket.write(piece);
  };
  socket.once('connect', next);
  return setInterval(next, 100);
}
