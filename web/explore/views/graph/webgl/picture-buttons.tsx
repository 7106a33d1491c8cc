import type { ReactNode } from 'react';

import { useWords } from '../../../words/use-words.js';
import type { Picture } from './open-picture.js';

const STEP = 0.2;
const ZOOM = 1.5;

const BUTTONS = [
  ['nearer', '+', (picture: Picture) => picture.zoom(ZOOM)],
  ['farther', '−', (picture: Picture) => picture.zoom(1 / ZOOM)],
  ['left', '←', (picture: Picture) => picture.pan(-STEP, 0)],
  ['up', '↑', (picture: Picture) => picture.pan(0, -STEP)],
  ['down', '↓', (picture: Picture) => picture.pan(0, STEP)],
  ['right', '→', (picture: Picture) => picture.pan(STEP, 0)],
  ['whole', '⤢', (picture: Picture) => picture.whole()],
] as const;

/** What the mouse does to a picture, for the keyboard. */
export function PictureButtons({ picture }: { readonly picture: Picture | undefined }): ReactNode {
  const words = useWords();
  return (
    <p className="picture-buttons">
      {BUTTONS.map(([way, sign, act]) => (
        <button
          key={way}
          type="button"
          title={words.large.ways[way]}
          aria-label={words.large.ways[way]}
          disabled={!picture}
          onClick={() => picture && act(picture)}
        >
          {sign}
        </button>
      ))}
    </p>
  );
}
