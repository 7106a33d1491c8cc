/** Every code an answer may carry in `extensions.code`, with the HTTP status it goes with and the README's words for it. */
export const ERROR_CODES = {
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'An argument is wrong; the message names it, its value and the way out.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    meaning: 'The query asks for too much at once; ask for smaller pages or fewer levels.',
  },
  UNAUTHENTICATED: {
    status: 401,
    meaning:
      'The key, token or session that was sent is wrong, has ended or was revoked; send another, or none.',
  },
  SIGN_IN_UNAVAILABLE: {
    status: 503,
    meaning: 'The keys of the issuer of tokens cannot be read; try again shortly.',
  },
  FORBIDDEN: { status: 403, meaning: 'The viewer may not ask this; the message names the role that may.' },
  RATE_LIMITED: {
    status: 429,
    meaning: 'This viewer has asked for too much in a short time; Retry-After says when to ask again.',
  },
  EXTRACT_INVALID: {
    status: 400,
    meaning: 'An extract has problems; each is listed with file, line and column.',
  },
  CONFIGURATION_INVALID: { status: 500, meaning: 'The environment is wrong; every wrong variable is named.' },
  STORE_UNAVAILABLE: { status: 503, meaning: 'The database does not answer; try again shortly.' },
  STORE_TIMEOUT: { status: 503, meaning: 'The statement took longer than allowed; ask for less.' },
  STORE_FULL: {
    status: 503,
    meaning: 'The disk of the database is full; nothing was written. Make room and try again.',
  },
  STORE_CONFLICT: { status: 503, meaning: 'Another writer was at work for too long; try again.' },
  STORE_INCOMPLETE: {
    status: 503,
    meaning: 'A backup is being restored or its restore was cut off; wait for it, or restore again.',
  },
  STORE_NEWER: {
    status: 503,
    meaning:
      'A newer Habeas has changed the layout of the graph so that this one may not use it; run the newer one.',
  },
  REQUEST_ABORTED: { status: 499, meaning: 'The client went away before the answer.' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: "Something unexpected; the log has the cause under the request's id.",
  },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly meaning: string }>>;

export type ErrorCode = keyof typeof ERROR_CODES;
