import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Logger } from 'pino';

import type { Incoming, RequestLog } from '../measures/log-requests.js';
import type { ProtocolCode } from './protocol-codes.js';
import { statusOfCode } from './status-of-code.js';

type ParserError = Error & { readonly code?: string };

/** Answers what Node could not read as a request, in the form of every other refusal. */
export interface UnreadableAnswers {
  /** Tells which request a connection is at. */
  readonly watch: (request: Incoming, response: ServerResponse) => void;
  /** Listens to `clientError`. */
  readonly answer: (error: ParserError, socket: Duplex) => void;
}

interface AtWork {
  readonly request: Incoming;
  readonly response: ServerResponse;
}

interface Refusal {
  readonly code: ProtocolCode;
  readonly message: string;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { code: 'HEADERS_TOO_LARGE', message: 'The headers are too large; send fewer.' },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'REQUEST_TOO_SLOW',
    message: 'The request took too long to arrive; send it at once.',
  },
};
const UNREADABLE: Refusal = { code: 'BAD_REQUEST', message: 'This is not a request of HTTP/1.1.' };

export function answerUnreadable(logRequest: RequestLog, log: Logger): UnreadableAnswers {
  const atWork = new WeakMap<Duplex, AtWork>();
  /** The id of the request that a connection is in the midst of, or a new one. */
  const idFor = (known: AtWork | undefined, status: number, code: ProtocolCode): string => {
    if (known !== undefined) {
      known.response.statusCode = status;
      return logRequest(known.request, known.response);
    }
    const request = randomUUID();
    log.info({ request, status, code }, 'a request could not be read');
    return request;
  };
  return {
    watch: (request, response) => {
      atWork.set(request.socket, { request, response });
    },
    answer: (error, socket) => {
      const last = atWork.get(socket);
      const known = last?.response.writableFinished === false ? last : undefined;
      // Once an answer has begun, a second one would be taken for a part of it.
      if (!socket.writable || known?.response.headersSent === true) {
        socket.destroy();
        return;
      }
      const { code, message } = REFUSALS[error.code ?? ''] ?? UNREADABLE;
      const status = statusOfCode(code) ?? 400;
      socket.write(textOf(status, idFor(known, status, code), { code, message }));
      socket.end(() => socket.destroy());
    },
  };
}

function textOf(status: number, request: string, { code, message }: Refusal): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }], extensions: { request } });
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Cache-Control: no-store',
    `X-Request-Id: ${request}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
