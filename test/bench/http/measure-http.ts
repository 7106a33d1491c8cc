import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NESTED } from '../shapes/nested.js';
import { POINT } from '../shapes/point.js';
import type { Landmarks, Shape } from '../shapes/shape.js';
import { LARGE_LIST } from './large-list.js';
import { post, sendLoad } from './send-load.js';
import { type Environment, startChild } from './start-child.js';

const CONNECTIONS = 16;
const WARM_UP_MILLISECONDS = 5_000;
/** Servers take turns, so that what else the machine does meets both. */
const ROUNDS = 5;
const ROUND_MILLISECONDS = 2_000;

export interface HttpFigures {
  readonly server: 'service' | 'plain' | 'floor';
  readonly store: 'Neo4j' | 'SQLite';
  readonly startMilliseconds: number;
  /** From its start to its first answer. */
  readonly firstAnswerMilliseconds: number;
  readonly requestsASecond: Readonly<Record<string, number>>;
  readonly peakMegabytes: number | undefined;
}

interface HttpOptions {
  readonly landmarks: Landmarks;
  readonly uri: string;
  /** Of the SQLite graph. */
  readonly folder: string;
  readonly log: (line: string) => void;
}

/** Whole requests at the service, at plain Apollo and at no GraphQL at all, over the same graphs. */
export async function measureHttp({
  landmarks,
  uri,
  folder,
  log,
}: HttpOptions): Promise<readonly HttpFigures[]> {
  const seed = await mkdtemp(join(tmpdir(), 'habeas-bench-seed-'));
  await mkdir(join(seed, 'extracts'));
  const stores = [
    ['Neo4j', { NEO4J_URI: uri, NEO4J_PASSWORD: 'unchecked', SEED_DIRECTORY: seed }],
    ['SQLite', { HABEAS_DIRECTORY: folder, SEED_DIRECTORY: seed }],
  ] as const;
  const figures: HttpFigures[] = [];
  for (const [store, environment] of stores) {
    log(`  HTTP, ${store}`);
    const servers: StartedServer[] = [];
    try {
      for (const kind of ['service', 'plain', 'floor'] as const)
        servers.push(await startServer(kind, environment, landmarks));
      for (const shape of [POINT, NESTED, LARGE_LIST]) await takeTurns(servers, shape, landmarks);
      for (const { kind, server, rates, ...figure } of servers) {
        const { startMilliseconds } = server;
        const peakMegabytes = await server.peakMegabytes();
        figures.push({
          server: kind,
          store,
          startMilliseconds,
          peakMegabytes,
          requestsASecond: rates,
          ...figure,
        });
      }
    } finally {
      for (const { server } of servers) await server.stop();
    }
  }
  await rm(seed, { recursive: true, force: true });
  return figures;
}

interface StartedServer {
  readonly kind: HttpFigures['server'];
  readonly server: Awaited<ReturnType<typeof startChild>>;
  readonly firstAnswerMilliseconds: number;
  readonly rates: Record<string, number>;
}

const urlOf = ({ kind, server }: Pick<StartedServer, 'kind' | 'server'>): string =>
  kind === 'service' ? `${server.url}/graphql` : server.url;

async function startServer(
  kind: HttpFigures['server'],
  environment: Environment,
  landmarks: Landmarks,
): Promise<StartedServer> {
  const from = performance.now();
  const server = await startChild(kind, environment);
  await post(urlOf({ kind, server }), bodyOf(POINT, landmarks));
  return { kind, server, firstAnswerMilliseconds: performance.now() - from, rates: {} };
}

/** Notes each server's median of requests a second. */
async function takeTurns(
  servers: readonly StartedServer[],
  shape: Asked,
  landmarks: Landmarks,
): Promise<void> {
  const load = (server: StartedServer, milliseconds: number): Promise<number> =>
    sendLoad({ url: urlOf(server), body: bodyOf(shape, landmarks), connections: CONNECTIONS, milliseconds });
  for (const server of servers) await load(server, WARM_UP_MILLISECONDS);
  const measured = servers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, server] of servers.entries()) measured[at]?.push(await load(server, ROUND_MILLISECONDS));
  }
  servers.forEach(({ rates }, at) => {
    rates[shape.name] = [...(measured[at] ?? [])].sort((one, other) => one - other)[ROUNDS >> 1] ?? 0;
  });
}

type Asked = Pick<Shape, 'name' | 'ours'>;

const bodyOf = ({ ours }: Asked, landmarks: Landmarks): string =>
  JSON.stringify({ query: ours.document, variables: ours.variables(landmarks) });
