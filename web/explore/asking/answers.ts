import { QueryClient } from '@tanstack/react-query';

import { AskFailure } from './ask-failure.js';

const FRESH_MS = 5 * 60_000;
const AGAIN_MS = 3_000;
const LONG_WAIT_SECONDS = 30;

/** Milliseconds after which a question that failed is asked again by itself; false where that would not help. */
function againAfter(error: unknown): number | false {
  if (!(error instanceof AskFailure)) return false;
  if (error.reason === 'gone') return AGAIN_MS;
  return error.reason === 'tooOften' ? (error.wait ?? LONG_WAIT_SECONDS) * 1000 : false;
}

/** The page's cache of answers; a question that found the service gone is asked again until it is back. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: false,
      refetchInterval: ({ state }) => againAfter(state.error),
    },
  },
});
