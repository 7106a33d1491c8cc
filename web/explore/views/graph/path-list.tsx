import type { ReactNode } from 'react';

import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { PathEndFragment } from '../../generated/graphql.js';
import { PathsBetweenDocument } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';

/** The shortest paths between two things as sentences, each hop with those who say so. */
export function PathList({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const words = useWords();
  const relationshipName = useRelationshipName();
  const variables = { from, to };
  const answer = useAnswer(PathsBetweenDocument, variables);
  return (
    <Section title={words.graph.how} className="paths">
      <Answered answer={answer}>
        {({ paths: { explanation, paths } }) => (
          <>
            <p className="quiet">{explanation}</p>
            {paths.map(({ hops, weakestHop }, index) => (
              <div key={index} className="path">
                <ol>
                  {hops.map((hop) => (
                    <li key={hop.number}>
                      <End end={hop.from} /> <em>{relationshipName(hop.relationship, hop.direction)}</em>{' '}
                      <End end={hop.to} /> <QuoteMark claims={hop.evidence} />
                    </li>
                  ))}
                </ol>
                <p className="quiet">
                  {filled(words.graph.weakest, {
                    number: weakestHop.number,
                    count: weakestHop.independentSources,
                  })}
                </p>
                <ViewLink className="button" view="graph" given={{ nodes: endsOf(hops).join(','), from, to }}>
                  {words.graph.picture}
                </ViewLink>
              </div>
            ))}
          </>
        )}
      </Answered>
      <PlaygroundLink document={PathsBetweenDocument} variables={variables} />
    </Section>
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

const endsOf = (
  hops: readonly { from?: PathEndFragment | null; to?: PathEndFragment | null }[],
): string[] => [...new Set(hops.flatMap(({ from, to }) => [from?.id ?? '', to?.id ?? '']))];
