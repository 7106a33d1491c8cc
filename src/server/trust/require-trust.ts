import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';

import { sendError } from '../failures/send-error.js';
import { type Fields, isRecord } from '../is-record.js';
import type { TrustedDocuments, TrustMode } from './trusted-documents.js';

export interface Trust {
  readonly mode: TrustMode;
  readonly documents: TrustedDocuments;
  readonly maxTokens: number;
  readonly onRefused?: () => void;
}

/** A body with the document that its `documentId`, or the hash of a persisted query, stands for. */
export function withDocument(body: unknown, documents: TrustedDocuments): unknown {
  if (!isRecord(body) || typeof body['query'] === 'string') return body;
  const { documentId, ...rest } = body;
  const query = documents.textOf(idIn(body) ?? '');
  return query === undefined ? body : { ...rest, query };
}

function idIn({ documentId, extensions }: Fields): string | undefined {
  if (typeof documentId === 'string') return documentId;
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

const NO_SUCH_DOCUMENT = 'documentId: there is no such document; send one of the list.';
const NOT_IN_LIST =
  'Only documents of the list of this service are answered; send one of them, or its documentId.';

/** Puts documents in the place of their ids, and refuses or logs those that nobody has agreed on. */
export function requireTrust(trust: Trust, log: Logger): RequestHandler {
  return (request, response, next) => {
    const asked = request.method === 'POST' ? (request.body as unknown) : fieldsOf(request.url);
    const given = withDocument(asked, trust.documents);
    if (given !== asked) replaceQuestion(request, given);
    const fields = isRecord(given) ? given : {};
    const distrust = whyDistrusted(fields, trust);
    const lacksDocument = distrust === NO_SUCH_DOCUMENT;
    if (distrust !== undefined && (lacksDocument || trust.mode === 'enforce')) {
      trust.onRefused?.();
      sendError(response, 'DOCUMENT_NOT_TRUSTED', distrust);
      return;
    }
    if (distrust !== undefined && trust.mode === 'log')
      log.warn({ request: response.getHeader('X-Request-Id') }, 'a document that is not trusted');
    next();
  };
}

/** Why a question is none of those agreed on, which nobody asks where all are answered. */
function whyDistrusted(
  { query, documentId }: Fields,
  { mode, documents, maxTokens }: Trust,
): string | undefined {
  if (typeof query !== 'string' && typeof documentId === 'string') return NO_SUCH_DOCUMENT;
  if (mode === 'off') return undefined;
  return typeof query === 'string' && documents.has(query, maxTokens) ? undefined : NOT_IN_LIST;
}

function replaceQuestion(request: Request, given: unknown): void {
  request.body = given;
  if (request.method === 'GET' && isRecord(given)) request.url = urlOf(request.url, given);
}

/** What a GET asks; `extensions` is JSON there. */
function fieldsOf(url: string): Fields {
  const { extensions, ...fields } = Object.fromEntries(new URLSearchParams(url.split('?', 2)[1]));
  if (extensions === undefined) return fields;
  try {
    return { ...fields, extensions: JSON.parse(extensions) as unknown };
  } catch {
    return fields;
  }
}

function urlOf(url: string, { query }: Fields): string {
  const [path = '', search = ''] = url.split('?', 2);
  const fields = new URLSearchParams(search);
  fields.set('query', String(query));
  fields.delete('documentId');
  return `${path}?${fields.toString()}`;
}
