import { BareConnection, questionBytes } from '../../http/bare-connection.js';

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** Requests answered in a second, each connection asking again as soon as it has its answer. */
export async function sendLoad({ url, body, connections, milliseconds }: Load): Promise<number> {
  const address = new URL(url);
  const bytes = questionBytes(address, body);
  const started = performance.now();
  let answered = 0;
  const askOn = async (): Promise<void> => {
    const connection = new BareConnection(address);
    try {
      await keepAsking(connection, bytes, () => {
        answered += 1;
        return performance.now() - started < milliseconds;
      });
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  return Math.round((answered / (performance.now() - started)) * 1_000);
}

/** @throws Error when an answer is not one without errors. */
function keepAsking(connection: BareConnection, bytes: Buffer, goesOn: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const ask = (): void =>
      connection.ask(bytes, ({ status, start }) => {
        if (status !== '200' || start.includes('\r\n\r\n{"errors"'))
          reject(new Error(`${status} ${start.slice(0, 1_000)}`));
        else if (goesOn()) ask();
        else resolve();
      });
    ask();
  });
}

/** Asks once. @throws Error when the answer is not one without errors. */
export async function post(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status === 200 && !text.startsWith('{"errors"')) return text;
  throw new Error(`${String(response.status)}: ${text.slice(0, 300)}`);
}
