import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { TypedDocumentString } from '../generated/graphql.js';
import { ask, hashOf } from './ask.js';

export interface Paging<Data> {
  /** The cursor to go on from; undefined at the end. */
  readonly next: (page: Data) => string | null | undefined;
  /** So many pages are asked for by themselves. */
  readonly pages: number;
}

/** Pages of a list, one after another; those beyond `pages` when asked for. */
export function usePages<Data, Variables extends { readonly after?: unknown }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { next, pages }: Paging<Data>,
): UseInfiniteQueryResult<readonly Data[]> {
  const answer = useInfiniteQuery({
    queryKey: [hashOf(document), variables, 'pages'],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: next,
    select: ({ pages: list }): readonly Data[] => list,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = answer;
  const wanted = hasNextPage && !isFetching && (data?.length ?? 0) < pages;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
  return answer;
}
