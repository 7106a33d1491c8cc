import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

const MOST_CHARACTERS = 800;

/** A question that has no answer is told its first problems and how many more there are: a refusal is small. */
export const shortenRefusals: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && !body.singleResult.data && body.singleResult.errors)
          body.singleResult = { ...body.singleResult, errors: firstOf(body.singleResult.errors) };
        return Promise.resolve();
      },
    }),
};

function firstOf(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  let characters = 0;
  const kept = errors.filter((error, place) => {
    characters += JSON.stringify(error).length;
    return place === 0 || characters <= MOST_CHARACTERS;
  });
  const last = kept.at(-1);
  if (last === undefined || kept.length === errors.length) return errors;
  const message = `There are ${String(errors.length - kept.length)} more problems, or even more.`;
  return [...kept, { message, ...(last.extensions && { extensions: last.extensions }) }];
}
