import type { GraphQLResolveInfo } from 'graphql';

import { ID_KEY } from '../../plan/raw-answer.js';
import { selectFieldsOnce } from '../../plan/selection.js';

/** The id of the node whose row a question is asked about. */
export const idOfRow = (row: unknown): string => (row as { readonly [ID_KEY]: string })[ID_KEY];

/** A date or a composite as rows carry it, each member under its response key. */
export function rowOf(
  info: GraphQLResolveInfo,
  typeName: string,
  value: Readonly<Record<string, unknown>> | null | undefined,
): unknown {
  if (!value) return null;
  const members = selectFieldsOnce(info, typeName, info.fieldNodes);
  return Object.fromEntries(
    members.map(({ key, name }) => [key, name === '__typename' ? typeName : value[name]]),
  );
}
