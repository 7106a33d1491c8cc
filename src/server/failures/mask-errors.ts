import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { HabeasError } from '../../errors/habeas-error.js';
import { nameArgument } from './name-argument.js';
import { shortenMessage } from './shorten-message.js';
import { statusOfCode } from './status-of-code.js';

/** What is said of a failure that nobody foresaw; its cause is for the log alone. */
export const UNEXPECTED =
  "Something unexpected happened; the log has the cause under the request's id, which is beside the errors.";

/** The one place where errors become answers: what has a code of ours or of GraphQL passes, all else is masked. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const masked = mask(formatted, error);
  return { ...masked, message: shortenMessage(masked.message) };
}

function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeIn(error);
  if (code === undefined) {
    return { ...placeOf(formatted), message: UNEXPECTED, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const extensions = originalOf(error) instanceof HabeasError ? {} : formatted.extensions;
  return { ...withArgument(formatted, error), extensions: { ...extensions, code } };
}

/** What the log has to be told of an error, if its answer does not say it all. */
export function causeOf(error: unknown): { readonly code?: string; readonly err: unknown } | undefined {
  const code = codeIn(error);
  if (code === undefined) return { err: originalOf(error) };
  return (statusOfCode(code) ?? 500) >= 500 ? { code, err: originalOf(error) } : undefined;
}

/** Apollo calls all that validation finds one code; a wrong value is input, and our own rules have their own. */
function codeIn(error: unknown): string | undefined {
  const original = originalOf(error);
  if (original instanceof HabeasError) return original.code;
  if (nameArgument(error) !== undefined) return 'BAD_USER_INPUT';
  const code = codeOf(original) ?? codeOf(error);
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

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}
