const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = { 'apollo-require-preflight': 'yes' };
const QUESTION = JSON.stringify({ query: '{ __typename }' });
const asked = (search: Readonly<Record<string, string>>): string =>
  `/graphql?${new URLSearchParams(search).toString()}`;
const exported = (search: Readonly<Record<string, string>>): string =>
  `/export?${new URLSearchParams(search).toString()}`;

export interface HostileRequest {
  readonly name: string;
  readonly path: string;
  readonly request?: RequestInit;
  readonly expected: string;
}

const get = (
  name: string,
  path: string,
  expected: string,
  headers?: Readonly<Record<string, string>>,
): HostileRequest => ({
  name,
  path,
  ...(headers && { request: { headers } }),
  expected,
});
const post = (
  name: string,
  body: string,
  expected: string,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
): HostileRequest => ({ name, path: '/graphql', request: { method: 'POST', headers, body }, expected });
const typed = (type: string, body = QUESTION): HostileRequest =>
  post(`a body of ${type}`, body, '415 UNSUPPORTED_MEDIA_TYPE', { 'content-type': type });

const deepWhere = `${'{"not":'.repeat(400)}{}${'}'.repeat(400)}`;

/** Each is no request that an honest client sends. */
export const HOSTILE_REQUESTS: readonly HostileRequest[] = [
  typed('text/plain'),
  typed('application/x-www-form-urlencoded', 'query=%7B__typename%7D'),
  typed('multipart/form-data; boundary=x', '--x--'),
  typed('application/graphql', '{ __typename }'),
  typed('application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  get('a GET that any page could send', asked({ query: '{ __typename }' }), '400 BAD_REQUEST'),
  get('a GET of a form', asked({ query: '{ __typename }' }), '400 BAD_REQUEST', {
    'content-type': 'text/plain',
  }),
  get(
    'a GET with deep variables',
    asked({ query: '{ __typename }', variables: deepWhere }),
    '400 QUERY_TOO_COSTLY',
    PREFLIGHT,
  ),
  get(
    'a GET with variables that are no JSON',
    asked({ query: '{ __typename }', variables: '{' }),
    '400 BAD_REQUEST',
    PREFLIGHT,
  ),
  get(
    'a GET that changes things',
    asked({ query: 'mutation { x }' }),
    '400 GRAPHQL_VALIDATION_FAILED',
    PREFLIGHT,
  ),
  get(
    'a GET with the query twice',
    '/graphql?query={__typename}&query={__typename}',
    '400 BAD_REQUEST',
    PREFLIGHT,
  ),
  post('a batch', `[${QUESTION},${QUESTION}]`, '400 BAD_REQUEST'),
  post('a batch of a thousand', `[${Array(1000).fill(QUESTION).join(',')}]`, '400 BAD_REQUEST'),
  post('an empty body', '', '400 BAD_REQUEST'),
  post('half a body', '{"query":', '400 BAD_REQUEST'),
  post('a body of brackets', '['.repeat(50_000), '400 BAD_REQUEST'),
  post('a body of nested lists', `${'['.repeat(40_000)}${']'.repeat(40_000)}`, '400 BAD_REQUEST'),
  post('a query that is an object', '{"query":{"a":1}}', '400 BAD_REQUEST'),
  post('a query that is a list', '{"query":["{ __typename }"]}', '400 BAD_REQUEST'),
  post('variables that are a list', '{"query":"{ __typename }","variables":[1]}', '400 BAD_REQUEST'),
  post('variables that are a text', '{"query":"{ __typename }","variables":"{}"}', '400 BAD_REQUEST'),
  post(
    'a prototype in the conditions',
    '{"query":"query ($where: PersonWhere) { people(where: $where) { totalCount } }","variables":{"where":{"__proto__":{"polluted":true}}}}',
    '400 BAD_USER_INPUT',
  ),
  post(
    'a constructor in the conditions',
    '{"query":"query ($where: PersonWhere) { people(where: $where) { totalCount } }","variables":{"where":{"constructor":{"prototype":{"polluted":true}}}}}',
    '400 BAD_USER_INPUT',
  ),
  post(
    'too large a body',
    JSON.stringify({ query: `{ __typename } # ${'x'.repeat(200_000)}` }),
    '413 PAYLOAD_TOO_LARGE',
  ),
  post('an encoding not taken', QUESTION, '415 UNSUPPORTED_MEDIA_TYPE', {
    ...JSON_TYPE,
    'content-encoding': 'zip',
  }),
  post('gzip that is none', QUESTION, '400 BAD_REQUEST', { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  post('a character set not taken', QUESTION, '415 UNSUPPORTED_MEDIA_TYPE', {
    'content-type': 'application/json; charset=latin1',
  }),
  post('an answer that cannot be given', QUESTION, '406 BAD_REQUEST', { ...JSON_TYPE, accept: 'text/html' }),
  post('a key of no form', QUESTION, '401 UNAUTHENTICATED', { ...JSON_TYPE, authorization: 'Basic YTpi' }),
  post('a long key', QUESTION, '401 UNAUTHENTICATED', {
    ...JSON_TYPE,
    authorization: `Bearer ${'x'.repeat(12_000)}`,
  }),
  post('an id of a document like a path', '{"documentId":"../../package.json"}', '403 DOCUMENT_NOT_TRUSTED'),
  post('an id of a document like a member', '{"documentId":"__proto__"}', '403 DOCUMENT_NOT_TRUSTED'),
  ...['PUT', 'DELETE', 'PATCH'].map((method) => ({
    name: method,
    path: '/graphql',
    request: { method, headers: JSON_TYPE, body: QUESTION },
    expected: '405 METHOD_NOT_ALLOWED',
  })),
  {
    name: 'an export by POST',
    path: '/export',
    request: { method: 'POST' },
    expected: '405 METHOD_NOT_ALLOWED',
  },
  get('an export in no format', exported({ format: 'x'.repeat(9000) }), '400 BAD_USER_INPUT'),
  get('an export of a path', exported({ format: '../../package.json' }), '400 BAD_USER_INPUT'),
  get('an export of no kind', exported({ format: 'csv', kinds: '__proto__' }), '400 BAD_USER_INPUT'),
  get(
    'an export of 4,000 kinds',
    exported({ format: 'csv', kinds: 'x,'.repeat(4000) }),
    '400 BAD_USER_INPUT',
  ),
  get('an export of 4,000 ids', exported({ format: 'csv', ids: 'x,'.repeat(4000) }), '400 BAD_USER_INPUT'),
  get(
    'an export with deep conditions',
    exported({ format: 'csv', kinds: 'Person', where: deepWhere }),
    '400 QUERY_TOO_COSTLY',
  ),
  get(
    'an export with 900 wrong conditions',
    exported({
      format: 'csv',
      kinds: 'Person',
      where: `{${Array.from({ length: 900 }, (_, at) => `"k${String(at)}":1`).join(',')}}`,
    }),
    '400 BAD_USER_INPUT',
  ),
  get(
    'an export with conditions that are no JSON',
    exported({ format: 'csv', kinds: 'Person', where: '{' }),
    '400 BAD_USER_INPUT',
  ),
  get('an export with a parameter of its own', `/export?${'x'.repeat(9000)}=1`, '400 BAD_USER_INPUT'),
  get('an export with a prototype', '/export?format=csv&__proto__[a]=1', '400 BAD_USER_INPUT'),
  get('a long path', `/${'x'.repeat(9000)}`, '404 NOT_FOUND'),
  get('a path that is markup', '/<script>alert(1)</script>', '404 NOT_FOUND'),
  get('a path that is no text', '/%E0%A4%A', '404 NOT_FOUND'),
];
