import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';

import type { TypedDocumentString } from '../generated/graphql.js';
import { ask, hashOf } from './ask.js';

export interface Asking {
  /** False leaves the question unasked, as for a text not typed yet. */
  readonly when?: boolean;
  /** Shows the answer before until the next is there, as while typing. */
  readonly keep?: boolean;
}

export type Answer<Data> = UseQueryResult<Data> & Stoppable;

export interface Stoppable {
  /** Gives the question up, here and in the service. */
  readonly stop: () => void;
  /** It was given up before there was an answer. */
  readonly stopped: boolean;
}

/** A question's answer, from the cache or the service; given up when nothing on the page waits for it any more. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { when = true, keep = false }: Asking = {},
): Answer<Data> {
  const client = useQueryClient();
  const queryKey = [hashOf(document), variables];
  const answer = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: when,
    ...(keep && { placeholderData: keepPreviousData }),
  });
  return {
    ...answer,
    stop: () => void client.cancelQueries({ queryKey, exact: true }),
    stopped: when && answer.isPending && answer.fetchStatus === 'idle',
  };
}
