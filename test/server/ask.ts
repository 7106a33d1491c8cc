/** What a test reads of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: AnswerBody;
}

export interface AnswerBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly request?: string };
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

/** Posts a question as JSON to `url`/graphql. */
export const ask = (
  url: string,
  query: string,
  variables?: object,
  operationName?: string,
): Promise<Answer> =>
  send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });

/** Any request whose answer must be JSON. */
export async function send(address: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(address, request);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as AnswerBody };
}

/** Status and codes of an answer, such as `400 BAD_USER_INPUT`. */
export const outcome = ({ status, body }: Answer): string =>
  [status, ...(body.errors ?? []).map(({ extensions }) => extensions.code)].join(' ');
