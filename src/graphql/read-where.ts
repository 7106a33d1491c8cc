import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';

import { HabeasError } from '../errors/habeas-error.js';
import type { Kind } from '../ontology/ontology.js';
import type { Where } from '../plan/build-filter.js';
import { limitInput } from './limit-input.js';

/**
 * Conditions on a kind, given as JSON outside of a GraphQL document, as the argument `where` takes them.
 * @throws HabeasError BAD_USER_INPUT naming the field that is wrong.
 */
export function readWhere(schema: GraphQLSchema, kind: Kind, json: string): Where {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (cause) {
    const message = `where: it is not JSON (${String(cause)}); write it as {"name": {"matches": "Zarechny"}}.`;
    throw new HabeasError('BAD_USER_INPUT', message, { cause });
  }
  limitInput('where', given);
  const type = schema.getType(`${kind.name}Where`) as GraphQLInputType;
  const problems: string[] = [];
  const where = coerceInputValue(given, type, (path, _value, { originalError, message }) => {
    problems.push(`${['where', ...path].join('.')}: ${(originalError ?? { message }).message}`);
  });
  if (problems.length > 0) throw new HabeasError('BAD_USER_INPUT', problems.join('\n'));
  if (typeof where !== 'object' || where === null)
    throw new HabeasError('BAD_USER_INPUT', 'where: it is null; leave it out, or write conditions.');
  return where as Where;
}
