import type { IncomingMessage, ServerResponse } from 'node:http';

import { type DocumentNode, type ExecutionResult, getOperationAST, type GraphQLSchema } from 'graphql';

import type { Access } from '../../access/identify.js';
import type { Config } from '../../config.js';
import type { Execute } from '../../graphql/execute-rows.js';
import type { GraphStore } from '../../store/graph-store.js';
import { abortOnClose } from '../abort-on-close.js';
import { originHeaders } from '../allow-origins.js';
import { MAX_PROBLEMS } from '../build-apollo.js';
import { RETRY_AFTER_SECONDS } from '../failures/send-error.js';
import type { CostLimit } from '../limits/limit-cost.js';
import { type RateLimit, REQUEST_POINTS } from '../limits/limit-rate.js';
import { BUSY, type Turns } from '../limits/take-turns.js';
import type { RequestCount } from '../measures/count-requests.js';
import type { Incoming, RequestLog } from '../measures/log-requests.js';
import { ANSWER_HEADERS } from '../protect-headers.js';
import type { KnownDocuments } from '../trust/known-documents.js';
import { withDocument } from '../trust/require-trust.js';
import type { TrustedDocuments } from '../trust/trusted-documents.js';
import { type PlainQuestion, readPlainQuestion } from './plain-question.js';
import { type Body, handOnBody, readBody } from './read-body.js';

/** What answering takes, the same as for every other request. */
export interface KnownParts {
  readonly config: Pick<Config, 'corsOrigins' | 'limits'>;
  readonly schema: GraphQLSchema;
  readonly answers: Pick<GraphStore, 'run'>;
  readonly execute: Execute;
  readonly documents: KnownDocuments;
  readonly limit: CostLimit;
  readonly requests: RequestCount;
  readonly turns: Turns;
  readonly rate: RateLimit;
  readonly trusted: TrustedDocuments;
  readonly access: Access;
  readonly logRequest: RequestLog;
}

/** Executed here, so that Apollo need not do it again to answer with what went wrong. */
const executed = new WeakMap<IncomingMessage, ExecutionResult>();
export const executedResult = (request: IncomingMessage): ExecutionResult | undefined =>
  executed.get(request);

type Listener = (request: Incoming, response: ServerResponse) => void;

const JSON_TYPE = 'application/json; charset=utf-8';
/** Of the answer, by what is accepted. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '*/*': JSON_TYPE,
  'application/json': JSON_TYPE,
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
  'application/graphql-response+json,application/json;q=0.9':
    'application/graphql-response+json; charset=utf-8',
};
/** Names and values in turn: an object made of so many for each answer outlives it, and is slow to make. */
const PROTECTION = Object.entries(ANSWER_HEADERS).flat();
const BUSY_HEADERS = ['content-type', JSON_TYPE, 'Retry-After', RETRY_AFTER_SECONDS];
const JSON_TYPES: ReadonlySet<string | undefined> = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
]);

/**
 * Answers what is asked most: a document known to be sound, in plain JSON, whose answer has no error. All else goes on
 * to `others`, with the body that was read and the result that there is, so that Apollo alone words and formats errors.
 */
export function answerKnown(parts: KnownParts, others: Listener): Listener {
  const headersFor = originHeaders(parts.config.corsOrigins);
  return (request, response) => {
    const id = parts.logRequest(request, response);
    const contentType = CONTENT_TYPES[request.headers.accept ?? '*/*'];
    if (
      contentType === undefined ||
      parts.requests.isStopping() ||
      !hasPlainBody(request, parts.config.limits.bodyBytes)
    ) {
      others(request, response);
      return;
    }
    const send = (status: 200 | 503, text: string, headers: readonly string[]): void => {
      response.writeHead(status, [
        ...PROTECTION,
        ...Object.entries(headersFor(request.headers.origin)).flat(),
        ...['X-Request-Id', id, 'cache-control', 'no-store', ...headers],
        ...['Content-Length', String(Buffer.byteLength(text))],
      ]);
      response.end(text);
    };
    // Who is asked too much must spend less on refusing than on answering.
    if (parts.turns.refuses()) {
      const errors = [{ message: BUSY, extensions: { code: 'SERVICE_BUSY' } }];
      send(503, JSON.stringify({ errors, extensions: { request: id } }), BUSY_HEADERS);
      return;
    }
    parts.requests.count(response);
    void readBody(request).then(async (read) => {
      // Whatever fails here fails there too, and is masked there.
      const text = await answer(parts, request, response, read).catch(() => undefined);
      if (text === undefined) {
        handOnBody(request, read);
        others(request, response);
        return;
      }
      send(200, text, ['content-type', contentType]);
    });
  };
}

/** Whether its end is known before it is read, and its bytes are its text. */
function hasPlainBody({ method, url, headers }: IncomingMessage, maxBytes: number): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    JSON_TYPES.has(headers['content-type']) &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length'] ?? 0) > 0 &&
    Number(headers['content-length']) <= maxBytes
  );
}

/** The answer's text; undefined where others must answer. */
async function answer(
  parts: KnownParts,
  request: Incoming,
  response: ServerResponse,
  read: Body,
): Promise<string | undefined> {
  const body = 'body' in read ? read.body : undefined;
  const question = readPlainQuestion(withDocument(body, parts.trusted));
  const document = question && parts.documents.get(question.query);
  const cost = document && affordableCost(parts, question, document);
  if (!document || cost === undefined || !(await parts.turns.take(response))) return undefined;
  Object.assign(request, { body: question });
  const viewer = await parts.access.identify(request.headers);
  await parts.rate.spend(viewer, request, response, REQUEST_POINTS + cost);
  const result = await parts.execute({
    document,
    contextValue: { store: parts.answers, clearance: viewer.clearance, signal: abortOnClose(request) },
    variableValues: question.variables,
    operationName: question.operationName,
    options: { maxCoercionErrors: MAX_PROBLEMS },
  });
  if (result.errors === undefined) return `${JSON.stringify({ data: result.data })}\n`;
  executed.set(request, result);
  return undefined;
}

/** What costs too much, or has no such operation, is refused by others. */
function affordableCost(
  { schema, limit }: KnownParts,
  { variables, operationName }: PlainQuestion,
  query: DocumentNode,
): number | undefined {
  if (!getOperationAST(query, operationName)) return undefined;
  try {
    return limit({ schema, query, ...(variables && { variables }), ...(operationName && { operationName }) });
  } catch {
    return undefined;
  }
}
