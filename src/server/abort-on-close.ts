import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

const signals = new WeakMap<Socket, AbortSignal>();

/**
 * Aborted when the client goes away. All requests of a connection have the same, as they come one after the other: on
 * Node 20 what is made for a signal is freed only when all memory is looked through.
 */
export function abortOnClose({ socket }: IncomingMessage): AbortSignal {
  const known = signals.get(socket);
  if (known !== undefined) return known;
  const controller = new AbortController();
  socket.once('close', () => {
    controller.abort();
  });
  signals.set(socket, controller.signal);
  return controller.signal;
}
