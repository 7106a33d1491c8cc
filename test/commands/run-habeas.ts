import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { Environment } from '../../src/config.js';

/** The entry of the command line. */
export const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** Imported first, makes this Node say that it is an old one. */
export const OLD_NODE =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.19.0'}})";

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly faults: string;
}

/** Node on the command line's entry with nothing of this process's environment but what it needs to run. */
export const startHabeas = (
  parameters: readonly string[],
  environment: Environment,
  options: readonly string[] = [],
): ChildProcess =>
  spawn(process.execPath, [...options, MAIN, ...parameters], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs a command to its end. */
export async function runHabeas(
  parameters: readonly string[],
  environment: Environment,
  options: readonly string[] = [],
): Promise<Outcome> {
  const child = startHabeas(parameters, environment, options);
  let output = '';
  let faults = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (faults += chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output, faults };
}

/** The address of a service, once it says so. */
export async function addressOf(service: ChildProcess): Promise<string> {
  service.stdout?.setEncoding('utf8');
  for await (const chunk of service.stdout ?? []) {
    const [, url] = /^Habeas is at (\S+)$/m.exec(String(chunk)) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('It ended before it said its address.');
}
