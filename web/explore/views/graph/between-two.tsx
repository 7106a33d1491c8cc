import type { ReactNode } from 'react';

import { Answered } from '../../asking/answered.js';
import { useAnswer } from '../../asking/use-answer.js';
import { RelatedDocument } from '../../generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import { GRAPH_RELATIONSHIPS } from './graph-relationships.js';
import { HopList } from './hop-list.js';

/** What two things are related by, with those who say so. */
export function BetweenTwo({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const words = useWords();
  const answer = useAnswer(RelatedDocument, { ids: [...ids], relationships: GRAPH_RELATIONSHIPS });
  return (
    <Answered answer={answer}>
      {({ among: { hops } }) =>
        hops.length === 0 ? <p className="quiet">{words.graph.unrelated}</p> : <HopList hops={hops} isDrawn />
      }
    </Answered>
  );
}
