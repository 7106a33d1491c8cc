/** Codes of HTTP and of GraphQL itself, in the form of ERROR_CODES: together they are all an answer may carry. */
export const PROTOCOL_CODES = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The document is not GraphQL, or has more tokens than allowed.',
  },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has several operations, or not the one named.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The HTTP request is not one of GraphQL over HTTP; the message says why.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'The hash is not known yet; send it again with the query.',
  },
  NOT_FOUND: { status: 404, meaning: 'Nothing is at this path.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'The path takes other methods; the Allow header names them.' },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    meaning: 'Only documents of a list are answered, or the documentId is not in it.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, meaning: 'The body is larger than allowed.' },
  HEADERS_TOO_LARGE: { status: 431, meaning: 'The headers are larger than allowed.' },
  REQUEST_TOO_SLOW: { status: 408, meaning: 'The request did not arrive within REQUEST_MILLISECONDS.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'The body is not declared as application/json.' },
  SERVICE_BUSY: { status: 503, meaning: 'Too much is asked at once; ask again in a moment.' },
  SERVICE_STOPPING: { status: 503, meaning: 'The service finishes what it has begun and takes nothing new.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly meaning: string }>>;

export type ProtocolCode = keyof typeof PROTOCOL_CODES;
