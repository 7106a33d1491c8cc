import './webgl.css';

import type { ReactNode } from 'react';

import { Answered } from '../../../asking/answered.js';
import { PlaygroundLink } from '../../../asking/playground-link.js';
import { AroundDocument } from '../../../generated/graphql.js';
import { useWords } from '../../../words/use-words.js';
import type { Around } from './around.js';
import { AroundControls } from './around-controls.js';
import { AroundScene } from './around-scene.js';
import { ReadingState } from './reading-state.js';
import { TooLarge } from './too-large.js';
import { useAround } from './use-around.js';

/** All that is so many steps around some things: read in pages, and drawn as soon as there is much to see. */
export function AroundView({ around }: { readonly around: Around }): ReactNode {
  const words = useWords();
  const reading = useAround(around);
  const { data, error } = reading.answer;
  const walked = data ?? reading.soFar;
  return (
    <article>
      <h1>{words.graph.title}</h1>
      <AroundControls around={around} things={walked?.things ?? []} />
      {error ? <Answered answer={reading.answer}>{() => null}</Answered> : <ReadingState reading={reading} />}
      {data?.tooLarge ? (
        <TooLarge around={around} walked={data} />
      ) : (
        walked && (
          <AroundScene
            walked={walked}
            complete={data !== undefined}
            reading={data === undefined && reading.answer.isFetching}
          />
        )
      )}
      <PlaygroundLink document={AroundDocument} variables={{ ids: around.starts, kinds: around.kinds }} />
    </article>
  );
}
