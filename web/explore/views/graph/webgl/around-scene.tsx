import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo } from 'react';

import { useAddress } from '../../../address/use-address.js';
import { useWords } from '../../../words/use-words.js';
import type { Scene } from '../scene.js';
import { buildScene } from '../scene.js';
import { ScenePicture } from '../scene-picture.js';
import { useLayout } from '../use-layout.js';
import { ChosenInScene } from './chosen-in-scene.js';
import { GroundLegend } from './ground-legend.js';
import { ThingsTable } from './things-table.js';
import { usePlaces } from './use-places.js';
import type { Walked } from './walk-around.js';

/** As page elements up to so many; above it by WebGL. */
const MOST_ELEMENTS = 500;

const LargePicture = lazy(async () => ({ default: (await import('./large-picture.js')).LargePicture }));

/** What was read as a picture, with what is chosen in it, and as a table. */
export function AroundScene({
  walked,
  complete,
}: {
  readonly walked: Walked;
  readonly complete: boolean;
}): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const { things, steps } = walked;
  // Within a step a picture would change many times a second, so it is drawn anew at the end of each.
  const scene = useMemo(() => buildScene(things), [steps, complete]);
  const chosen = given.get('chosen');
  if (complete && scene.order === 0) return <p className="state">{words.states.unknown}</p>;
  if (complete && scene.size === 0) return <p className="state">{words.states.none}</p>;
  const large = scene.order > MOST_ELEMENTS;
  if (steps === 0) return null;
  const Drawn = large ? LargeScene : SmallScene;
  return (
    <>
      <GroundLegend />
      <div className="graph-columns">
        <div className="panel picture">
          <Suspense fallback={<p className="state waiting">{words.states.loading}</p>}>
            <Drawn scene={scene} complete={complete} chosen={chosen} />
          </Suspense>
        </div>
        {chosen !== null && scene.hasNode(chosen) && (
          <ChosenInScene key={chosen} scene={scene} chosen={chosen} />
        )}
      </div>
      <p className="quiet">{words.large.outermost}</p>
      {complete && <ThingsTable scene={scene} />}
    </>
  );
}

interface Shown {
  readonly scene: Scene;
  readonly complete: boolean;
  readonly chosen: string | null;
}

function LargeScene({ scene, complete, chosen }: Shown): ReactNode {
  const words = useWords();
  const { positions, settled } = usePlaces(scene, complete);
  return (
    <>
      <LargePicture scene={scene} positions={positions} chosen={chosen} />
      <p className="quiet layout-state" role="status">
        {settled ? words.large.settled : words.large.settling}
      </p>
    </>
  );
}

function SmallScene({ scene, chosen }: Shown): ReactNode {
  return <ScenePicture scene={scene} positions={useLayout(scene)} chosen={chosen} />;
}
