import type { ReactNode } from 'react';

import type { SearchedFragment, SearchOutcome } from '../../generated/graphql.js';
import { filled } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';

/** What came of a search for paths, and how far it looked. */
export function SearchedText({
  outcome,
  searched: { nodes, length, hubs },
}: {
  readonly outcome: SearchOutcome;
  readonly searched: SearchedFragment;
}): ReactNode {
  const { graph } = useWords();
  const language = useLanguage();
  const sentences = [
    graph.outcomes[outcome],
    graph.searched,
    ...(hubs.length > 0 ? [filled(graph.hubs, { count: hubs.length })] : []),
  ];
  return (
    <p className="quiet" role="status">
      {filled(sentences.join(' ').trim(), { nodes: nodes.toLocaleString(language), length })}
    </p>
  );
}
