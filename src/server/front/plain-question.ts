import { type Fields, isRecord } from '../is-record.js';

/** A body of GraphQL over HTTP that asks for nothing out of the ordinary. */
export interface PlainQuestion {
  readonly query: string;
  readonly variables?: Fields | undefined;
  readonly operationName?: string | undefined;
}

/** The question in a body; undefined for a body that is wrong, or asks for more than an answer. */
export function readPlainQuestion(body: unknown): PlainQuestion | undefined {
  if (!isRecord(body)) return undefined;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || !isRecordOrNone(variables) || !isTextOrNone(operationName))
    return undefined;
  const plain = isRecordOrNone(extensions) && Object.keys(extensions ?? {}).length === 0;
  return plain
    ? { query, variables: variables ?? undefined, operationName: operationName ?? undefined }
    : undefined;
}

type None = null | undefined;
const isNone = (value: unknown): value is None => value === null || value === undefined;
const isTextOrNone = (value: unknown): value is string | None => isNone(value) || typeof value === 'string';
const isRecordOrNone = (value: unknown): value is Fields | None => isNone(value) || isRecord(value);
