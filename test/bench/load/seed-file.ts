import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { GraphStore, StoreCount } from '../../../src/store/graph-store.js';
import type { Environment } from '../http/start-child.js';
import type { OpenedStore } from './open-stores.js';
import type { RawRate } from './raw-rate.js';

export interface LoadFigures {
  readonly records: number;
  /** Of `habeas seed`, from its start to its end: Node, reading, checking, writing, indexes. */
  readonly seconds: number;
  /** Nodes and relationships a second. */
  readonly rate: number;
  /** The most that the process held; undefined where the system does not tell. A server's own is not in it. */
  readonly peakMegabytes: number | undefined;
  /** What the database takes of such records without us. */
  readonly raw: RawRate;
}

const MAIN = fileURLToPath(new URL('../../../src/main.js', import.meta.url));
const EVERY_MILLISECONDS = 100;

/** Loads a file of the bulk form as a user does, by `habeas seed` in a process of its own, into an empty store. */
export async function seedFile(
  file: string,
  { store, environment }: Pick<OpenedStore, 'store' | 'environment'>,
  measureRaw: () => Promise<RawRate>,
): Promise<LoadFigures> {
  const raw = await measureRaw();
  const from = performance.now();
  const peakMegabytes = await runSeed(file, environment);
  const seconds = (performance.now() - from) / 1_000;
  const records = await countRecords(store);
  return { records, seconds, rate: Math.round(records / seconds), peakMegabytes, raw };
}

/**
 * @param options of Node
 * @param onLine told each line that it prints
 * @returns the most that the process held, in megabytes; undefined where the system does not tell
 */
export async function runSeed(
  file: string,
  environment: Environment,
  options: readonly string[] = [],
  onLine: (line: string) => void = () => undefined,
): Promise<number | undefined> {
  const child = spawn(process.execPath, [...options, MAIN, 'seed', file], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', onLine);
  let peak: number | undefined;
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Math.round(Number(kilobytes) / 1_024);
  };
  const timer = setInterval(() => void look(), EVERY_MILLISECONDS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`habeas seed ended with ${String(code)}.`);
  return peak;
}

async function countRecords(store: GraphStore): Promise<number> {
  const { nodes, relationships } = await store.report();
  return sum(nodes) + sum(relationships);
}

const sum = (counts: readonly StoreCount[]): number => counts.reduce((all, { count }) => all + count, 0);
