import type { ReactNode } from 'react';

import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { JoinedDocument, PathsBetweenDocument } from '../../generated/graphql.js';
import { Section } from '../../parts/section.js';
import { useWords } from '../../words/use-words.js';
import { changeScene } from './change-scene.js';
import { HopList } from './hop-list.js';
import { SearchedText } from './searched-text.js';

/** How things are connected: the shortest paths between two, what joins more than two. */
export function PathList({ ends }: { readonly ends: readonly string[] }): ReactNode {
  const words = useWords();
  const [from, to, ...others] = ends;
  if (from === undefined || to === undefined) return null;
  return (
    <Section title={words.graph.how} className="paths">
      {others.length === 0 ? <Between from={from} to={to} /> : <Among ids={[...ends]} />}
      <p>
        <button type="button" onClick={() => changeScene({ ends: [] })}>
          {words.graph.noPaths}
        </button>
      </p>
    </Section>
  );
}

function Between(variables: { readonly from: string; readonly to: string }): ReactNode {
  const answer = useAnswer(PathsBetweenDocument, variables);
  return (
    <>
      <Answered answer={answer}>
        {({ paths: { outcome, searched, paths } }) => (
          <>
            <SearchedText outcome={outcome} searched={searched} />
            {paths.map(({ hops, weakestHop }, index) => (
              <HopList key={index} hops={hops} weakestHop={weakestHop} />
            ))}
          </>
        )}
      </Answered>
      <PlaygroundLink document={PathsBetweenDocument} variables={variables} />
    </>
  );
}

function Among({ ids }: { readonly ids: string[] }): ReactNode {
  const answer = useAnswer(JoinedDocument, { ids });
  return (
    <>
      <Answered answer={answer}>
        {({ connect: { outcome, searched, hops, weakestHop } }) => (
          <>
            <SearchedText outcome={outcome} searched={searched} />
            {hops.length > 0 && <HopList hops={hops} weakestHop={weakestHop} />}
          </>
        )}
      </Answered>
      <PlaygroundLink document={JoinedDocument} variables={{ ids }} />
    </>
  );
}
