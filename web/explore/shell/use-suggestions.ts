import { useEffect, useState } from 'react';

import { useAnswer } from '../asking/use-answer.js';
import type { SuggestEntitiesQuery } from '../generated/graphql.js';
import { SuggestEntitiesDocument } from '../generated/graphql.js';

const PAUSE_MS = 120;
type Suggestion = SuggestEntitiesQuery['search']['edges'][number];

/** What the text so far may mean, asked when typing pauses. */
export function useSuggestions(text: string): readonly Suggestion[] {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useAnswer(
    SuggestEntitiesDocument,
    { text: settled },
    { when: settled !== '', keep: true },
  );
  return text.trim() === '' || settled === '' ? [] : (data?.search.edges ?? []);
}
