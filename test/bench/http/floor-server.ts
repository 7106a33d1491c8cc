import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

import { parse } from 'graphql';

import type { GraphContext } from '../../../src/graphql/context.js';
import { executeRows } from '../../../src/graphql/execute-rows.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { SCHEMA } from '../../graphql/ask.js';
import { openStore } from './open-store.js';

// What is left without GraphQL, limits, keys or logs: Node's HTTP, the store, and JSON of its rows. No server over this
// store in one process can answer more.
const store = await openStore();
const execute = executeRows(SCHEMA);
const plans = new Map<string, Plan>();

const server = createServer((request, response) => {
  void text(request).then(async (body) => {
    const plan = plans.get(body) ?? (await planOf(body));
    const answer = await store.run(plan);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    console.log(`Habeas is at http://127.0.0.1:${String(address.port)}`);
});

/** The one plan that a question becomes. */
async function planOf(body: string): Promise<Plan> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  const run: GraphStore['run'] = (plan, options) => {
    plans.set(body, plan);
    return store.run(plan, options);
  };
  const contextValue: GraphContext = { store: { run }, clearance: 0, signal: new AbortController().signal };
  await execute({ document: parse(query), contextValue, variableValues: variables });
  const plan = plans.get(body);
  if (plan === undefined) throw new Error('The question asks the store for nothing.');
  return plan;
}
