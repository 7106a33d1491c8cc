import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';

import type { Landmarks, TheirQuestion } from '../shapes/shape.js';
import type { Contestant, SentStatement } from './contestant.js';
import { parseOnce } from './parse-once.js';
import { THEIR_TYPES } from './their-types.js';

/** Anything with a `run` is a transaction to them. */
type ExecutionContext = Driver | { readonly run: (text: string, parameters: object) => Promise<unknown> };

/** @neo4j/graphql over the same graph; a statement that runs out of memory is not tried again. */
export async function openTheirs(uri: string): Promise<Contestant> {
  const driver = neo4j.driver(uri, undefined, { maxTransactionRetryTime: 0 });
  const schema = await new Neo4jGraphQL({ typeDefs: THEIR_TYPES, driver }).getSchema();
  const documentOf = parseOnce(schema);

  const ask = async (
    question: TheirQuestion,
    landmarks: Landmarks,
    on: ExecutionContext,
  ): Promise<unknown> => {
    const { data, errors } = await execute({
      schema,
      document: documentOf(question.document),
      contextValue: { executionContext: on },
      variableValues: question.variables(landmarks),
    });
    if (errors?.[0]) throw errors[0];
    return question.read(data as never);
  };
  return {
    name: '@neo4j/graphql',
    refuses: ({ theirs }) => (typeof theirs === 'string' ? theirs : undefined),
    ask: ({ theirs }, landmarks) => ask(asked(theirs), landmarks, driver),
    statementsOf: async ({ theirs }, landmarks) => {
      const sent: SentStatement[] = [];
      const run = async (text: string, parameters: object): Promise<unknown> => {
        sent.push({ text, parameters: { ...parameters } });
        const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
        try {
          return await session.run(text, parameters);
        } finally {
          await session.close();
        }
      };
      // What they send is known even where the database then gives up.
      await ask(asked(theirs), landmarks, { run }).catch(() => undefined);
      return sent;
    },
    close: () => driver.close(),
  };
}

function asked(theirs: TheirQuestion | string): TheirQuestion {
  if (typeof theirs === 'string') throw new Error(`@neo4j/graphql ${theirs}.`);
  return theirs;
}
