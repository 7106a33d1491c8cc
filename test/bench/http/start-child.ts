import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export type Environment = Readonly<Record<string, string>>;

export interface ChildServer {
  readonly url: string;
  /** From its start until it said its address. */
  readonly startMilliseconds: number;
  /** The most it has held, in megabytes; undefined where the system does not tell. */
  peakMegabytes(): Promise<number | undefined>;
  stop(): Promise<void>;
}

const SCRIPTS = {
  service: [fileURLToPath(new URL('../../../src/main.js', import.meta.url)), 'serve'],
  plain: [fileURLToPath(new URL('./plain-server.js', import.meta.url))],
  floor: [fileURLToPath(new URL('./floor-server.js', import.meta.url))],
} as const;

/** A server in a process of its own, so that asking and answering do not share one thread. */
export async function startChild(
  kind: keyof typeof SCRIPTS,
  environment: Environment,
  nodeOptions: readonly string[] = [],
): Promise<ChildServer> {
  const from = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, ...SCRIPTS[kind]], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      RATE_POINTS: '0',
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  let url: string | undefined;
  for await (const chunk of child.stdout) {
    url = /^Habeas is at (\S+?)\/?$/mu.exec(String(chunk))?.[1];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error(`The ${kind} server ended before it said its address.`);
  return {
    url,
    startMilliseconds: performance.now() - from,
    peakMegabytes: async () => {
      const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8').catch(() => '');
      const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1_024);
    },
    stop: async () => {
      const ended = once(child, 'close');
      child.stdout.destroy();
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
