import { QueryClient } from '@tanstack/react-query';

import { AskFailure } from './ask-failure.js';

const FRESH_MS = 5 * 60_000;
const AGAIN_MS = 3_000;

/** The page's cache of answers; a question that found the service gone is asked again until it is back. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: false,
      refetchInterval: ({ state }) =>
        state.error instanceof AskFailure && state.error.reason === 'gone' ? AGAIN_MS : false,
    },
  },
});
