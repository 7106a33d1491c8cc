import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

import { changed } from '../../../address/address.js';
import { goTo, useAddress } from '../../../address/use-address.js';
import { filled } from '../../../words/plural.js';
import { useWords } from '../../../words/use-words.js';
import type { Positions } from '../layout-worker.js';
import type { Scene } from '../scene.js';
import type { Picture } from './open-picture.js';
import { openPicture } from './open-picture.js';
import { PictureButtons } from './picture-buttons.js';
import { useLabel } from './use-label.js';

/** A scene too large for page elements, drawn by WebGL; what it shows can be read in the table below it. */
export function LargePicture({
  scene,
  positions,
  chosen,
}: {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly chosen: string | null;
}): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const labelOf = useLabel(scene);
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture>();
  const latest = useRef({ given, labelOf, positions });
  useEffect(() => {
    latest.current = { given, labelOf, positions };
  });
  useEffect(() => {
    if (!container.current) return;
    const opened = openPicture(container.current, {
      scene,
      positions: latest.current.positions,
      labelOf: (id) => latest.current.labelOf(id),
      onChoose: (id) => goTo('graph', changed(latest.current.given, { chosen: id })),
    });
    setPicture(opened);
    return () => opened.close();
  }, [scene]);
  useEffect(() => picture?.place(positions), [picture, positions]);
  useEffect(() => picture?.choose(chosen), [picture, chosen]);
  if (!hasWebgl()) return <p className="state">{words.large.noWebgl}</p>;
  return (
    <>
      <PictureButtons picture={picture} />
      <div
        className="large-picture"
        ref={container}
        role="img"
        aria-label={filled(words.large.picture, { things: scene.order, relationships: scene.size })}
      />
    </>
  );
}

let webgl: boolean | undefined;

const hasWebgl = (): boolean => (webgl ??= document.createElement('canvas').getContext('webgl2') !== null);
