import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { HabeasError } from '../errors/habeas-error.js';
import { nameArgument } from './name-argument.js';
import { shortenMessage } from './shorten-message.js';
import { statusOfCode } from './status-of-code.js';

/** Where causes go that no answer may carry. */
export interface ErrorLog {
  error(fields: object, message: string): void;
}

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The one place where errors become answers: what has a code of ours or of GraphQL passes, all else is an id. */
export function maskErrors(log: ErrorLog): FormatError {
  const mask: FormatError = (formatted, error) => {
    const habeas = habeasErrorIn(error);
    if (habeas) {
      if ((statusOfCode(habeas.code) ?? 500) >= 500)
        log.error({ code: habeas.code, err: habeas }, 'a question failed');
      return { ...withArgument(formatted, error), extensions: { code: habeas.code } };
    }
    const code = codeIn(formatted, error);
    if (code === undefined) return { ...placeOf(formatted), ...maskCause(originalOf(error), log) };
    return { ...withArgument(formatted, error), extensions: { ...formatted.extensions, code } };
  };
  return (formatted, error) => {
    const masked = mask(formatted, error);
    return { ...masked, message: shortenMessage(masked.message) };
  };
}

/** An answer that names only an id, under which the log has the cause. */
export function maskCause(cause: unknown, log: ErrorLog): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ id, err: cause }, 'an unexpected failure');
  return {
    message: `Something unexpected happened; the log has the cause under ${id}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/** Apollo calls all that validation finds one code; a wrong value is input, and our own rules have their own. */
function codeIn(formatted: GraphQLFormattedError, error: unknown): string | undefined {
  if (nameArgument(error) !== undefined) return 'BAD_USER_INPUT';
  const code = codeOf(originalOf(error)) ?? formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && statusOfCode(code) !== undefined)
    return code;
  return statusOf(error) === 400 ? 'BAD_REQUEST' : undefined;
}

/** Apollo gives some of its refusals of a request, such as a hash of another text, a status and no code. */
function statusOf(error: unknown): unknown {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  return typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
}

function withArgument(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const argument = nameArgument(error);
  return argument === undefined ? formatted : { ...formatted, message: `${argument}: ${formatted.message}` };
}

const codeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? error.extensions['code'] : undefined;

function placeOf({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(path && { path }), ...(locations && { locations }) };
}

function habeasErrorIn(error: unknown): HabeasError | undefined {
  const original = originalOf(error);
  return original instanceof HabeasError ? original : undefined;
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}
