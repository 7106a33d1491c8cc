import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/**
 * Requests answered in a second, each connection asking again as soon as it has its answer. Written on bare sockets:
 * the load shares the machine with the server, and Node's own client takes as long for a request as a server does.
 */
export async function sendLoad({ url, body, connections, milliseconds }: Load): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const bytes = Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  );
  const started = performance.now();
  let answered = 0;
  const askOn = async (): Promise<void> => {
    const socket = connect(Number(port), hostname).setNoDelay();
    await once(socket, 'connect');
    try {
      await keepAsking(socket, bytes, () => {
        answered += 1;
        return performance.now() - started < milliseconds;
      });
    } finally {
      socket.destroy();
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  return Math.round((answered / (performance.now() - started)) * 1_000);
}

/** @throws Error when an answer is not one without errors. */
function keepAsking(socket: Socket, bytes: Buffer, goesOn: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = '';
    let missing = 0;
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed the connection.')));
    socket.on('data', (chunk) => {
      if (missing === 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!isAnswer(head, end)) reject(new Error(head.slice(0, 1_000)));
        missing = Number(/^content-length: (\d+)/imu.exec(head)?.[1]) - (head.length - end - 4);
        head = '';
      } else {
        missing -= chunk.length;
      }
      if (missing > 0) return;
      if (goesOn()) socket.write(bytes);
      else resolve();
    });
    socket.write(bytes);
  });
}

const isAnswer = (text: string, end: number): boolean =>
  text.startsWith('HTTP/1.1 200 ') && !text.startsWith('{"errors"', end + 4);

/** Asks once. @throws Error when the answer is not one without errors. */
export async function post(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status === 200 && !text.startsWith('{"errors"')) return text;
  throw new Error(`${String(response.status)}: ${text.slice(0, 300)}`);
}
