import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { execute, GraphQLList, GraphQLNonNull, type GraphQLObjectType, parse } from 'graphql';

import { buildSchema } from '../../src/graphql/build-schema.js';
import { executeRows } from '../../src/graphql/execute-rows.js';
import { answerType } from '../../src/graphql/questions/answer-type.js';
import { askGraph } from '../../src/graphql/questions/ask-graph.js';
import { loadNode, loadNodes } from '../../src/graphql/questions/load-node.js';
import type { Question } from '../../src/graphql/questions/question.js';
import { idOfRow, rowOf } from '../../src/graphql/questions/read-row.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Plan } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSeededGraph, type SeededGraph } from './seeded-graph.js';

interface Neighbour {
  readonly id: string;
  readonly date: { readonly edtf: string; readonly earliest: string; readonly latest: string };
}
const DATE = { edtf: '2011', earliest: '2011-01-01', latest: '2011-12-31' };
const INCIDENTS = parse('query ($id: ID!) { facility(id: $id) { incidents { nodes { id } } } }');

/** What a question is made of, put together without any reckoning of its own. */
const NEIGHBOURS: Question = {
  onKind: ({ ontology, types }, kind) => {
    if (kind.name !== 'Facility') return {};
    const incident = ontology.kind('Incident');
    return {
      happened: {
        type: new GraphQLNonNull(new GraphQLList(neighbourOf(types.object('Incident')))),
        resolve: async (row, _args, context, info) => {
          const answer = await askGraph<{
            readonly facility: { readonly incidents: { readonly nodes: readonly { readonly id: string }[] } };
          }>(info.schema, context, INCIDENTS, { id: idOfRow(row) });
          return answer.facility.incidents.nodes.map(({ id }): Neighbour => ({ id, date: DATE }));
        },
      },
    };

    function neighbourOf(type: GraphQLObjectType): GraphQLObjectType {
      return answerType<Neighbour>({
        name: 'Neighbour',
        description: 'An incident.',
        fields: () => ({
          incident: {
            type,
            resolve: ({ id }, _args, context, info) => loadNode(ontology, [incident], id, context, info),
          },
          two: {
            type: new GraphQLList(type),
            resolve: ({ id }, _args, context, info) =>
              loadNodes(ontology, [incident], [id, 'incident:nobody-knows'], context, info),
          },
          date: {
            type: types.partialDate,
            resolve: ({ date }, _args, _context, info) => rowOf(info, 'PartialDate', date),
          },
        }),
      });
    }
  },
};

describe('a question of a kind', () => {
  const schema = buildSchema(REGISTERED_ONTOLOGY, [NEIGHBOURS]);
  const handOn = executeRows(schema);
  let graph: SeededGraph;
  let plans: Plan[] = [];
  before(async () => (graph = await openSeededGraph()));
  after(() => graph.close());

  const ask = async (text: string): Promise<unknown> => {
    plans = [];
    const store: Pick<GraphStore, 'run'> = {
      run: (plan, options) => {
        plans.push(plan);
        return graph.store.run(plan, options);
      },
    };
    const contextValue = { store, clearance: 0 as const, signal: new AbortController().signal };
    const { data, errors } = await handOn({ document: parse(text), contextValue });
    assert.equal(errors, undefined);
    return JSON.parse(JSON.stringify(data));
  };

  test('is answered beside what the row itself has, under response keys', async () => {
    const answer = await ask(
      `{ facility(id: "facility:kz-balkhash") { called: name past: happened { date { day: edtf } it: incident { id known: name } } } }`,
    );
    assert.deepEqual(answer, {
      facility: {
        called: 'Prison near Balkhash',
        past: [
          {
            date: { day: '2011' },
            it: {
              id: 'incident:kz-2011-06-11-balkhash',
              known: 'Failed jailbreak near Balkhash, June 2011',
            },
          },
        ],
      },
    });
  });

  test('reads all nodes of one place of the document by one statement', async () => {
    await ask(`{ facility(id: "facility:kz-zarechny") { happened { incident { name } two { id } } } }`);
    const asked = plans.map((plan) => (plan.step === 'find' ? plan.ids.length : 0));
    assert.deepEqual(asked, [1, 1, 4, 5]);
  });

  test('leaves out of a list what is unknown or hidden', async () => {
    const answer = (await ask(
      `{ facility(id: "facility:kz-dolinka") { happened { two { id } incident { id } } } }`,
    )) as { facility: { happened: { two: { id: string }[]; incident: { id: string } }[] } };
    for (const { two, incident } of answer.facility.happened) assert.deepEqual(two, [incident]);
  });

  test('is not asked of rows whose document asks none', async () => {
    const result = await execute({
      schema,
      document: parse('{ facilities { nodes { name } } }'),
      contextValue: { store: graph.store, clearance: 0, signal: new AbortController().signal },
    });
    assert.equal(JSON.stringify(result).includes('" id"'), false);
  });
});
