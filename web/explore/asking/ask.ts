import type { TypedDocumentString } from '../generated/graphql.js';
import { AskFailure } from './ask-failure.js';

interface Answer<Data> {
  /** Seconds after which it may be asked again, where the service says so. */
  readonly wait?: number;
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the service that the page came from. The document's hash stands for its text, which is loaded and sent when the
 * service says that it does not know it yet.
 *
 * @throws {AskFailure} when there is no answer, or one with errors
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const hash = hashOf(document);
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  let answer = await post<Data>({ variables, extensions }, signal);
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')) {
    answer = await post<Data>({ query: await textOf(hash), variables, extensions }, signal);
  }
  const [error] = answer.errors ?? [];
  if (error) throw new AskFailure(reasonOf(error.extensions?.code), error.message, answer.wait);
  if (!answer.data) throw new AskFailure('fault', 'The service answered without data.');
  return answer.data;
}

/** The hash that codegen gave a document, which is its name here and to the service. */
export const hashOf = (document: TypedDocumentString<unknown, never>): string =>
  String(document.__meta__?.['hash']);

async function textOf(hash: string): Promise<string> {
  const { default: texts } = await import('../generated/persisted-documents.json');
  return (texts as Readonly<Record<string, string>>)[hash] ?? '';
}

async function post<Data>(body: object, signal: AbortSignal | undefined): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    const answer = (await response.json()) as Answer<Data>;
    const wait = Number(response.headers.get('retry-after') ?? 0);
    return wait > 0 ? { ...answer, wait } : answer;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskFailure('gone', String(cause));
  }
}

const REASONS: Readonly<Record<string, AskFailure['reason']>> = {
  QUERY_TOO_COSTLY: 'tooLarge',
  STORE_TIMEOUT: 'tooLarge',
  UNAUTHENTICATED: 'session',
  FORBIDDEN: 'forbidden',
  STORE_UNAVAILABLE: 'gone',
  STORE_CONFLICT: 'gone',
  SERVICE_STOPPING: 'gone',
  SERVICE_BUSY: 'gone',
  SIGN_IN_UNAVAILABLE: 'gone',
  RATE_LIMITED: 'tooOften',
  DOCUMENT_NOT_TRUSTED: 'refused',
  BAD_USER_INPUT: 'refused',
};

const reasonOf = (code: string | undefined): AskFailure['reason'] => REASONS[code ?? ''] ?? 'fault';
