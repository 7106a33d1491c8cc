import type { ReactNode } from 'react';

import type { HopShownFragment, PathEndFragment } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import { addThings, changeScene } from './change-scene.js';

/** Hops as sentences, each with those who say so, and the way to draw those that are not drawn yet. */
export function HopList({
  hops,
  weakestHop,
  isDrawn = false,
}: {
  readonly hops: readonly HopShownFragment[];
  readonly weakestHop?: { readonly number: number; readonly independentSources: number } | null | undefined;
  readonly isDrawn?: boolean;
}): ReactNode {
  const words = useWords();
  const relationshipName = useRelationshipName();
  return (
    <div className="path">
      <ol>
        {hops.map((hop) => (
          <li key={hop.number}>
            <End end={hop.from} /> <em>{relationshipName(hop.relationship, hop.direction)}</em>{' '}
            <End end={hop.to} /> <QuoteMark claims={hop.evidence} />
          </li>
        ))}
      </ol>
      {weakestHop && (
        <p className="quiet">
          {filled(words.graph.weakest, {
            number: weakestHop.number,
            count: weakestHop.independentSources,
          })}
        </p>
      )}
      {!isDrawn && (
        <button type="button" onClick={() => changeScene(addThings(endsOf(hops)))}>
          {words.graph.addToPicture}
        </button>
      )}
    </div>
  );
}

function End({ end }: { readonly end: PathEndFragment | null | undefined }): ReactNode {
  const name = useCodeName();
  if (!end) return null;
  if ('name' in end) return <EntityLink entity={end} />;
  return (
    <span className="path-end">
      <KindMark kind={end.__typename} /> {'side' in end && end.side ? name(end.side) : name(end.__typename)}
    </span>
  );
}

const endsOf = (hops: readonly HopShownFragment[]): readonly string[] =>
  hops.flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.id] : [])));
