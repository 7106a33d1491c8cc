import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

import type { Limits } from '../../config.js';
import { limitIntrospection } from './limit-introspection.js';

/** Rules on the document alone: how deep, how many aliases, how many directives. */
export const limitShape = (limits: Limits): ValidationRule[] => [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...report('ask for fewer levels') }),
  maxAliasesRule({ n: limits.aliases, ...report('ask in several requests') }),
  maxDirectivesRule({ n: limits.directives, ...report('leave some out') }),
  limitIntrospection,
];

/** The rules throw by default, which validation does not expect; and they call every excess a syntax error. */
function report(wayOut: string): {
  readonly propagateOnRejection: boolean;
  readonly onReject: ((context: ValidationContext | null, error: GraphQLError) => void)[];
} {
  const onReject = (context: ValidationContext | null, error: GraphQLError): void => {
    const found = error.message.replace(/^Syntax Error: /, '').replace(/\.$/, '');
    context?.reportError(
      new GraphQLError(`${found}; ${wayOut}.`, { extensions: { code: 'QUERY_TOO_COSTLY' } }),
    );
  };
  return { propagateOnRejection: false, onReject: [onReject] };
}
