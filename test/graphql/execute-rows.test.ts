import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';

import fc from 'fast-check';
import type { GraphQLObjectType } from 'graphql';
import { type ExecutionResult, getIntrospectionQuery, Kind, parse, validate } from 'graphql';

import { buildSchema } from '../../src/graphql/build-schema.js';
import { executeRows } from '../../src/graphql/execute-rows.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { RawAnswer } from '../../src/plan/raw-answer.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { readOperations } from '../contract/operations.js';
import { readCases } from '../golden/golden-case.js';
import { Dice } from '../store/random/dice.js';
import { ask, type Question, SCHEMA, walk } from './ask.js';
import { randomDocument } from './random-document.js';
import { openSeededGraph, type SeededGraph } from './seeded-graph.js';

const FACILITY = 'facility:kz-zarechny';

/** Each is answered with an error, alone or beside an answer. */
const FAILING: readonly (readonly [name: string, document: string])[] = [
  ['a cursor of another list', '{ incidents(after: "x") { totalCount } }'],
  [
    'a page too large under a node',
    `{ facility(id: "${FACILITY}") { incidents(first: 101) { totalCount } } }`,
  ],
  [
    'one root field of two that fails',
    `{ node(id: "${FACILITY}") { id } facility(id: "${FACILITY}") { incidents(first: 101) { totalCount } } }`,
  ],
  [
    'one root field of two that fails and must not be null',
    `{ facility(id: "${FACILITY}") { name } incidents(last: 101) { totalCount } }`,
  ],
  ['a variable that is missing', 'query ($id: ID!) { facility(id: $id) { name } }'],
  ['two operations and no name', 'query A { __typename } query B { __typename }'],
];

/** What no store should answer, and where a null then has to go. */
const UNSOUND: readonly (readonly [name: string, document: string, node: object])[] = [
  ['no name', '{ facility(id: "x") { id name } }', { name: null }],
  ['no name under an alias', '{ facility(id: "x") { id called: name } }', { called: null }],
  ['no name in a list', '{ nodes(ids: ["x"]) { id ... on Facility { name } } }', { name: null }],
  [
    'no name beyond an edge that may be missing',
    '{ facility(id: "x") { id location { name } } }',
    { location: { ' kind': 'Place', name: null } },
  ],
  ['no list', '{ facility(id: "x") { id aliases } }', { aliases: null }],
  ['no text in a list of texts', '{ facility(id: "x") { id aliases } }', { aliases: [null] }],
  ['a number for a text', '{ facility(id: "x") { id description } }', { description: 5 }],
  ['a code of no list', '{ facility(id: "x") { id type } }', { type: 'CASTLE' }],
  [
    'a date without its words',
    '{ incident(id: "x") { id date { edtf } } }',
    { ' kind': 'Incident', date: {} },
  ],
  [
    'a member of another type',
    '{ claim(id: "x") { id quote { start } } }',
    { ' kind': 'Claim', quote: { start: 'one' } },
  ],
  [
    'a number too large',
    '{ node(id: "x") { id ... on Toll { least } } }',
    { ' kind': 'Toll', least: 2 ** 31 },
  ],
  ['a kind of no ontology', '{ node(id: "x") { id } }', { ' kind': 'Castle' }],
  ['no total', '{ facility(id: "x") { id incidents { totalCount } } }', { incidents: { rows: [] } }],
  [
    'no node in a row',
    '{ facility(id: "x") { id incidents { nodes { id } } } }',
    { incidents: { rows: [{ parts: {} }] } },
  ],
  [
    'no keys for a cursor',
    '{ facility(id: "x") { id incidents { edges { cursor } } } }',
    { incidents: { rows: [{ parts: { edges: {} } }] } },
  ],
];

describe('rows handed on', () => {
  let graph: SeededGraph;
  before(async () => {
    graph = await openSeededGraph();
  });
  after(() => graph.close());

  const requireSame = async (
    question: Question,
    store: Pick<GraphStore, 'run'> = graph.store,
  ): Promise<ExecutionResult> => {
    const [handed, walked] = await Promise.all([ask(store, question), ask(store, question, walk)]);
    // As text, so that the order of keys counts too.
    assert.equal(JSON.stringify(handed, null, 1), JSON.stringify(walked, null, 1));
    return handed;
  };

  it('are what graphql-js answers, in every golden case', async () => {
    for (const { query } of await readCases()) await requireSame({ document: query });
  });

  it('are what graphql-js answers, in every published operation', async () => {
    const document = await readOperations();
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const operation = definition.name?.value ?? '';
      const { data } = await requireSame({ document, operation, variables: await readVariables(operation) });
      assert.ok(data, operation);
    }
  });

  for (const [name, document] of FAILING) {
    it(`end in the error of graphql-js for ${name}`, async () => {
      assert.ok((await requireSame({ document })).errors);
    });
  }

  for (const [name, document, node] of UNSOUND) {
    it(`are completed by graphql-js where a store answers ${name}`, async () => {
      const raw: RawAnswer = [{ ' kind': 'Facility', id: 'x', ...node }];
      const { data, errors } = await requireSame({ document }, { run: () => Promise.resolve(raw) });
      assert.notEqual(data, undefined);
      // A number is a text to graphql-js: what is unsound need not be wrong.
      assert.equal(errors === undefined, name === 'a number for a text');
    });
  }

  it('are null for an unknown id', async () => {
    assert.deepEqual(await requireSame({ document: '{ node(id: "x") { id } facility(id: "x") { name } }' }), {
      data: { node: null, facility: null },
    });
  });

  it('leave questions for the schema to graphql-js, beside others too', async () => {
    await requireSame({ document: getIntrospectionQuery() });
    const { data } = await requireSame({
      document: `{ ...Q facility(id: "${FACILITY}") { id } } fragment Q on Query { __type(name: "Query") { fields { type { name kind } } } }`,
    });
    assert.ok(data?.['__type'] && data['facility']);
  });

  it('pass no resolver below the root', async () => {
    const schema = buildSchema(REGISTERED_ONTOLOGY);
    const name = (schema.getType('Facility') as GraphQLObjectType).getFields()['name'];
    assert.ok(name);
    let resolved = 0;
    name.resolve = () => {
      resolved += 1;
      return 'by a resolver';
    };
    const execute = executeRows(schema);
    const [handed, walked] = [
      `{ facility(id: "${FACILITY}") { name } }`,
      `{ __schema { __typename } facility(id: "${FACILITY}") { name } }`,
    ];
    assert.notDeepEqual((await ask(graph.store, { document: handed }, execute)).data, {
      facility: { name: 'by a resolver' },
    });
    assert.equal(resolved, 0);
    await ask(graph.store, { document: walked }, execute);
    assert.equal(resolved, 1);
  });

  it('are what graphql-js answers, for random documents', async () => {
    const ids = await readIds(graph.store);
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const document = randomDocument(new Dice(draw), SCHEMA, ids);
        fc.pre(validate(SCHEMA, parse(document)).length === 0);
        const question = { document, variables: { no: false } };
        const handed = await ask(graph.store, question);
        const walked = await ask(graph.store, question, walk);
        // What took too long for one of them on a busy machine says nothing of either.
        fc.pre(
          ![handed, walked].some((result) => JSON.stringify(result).includes('took longer than allowed')),
        );
        // Of several root fields that fail, the first in time is told of, which may be either.
        if (handed.data || walked.data)
          assert.equal(JSON.stringify(handed, null, 1), JSON.stringify(walked, null, 1));
        else assert.ok(handed.errors && walked.errors);
        if (handed.data) answered += 1;
      }),
      // A document is made no smaller: each try is two executions, and there are thousands.
      { numRuns: 200, endOnFailure: true },
    );
    assert.ok(answered > 150, `only ${String(answered)} documents had an answer`);
  });
});

async function readVariables(operation: string): Promise<Record<string, unknown>> {
  const name = operation.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase();
  const text = await readFile(`schema/operations/${name}.variables.json`, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, unknown>;
}

/** Some ids of every kind that can be listed, and one of nothing. */
async function readIds(store: GraphStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { name, args, extensions } of Object.values(SCHEMA.getQueryType()?.getFields() ?? {})) {
    // What questions reckon has no id.
    if (extensions['shaped'] !== true || !args.some((argument) => argument.name === 'first')) continue;
    const { data } = await ask(store, { document: `{ ${name}(first: 2) { nodes { id } } }` });
    const { nodes } = data?.[name] as { readonly nodes: readonly { readonly id: string }[] };
    ids.push(...nodes.map(({ id }) => id));
  }
  return [...ids, 'facility:none'];
}
