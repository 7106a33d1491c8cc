import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

export interface RedisServer {
  readonly url: string;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly stop: () => Promise<void>;
}

/** A Redis of its own that keeps nothing. */
export async function startRedis(port: number): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'habeas-redis-'));
  const parameters = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory];
  const child: ChildProcess = spawn('redis-server', parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const text of child.stdout ?? []) if (String(text).includes('Ready to accept')) break;
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    signal: (name) => child.kill(name),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}
