import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery, useQueryClient } from '@tanstack/react-query';

import { ask } from '../../../asking/ask.js';
import { AroundDocument, OutermostDocument } from '../../../generated/graphql.js';
import type { Around } from './around.js';
import { joinOutermost } from './join-outermost.js';
import type { Walked } from './walk-around.js';
import { walkAround } from './walk-around.js';

export interface Reading {
  readonly answer: UseQueryResult<Walked>;
  /** What is read so far, also of a reading that was cancelled. */
  readonly soFar: Walked | undefined;
  readonly cancel: () => void;
}

/** All that is around, read in pages into the cache, as is how far it has got; given up when the view is left. */
export function useAround(around: Around): Reading {
  const client = useQueryClient();
  const key = ['around', around];
  const progress = [...key, 'so far'];
  const answer = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const report = (walked: Walked): void => {
        if (!signal.aborted) client.setQueryData(progress, walked);
      };
      const walked = await walkAround(around, (variables) => ask(AroundDocument, variables, signal), report);
      return joinOutermost(walked, (variables) => ask(OutermostDocument, variables, signal), report);
    },
  });
  const { data: soFar } = useQuery<Walked>({ queryKey: progress, enabled: false });
  return { answer, soFar, cancel: () => void client.cancelQueries({ queryKey: key, exact: true }) };
}
