import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NESTED } from '../shapes/nested.js';
import { POINT } from '../shapes/point.js';
import type { Landmarks, Shape } from '../shapes/shape.js';
import { post, sendLoad } from './send-load.js';
import { type Environment, startChild } from './start-child.js';

const CONNECTIONS = 16;
const WARM_UP_MILLISECONDS = 4_000;
const MILLISECONDS = 5_000;

export interface HttpFigures {
  readonly server: 'service' | 'plain';
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

/** Whole requests at the service and at plain Apollo, over the same graphs. */
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
    for (const server of ['service', 'plain'] as const) {
      log(`  HTTP, ${server}, ${store}`);
      figures.push({ server, store, ...(await measureServer(server, environment, landmarks)) });
    }
  }
  await rm(seed, { recursive: true, force: true });
  return figures;
}

async function measureServer(
  kind: HttpFigures['server'],
  environment: Environment,
  landmarks: Landmarks,
): Promise<Omit<HttpFigures, 'server' | 'store'>> {
  const from = performance.now();
  const server = await startChild(kind, environment);
  const url = kind === 'service' ? `${server.url}/graphql` : server.url;
  try {
    await post(new Agent(), url, bodyOf(POINT, landmarks));
    const firstAnswerMilliseconds = performance.now() - from;
    const requestsASecond: Record<string, number> = {};
    for (const shape of [POINT, NESTED]) {
      const load = { url, body: bodyOf(shape, landmarks), connections: CONNECTIONS };
      await sendLoad({ ...load, milliseconds: WARM_UP_MILLISECONDS });
      requestsASecond[shape.name] = await sendLoad({ ...load, milliseconds: MILLISECONDS });
    }
    const { startMilliseconds } = server;
    const peakMegabytes = await server.peakMegabytes();
    return { startMilliseconds, firstAnswerMilliseconds, requestsASecond, peakMegabytes };
  } finally {
    await server.stop();
  }
}

const bodyOf = ({ ours }: Shape, landmarks: Landmarks): string =>
  JSON.stringify({ query: ours.document, variables: ours.variables(landmarks) });
