import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A line to a server that can be slow, cut, or frozen so that nothing passes and nobody is told. */
export class Cable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #state: 'whole' | 'cut' | 'frozen' = 'whole';
  #milliseconds = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(uri: string): Promise<Cable> {
    const { hostname, port } = new URL(uri.replace(/^bolt/u, 'http'));
    const server = createServer((near) => cable.#join(near, connect(Number(port), hostname)));
    const cable = new Cable(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return cable;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.#state = 'cut';
    for (const socket of this.#sockets) socket.destroy();
  }

  freeze(): void {
    this.#state = 'frozen';
    for (const socket of this.#sockets) socket.pause();
  }

  /** Each piece takes so much longer, one after another. */
  slow(milliseconds: number): void {
    this.#milliseconds = milliseconds;
  }

  mend(): void {
    this.#state = 'whole';
    this.#milliseconds = 0;
    for (const socket of this.#sockets) socket.resume();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      let last: Promise<unknown> = Promise.resolve();
      from.on('data', (bytes) => {
        const passed = this.#milliseconds > 0 ? last.then(() => wait(this.#milliseconds)) : last;
        last = passed.then(() => to.write(bytes));
      });
      from.on('error', () => from.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      if (this.#state === 'cut') from.destroy();
      if (this.#state === 'frozen') from.pause();
    }
  }
}
