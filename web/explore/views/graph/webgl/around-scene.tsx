import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';

import { changed } from '../../../address/address.js';
import { goTo, useAddress } from '../../../address/use-address.js';
import { useWords } from '../../../words/use-words.js';
import { readSceneState } from '../read-scene-state.js';
import { buildScene } from '../scene.js';
import { MOST_ELEMENTS } from '../scene-state.js';
import { writeSceneState } from '../write-scene-state.js';
import { LargeScene } from './large-scene.js';
import type { Walked } from './walk-around.js';

/**
 * What was read, as it is drawn: by WebGL as soon as it is more than page elements can show, or when reading was stopped;
 * once all is read and it is not, as page elements, by naming each thing in the address.
 */
export function AroundScene({
  walked,
  complete,
  reading,
}: {
  readonly walked: Walked;
  /** All that was asked for is read. */
  readonly complete: boolean;
  /** More is still read. */
  readonly reading: boolean;
}): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const { things, relations, steps } = walked;
  const few = complete && things.length > 0 && things.length <= MOST_ELEMENTS;
  useEffect(() => {
    if (!few) return;
    const shown = writeSceneState({ shown: things.map(({ id }) => id) });
    goTo('graph', changed(given, { ...shown, around: undefined, steps: undefined, among: undefined }), {
      replace: true,
    });
  }, [few]);
  // Within a step a picture would change many times a second, so it is drawn anew at the end of each.
  const scene = useMemo(() => buildScene(things, relations), [steps, complete, reading]);
  if (complete && things.length === 0) return <p className="state">{words.states.unknown}</p>;
  if (few || things.length === 0 || (reading && scene.order <= MOST_ELEMENTS)) return null;
  return (
    <LargeScene
      things={scene}
      state={readSceneState(given)}
      reading={reading}
      unjoined={!isJoined(walked)}
      beyond={things.length - scene.order}
    />
  );
}

/** Whether all that relates the outermost things to each other is read. */
const isJoined = ({ outermost, joined, joinedInPart }: Walked): boolean =>
  outermost.length < 2 || (joined?.done === joined?.of && joinedInPart === false);
