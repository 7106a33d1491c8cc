import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { idOf } from './graph/record.js';
import { LARGE_LIST } from './http/large-list.js';
import { sendLoad } from './http/send-load.js';
import { startChild } from './http/start-child.js';
import { openTemporarySqlite } from './load/open-stores.js';
import { writeBulk } from './load/write-bulk.js';
import { readProfile } from './profile/read-profile.js';
import { readOptions } from './read-options.js';
import { NESTED } from './shapes/nested.js';
import { POINT } from './shapes/point.js';

// What bounds loading and serving from SQLite: the time of each thread, by what it was spent in.
const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const CONNECTIONS = 16;
const LOAD_MILLISECONDS = 8_000;
const LEAST_SHARE = 0.02;

const { sizes } = readOptions(process.argv.slice(2));
for (const nodes of sizes) {
  const sqlite = await openTemporarySqlite();
  const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-profile-'));
  const file = join(folder, 'graph.jsonl');
  await writeBulk(file, { nodes });
  await profiled(`Loading ${String(nodes)} nodes`, folder, async (options) => {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'production', ...sqlite.environment };
    const child = spawn(process.execPath, [...options, MAIN, 'seed', file], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await once(child, 'close');
  });
  const environment = { ...sqlite.environment, SEED_DIRECTORY: folder };
  await mkdir(join(folder, 'extracts'));
  for (const { name, ours } of [POINT, NESTED, LARGE_LIST]) {
    const variables = { id: idOf('facility', 1), first: 100 };
    const body = JSON.stringify({ query: ours.document, variables });
    await profiled(`Serving, ${name}`, folder, async (options) => {
      const server = await startChild('service', environment, options);
      await sendLoad({
        url: `${server.url}/graphql`,
        body,
        connections: CONNECTIONS,
        milliseconds: LOAD_MILLISECONDS,
      });
      await server.stop();
    });
  }
  await rm(folder, { recursive: true });
  await sqlite.close();
}

async function profiled(
  title: string,
  folder: string,
  work: (nodeOptions: readonly string[]) => Promise<void>,
): Promise<void> {
  const profiles = await mkdtemp(join(folder, 'profiles-'));
  await work(['--cpu-prof', `--cpu-prof-dir=${profiles}`]);
  console.log(`\n${title}`);
  for (const name of (await readdir(profiles)).sort()) {
    const { busy, shares } = await readProfile(join(profiles, name));
    const large = shares.filter(([, milliseconds]) => milliseconds >= LEAST_SHARE * busy);
    const parts = large.map(
      ([part, milliseconds]) => `${part} ${((100 * milliseconds) / busy).toFixed(0)} %`,
    );
    console.log(`  a thread, busy ${busy.toFixed(0)} ms: ${parts.join(', ')}`);
  }
}
