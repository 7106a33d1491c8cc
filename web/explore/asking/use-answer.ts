import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { TypedDocumentString } from '../generated/graphql.js';
import { ask, hashOf } from './ask.js';

export interface Asking {
  /** False leaves the question unasked, as for a text not typed yet. */
  readonly when?: boolean;
  /** Shows the answer before until the next is there, as while typing. */
  readonly keep?: boolean;
}

/** A question's answer, from the cache or the service; given up when nothing on the page waits for it any more. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { when = true, keep = false }: Asking = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: [hashOf(document), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: when,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
