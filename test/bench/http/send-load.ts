import { Agent, request } from 'node:http';

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** Requests answered in a second, each connection asking again as soon as it has its answer. */
export async function sendLoad({ url, body, connections, milliseconds }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  let answered = 0;
  const askOn = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      await post(agent, url, body);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, askOn));
    return Math.round((answered / (performance.now() - started)) * 1_000);
  } finally {
    agent.destroy();
  }
}

/** @throws Error when the answer is not one without errors. */
export const post = (agent: Agent, url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
        else reject(new Error(`${String(response.statusCode)}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
