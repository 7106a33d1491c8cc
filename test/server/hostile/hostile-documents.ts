const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const within = (levels: number): string =>
  `{ places { nodes { ${'within { '.repeat(levels)}name${' }'.repeat(levels)} } } }`;
const nestedNot = (levels: number): object => {
  let where: object = { name: { eq: 'x' } };
  for (let level = 0; level < levels; level += 1) where = { not: where };
  return where;
};
const PEOPLE = 'query ($where: PersonWhere) { people(where: $where) { totalCount } }';
const LONG = 'x'.repeat(90_000);

export interface HostileDocument {
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
  readonly expected: string;
}

const of =
  (expected: string) =>
  (name: string, query: string, variables?: object): HostileDocument => ({
    name,
    query,
    ...(variables && { variables }),
    expected,
  });
const costly = of('400 QUERY_TOO_COSTLY');
const unparsed = of('400 GRAPHQL_PARSE_FAILED');
const invalid = of('400 GRAPHQL_VALIDATION_FAILED');
const wrong = of('400 BAD_USER_INPUT');

/** Each asks for much work or a long answer, and none is worth either. */
export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  unparsed('5,000 aliases', `{ ${repeat(5000, (at) => `a${String(at)}: __typename`)} }`),
  costly('31 aliases', `{ ${repeat(31, (at) => `a${String(at)}: node(id: "x") { id }`)} }`),
  costly(
    '31 aliases in fragments',
    `{ ...f } fragment f on Query { ${repeat(31, (at) => `a${String(at)}: node(id: "x") { id }`)} }`,
  ),
  costly('51 directives', `{ ${'__typename @include(if: true) '.repeat(51)} }`),
  invalid('a directive 300 times', `{ __typename ${'@skip(if: false) '.repeat(40)} }`),
  invalid('unknown directives', `{ __typename ${repeat(40, (at) => `@x${String(at)}`)} }`),
  costly('13 levels', within(11)),
  costly('13 levels through fragments', `${within(3).replace('name', '...f')} ${deepFragments()}`),
  invalid('fragments that double 30 times', doublingFragments(30)),
  invalid('a fragment that holds itself', '{ ...f } fragment f on Query { ...f }'),
  invalid(
    'fragments in a ring',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
  ),
  invalid(
    'fragments of no use',
    `{ __typename } ${repeat(100, (at) => `fragment f${String(at)} on Query { __typename }`)}`,
  ),
  costly(
    'three levels of a hundred',
    '{ facilities(first: 100) { nodes { incidents(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
  ),
  costly(
    'three levels of a hundred by a variable',
    'query ($n: Int = 100) { facilities(first: $n) { nodes { incidents(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }',
  ),
  costly(
    'three levels from the end',
    '{ facilities(last: 100) { nodes { incidents(last: 100) { nodes { claims(last: 100) { nodes { id } } } } } } }',
  ),
  costly(
    'a level in a fragment',
    '{ facilities(first: 100) { nodes { ...f } } } fragment f on Facility { incidents(first: 100) { nodes { claims(first: 100) { nodes { id } } } } }',
  ),
  costly('a page of a million', '{ people(first: 1000000) { nodes { id } } }'),
  wrong('a page past all numbers', '{ people(first: 99999999999) { nodes { id } } }'),
  wrong('a page of less than nothing', '{ people(first: -5) { nodes { id } } }'),
  wrong('20,000 ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(20_000).fill('x') }),
  costly('conditions 1,000 levels deep', PEOPLE, { where: nestedNot(1000) }),
  costly('conditions 65 levels deep', PEOPLE, { where: nestedNot(65) }),
  costly('2,000 conditions', PEOPLE, { where: { or: Array(2000).fill({ name: { contains: 'x' } }) } }),
  costly('5,000 wrong conditions', PEOPLE, {
    where: Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${String(at)}`, 1])),
  }),
  wrong('1,000 wrong conditions', PEOPLE, {
    where: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${String(at)}`, 1])),
  }),
  costly('lists 1,000 deep', 'query ($id: ID!) { node(id: $id) { id } }', { id: nestedLists(1000) }),
  costly('lists that nobody asked for', '{ __typename }', { id: nestedLists(1000) }),
  wrong('lists in the document', `{ nodes(ids: ${'['.repeat(500)}${']'.repeat(500)}) { id } }`),
  wrong('3,000 orders', 'query ($by: [PersonOrder!]) { people(orderBy: $by) { totalCount } }', {
    by: Array(3000).fill('NAME'),
  }),
  wrong('a long day', 'query ($on: Date) { officials(asOf: $on) { totalCount } }', { on: LONG }),
  wrong('a long code', 'query ($where: IncidentWhere) { incidents(where: $where) { totalCount } }', {
    where: { type: { eq: LONG } },
  }),
  wrong('a long cursor', 'query ($after: String) { people(after: $after) { nodes { id } } }', {
    after: LONG,
  }),
  wrong('a long search', 'query ($text: String!) { search(text: $text) { totalCount } }', { text: LONG }),
  wrong('a search of 60 words', 'query ($text: String!) { search(text: $text) { totalCount } }', {
    text: repeat(60, (at) => `w${String(at)}`),
  }),
  wrong('paths of a thousand hops', '{ paths(from: "a", to: "b", maxLength: 1000) { __typename } }'),
  wrong('a million paths', '{ paths(from: "a", to: "b", first: 1000000) { __typename } }'),
  wrong('a thousand ends', 'query ($ids: [ID!]!) { connect(ids: $ids) { __typename } }', {
    ids: Array.from({ length: 1000 }, (_, at) => `person:${String(at)}`),
  }),
  invalid('a long name', `{ ${'a'.repeat(90_000)} }`),
  invalid('a thousand unknown fields', `{ ${repeat(700, (at) => `nothing${String(at)}`)} }`),
  invalid('fields that conflict', `{ ${repeat(100, (at) => `a: node(id: "${String(at)}") { id }`)} }`),
  unparsed('1,400 braces', '{'.repeat(1400)),
  unparsed('an open text of 90,000 letters', `{ node(id: "${LONG}`),
  unparsed('700 levels of one field', `${'{a'.repeat(700)}${'}'.repeat(700)}`),
  unparsed('500 variables', `query (${repeat(500, (at) => `$v${String(at)}: Int`)}) { __typename }`),
  unparsed('nothing but a comment', `#${LONG}`),
  unparsed('nothing but commas', ','.repeat(90_000)),
  unparsed('a null byte', '{ __typename\u0000 }'),
  invalid(
    'introspection in a ring',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ),
  costly(
    'introspection 28 times',
    `{ ${repeat(28, (at) => `a${String(at)}: __schema { types { name } }`)} }`,
  ),
  costly(
    'types 28 times',
    `{ __schema { ${repeat(28, (at) => `a${String(at)}: types { fields { name args { name } } }`)} } }`,
  ),
  costly(
    'types 28 times in a fragment',
    `{ __schema { ...f } } fragment f on __Schema { ${repeat(28, (at) => `a${String(at)}: types { name }`)} }`,
  ),
  costly(
    '28 types',
    `{ ${repeat(28, (at) => `a${String(at)}: __type(name: "Query") { fields { name } }`)} }`,
  ),
  invalid('a mutation', 'mutation { deletePerson(id: "x") { id } }'),
  invalid('a subscription', 'subscription { person(id: "x") { id } }'),
  invalid('the schema itself', 'schema { query: Query } type Query { a: Int }'),
  of('400 OPERATION_RESOLUTION_FAILURE')(
    '100 operations',
    repeat(100, (at) => `query q${String(at)} { __typename }`),
  ),
  invalid('100 operations of one name', 'query q { __typename } '.repeat(100)),
  {
    name: 'a long name of an operation',
    query: '{ __typename }',
    operationName: LONG,
    expected: '400 OPERATION_RESOLUTION_FAILURE',
  },
];

function doublingFragments(levels: number): string {
  const next = (at: number): string => `...f${String(at + 1)} ...f${String(at + 1)}`;
  return `{ ...f0 } ${repeat(levels, (at) => `fragment f${String(at)} on Query { ${next(at)} }`)} fragment f${String(levels)} on Query { __typename }`;
}

function deepFragments(): string {
  return `fragment f on Place { ${'within { '.repeat(8)}name${' }'.repeat(8)} }`;
}

function nestedLists(levels: number): unknown {
  let list: unknown = [];
  for (let level = 0; level < levels; level += 1) list = [list];
  return list;
}
