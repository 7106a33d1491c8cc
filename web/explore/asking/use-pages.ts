import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { TypedDocumentString } from '../generated/graphql.js';
import { ask, hashOf } from './ask.js';
import type { Stoppable } from './use-answer.js';

export interface Paging<Data> {
  /** The cursor to go on from; undefined at the end. */
  readonly next: (page: Data) => string | null | undefined;
  /** So many pages are asked for by themselves. */
  readonly pages: number;
  /** False leaves them unasked. */
  readonly when?: boolean;
}

/** Stopped, it keeps the pages that are there, and gives up the one under way. */
export type Pages<Data> = UseInfiniteQueryResult<readonly Data[]> &
  Stoppable & {
    /** Whether pages come by themselves just now. */
    readonly coming: boolean;
    /** Goes on for as many pages again. */
    readonly goOn: () => void;
  };

/** Pages of a list, one after another, until there are so many or they are stopped. */
export function usePages<Data, Variables extends { readonly after?: unknown }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { next, pages, when = true }: Paging<Data>,
): Pages<Data> {
  const queryKey = [hashOf(document), variables, 'pages'];
  const client = useQueryClient();
  const [limit, setLimit] = useState(pages);
  const answer = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: next,
    select: ({ pages: list }): readonly Data[] => list,
    enabled: when,
  });
  const { data, error, hasNextPage, isFetching, fetchNextPage } = answer;
  const loaded = data?.length ?? 0;
  const wanted = when && hasNextPage && loaded < limit && !error;
  useEffect(() => {
    if (wanted && !isFetching) void fetchNextPage();
  }, [wanted, isFetching, fetchNextPage]);
  return {
    ...answer,
    coming: loaded > 0 && wanted,
    stop: () => {
      setLimit(loaded);
      void client.cancelQueries({ queryKey, exact: true });
    },
    stopped: when && answer.isPending && answer.fetchStatus === 'idle',
    goOn: () => setLimit(loaded + pages),
  };
}
