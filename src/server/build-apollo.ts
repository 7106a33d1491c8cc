import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import type { Config } from '../config.js';
import type { Execute } from '../graphql/execute-rows.js';
import { logFailures } from './failures/log-failures.js';
import { maskError } from './failures/mask-errors.js';
import { setStatus } from './failures/set-status.js';
import { shortenRefusals } from './failures/shorten-refusals.js';
import { executeThrough, type RequestContext } from './front/execute-through.js';
import { type CostLimit, costPlugin } from './limits/limit-cost.js';
import { limitShape } from './limits/limit-shape.js';
import type { KnownDocuments } from './trust/known-documents.js';
import { requireOperation } from './trust/require-operation.js';

/** A document with more mistakes than this is told these and no more. */
export const MAX_PROBLEMS = 10;
const MAX_FRAGMENT_SELECTIONS = 5000;

export interface ApolloParts {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly execute: Execute;
  readonly limit: CostLimit;
  readonly documents: KnownDocuments;
}

/** Apollo Server with every limit of the configuration; not started yet. */
export function buildApollo({
  config,
  schema,
  log,
  execute,
  limit,
  documents,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executeThrough(schema, execute, MAX_PROBLEMS),
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    // The schema is published, so "Did you mean" tells nobody anything new.
    hideSchemaDetailsFromClientErrors: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: config.limits.tokens },
    validationOptions: { maxErrors: MAX_PROBLEMS },
    validationRules: [requireOperation, ...limitShape(config.limits)],
    maxRecursiveSelections: MAX_FRAGMENT_SELECTIONS,
    formatError: maskError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      documents.plugin,
      costPlugin(limit),
      setStatus,
      logFailures(log),
      shortenRefusals,
    ],
  });
}
