import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Aborted when the client goes away before its answer is sent. */
export function abortOnClose(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // Each statement of a question listens; Node takes more than ten for a leak and warns.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
