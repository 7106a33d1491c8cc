import type { RequestHandler } from 'express';

import type { GraphStore } from '../../store/graph-store.js';

const PING_MILLISECONDS = 1000;

/** `/healthz`: the process answers. */
export const reportLife: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'alive' });
};

/** `/readyz`: the store answers within a second, and the service is not about to stop. */
export function reportReadiness(store: GraphStore, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    const status = isStopping() ? 'stopping' : (await answers(store)) ? 'ready' : 'no store';
    response
      .status(status === 'ready' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status });
  };
}

async function answers(store: GraphStore): Promise<boolean> {
  const timer = AbortSignal.timeout(PING_MILLISECONDS);
  const late = new Promise<boolean>((resolve) => {
    timer.addEventListener('abort', () => resolve(false), { once: true });
  });
  return Promise.race([
    store
      .ping()
      .then(() => true)
      .catch(() => false),
    late,
  ]);
}
