import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { POINT } from '../shapes/point.js';
import type { Landmarks } from '../shapes/shape.js';
import { post } from './send-load.js';
import { type Environment, startChild } from './start-child.js';

/** Milliseconds from the start of a service on a graph that is there to its first answer. */
export async function measureStart(environment: Environment, landmarks: Landmarks): Promise<number> {
  const seed = await mkdtemp(join(tmpdir(), 'habeas-bench-seed-'));
  await mkdir(join(seed, 'extracts'));
  const from = performance.now();
  const server = await startChild('service', { ...environment, SEED_DIRECTORY: seed });
  const { document, variables } = POINT.ours;
  await post(`${server.url}/graphql`, JSON.stringify({ query: document, variables: variables(landmarks) }));
  const taken = performance.now() - from;
  await server.stop();
  await rm(seed, { recursive: true });
  return taken;
}
