import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';

import { AskFailure } from './ask-failure.js';

/** A part of the page that is loaded when first shown; asked for again, as an answer is, while the service is gone. */
export function useCode<Code>(name: string, load: () => Promise<Code>): UseQueryResult<Code> {
  return useQuery({
    queryKey: ['code', name],
    queryFn: async () => {
      try {
        return { code: await load() };
      } catch (cause) {
        throw new AskFailure('gone', String(cause));
      }
    },
    // A component is a function, which the cache would call.
    select: ({ code }) => code,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
}
