import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

import { filled } from '../../../words/plural.js';
import { useWords } from '../../../words/use-words.js';
import { changeScene, chooseThing } from '../change-scene.js';
import type { Positions } from '../layout-worker.js';
import { SaveScene } from '../save-scene.js';
import type { Scene } from '../scene.js';
import type { SceneState } from '../scene-state.js';
import { useSceneLabel } from '../use-scene-label.js';
import type { Picture } from './open-picture.js';
import { openPicture } from './open-picture.js';
import { PictureButtons } from './picture-buttons.js';

/** A scene drawn by WebGL; what it shows can be read in the table below it. */
export function LargePicture({
  grouped,
  scene,
  positions,
  state,
  found,
}: {
  /** What is in the picture; another one is another picture. */
  readonly grouped: Scene;
  /** The same, with what is left out and what is pinned. */
  readonly scene: Scene;
  readonly positions: Positions;
  readonly state: SceneState;
  readonly found: ReadonlySet<string>;
}): ReactNode {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ readonly of: Scene; readonly picture: Picture }>();
  // That of another scene is closed by the time that effects run.
  const picture = opened?.of === grouped ? opened.picture : undefined;
  const labelOf = useSceneLabel(grouped);
  const latest = useRef({ labelOf, positions });
  useEffect(() => {
    latest.current = { labelOf, positions };
  });
  useEffect(() => {
    if (!container.current) return;
    const next = openPicture(container.current, {
      scene: grouped,
      positions: latest.current.positions,
      labelOf: latest.current.labelOf,
      onChoose: (id, more) => changeScene(chooseThing(id, more), { replace: true }),
      onPin: (id, at) => changeScene(({ pins }) => ({ pins: new Map([...pins, [id, at]]) })),
      onLook: (look) => changeScene({ look }, { replace: true }),
    });
    setOpened({ of: grouped, picture: next });
    return () => next.close();
  }, [grouped]);
  useEffect(() => picture?.show(scene, positions, labelOf), [picture, scene, positions, labelOf]);
  const look = state.look?.join();
  useEffect(() => picture?.look(state.look), [picture, look]);
  const chosen = state.chosen.join(' ');
  useEffect(() => picture?.emphasize(state.chosen, found), [picture, chosen, found]);
  const writers = picture && {
    SVG: () => Promise.resolve(picture.drawing()),
    PNG: () => picture.image(),
  };
  const saving = <SaveScene {...{ scene, positions }} picture={writers ?? {}} />;
  if (!hasWebgl()) {
    return (
      <>
        <p className="state">{words.large.noWebgl}</p>
        {saving}
      </>
    );
  }
  return (
    <>
      <PictureButtons picture={picture} />
      <div
        className="large-picture"
        ref={container}
        role="img"
        aria-label={filled(words.large.picture, { things: scene.order, relationships: scene.size })}
      />
      {saving}
    </>
  );
}

let webgl: boolean | undefined;

const hasWebgl = (): boolean => (webgl ??= document.createElement('canvas').getContext('webgl2') !== null);
