import { connect, type Socket } from 'node:net';

/** What came of one request: the status of its answer, or the code of what kept it from coming. */
export interface Outcome {
  readonly status: string;
  /** Of an answer, its head and what came with it. */
  readonly start: string;
}

type Listener = (outcome: Outcome) => void;

/** The bytes of a question in JSON. */
export function questionBytes({ hostname, port, pathname }: URL, body: string): Buffer {
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  );
}

/**
 * Asks one thing after the other. On a bare socket: who measures shares the machine with the server, and Node's own
 * client takes as long for a request as a server does.
 */
export class BareConnection {
  readonly #socket: Socket;
  #listener: Listener | undefined;
  #start = '';
  #missing = 0;
  #closed = false;

  constructor({ hostname, port }: URL) {
    this.#socket = connect(Number(port), hostname).setNoDelay();
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', ({ code, message }: NodeJS.ErrnoException) => this.#end(code ?? message));
    this.#socket.on('close', () => {
      this.#closed = true;
      this.#end('ECONNRESET');
    });
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  ask(bytes: Buffer, listener: Listener): void {
    this.#listener = listener;
    this.#start = '';
    this.#missing = 0;
    this.#socket.write(bytes);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#missing > 0) {
      this.#missing -= chunk.length;
    } else {
      this.#start += chunk.toString('latin1');
      const end = this.#start.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /^content-length: (\d+)/imu.exec(this.#start)?.[1];
      this.#missing = Number(length) - (this.#start.length - end - 4);
    }
    if (this.#missing <= 0) this.#end(this.#start.slice(9, 12));
  }

  #end(status: string): void {
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.({ status, start: this.#start });
  }
}
