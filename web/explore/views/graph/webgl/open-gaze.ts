import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

import type { Look } from '../picture-frame.js';
import { cameraAt, lookOf } from './camera-look.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

const SETTLED_MS = 300;
/** How near a thing is brought: so much of the whole is seen around it. */
const NEAR = 0.4;

/** What is looked at while places get better: a part of the scene, a thing, or what somebody moved to. */
interface Gaze {
  /** Looks at a part, all of it if undefined; what was told last changes nothing. */
  look(at: Look | undefined): void;
  /** Brings a thing into the middle; the first does not take the place of a part that an address gave. */
  towards(id: string | undefined): void;
  /** Somebody looks elsewhere, and is not brought back while the layout goes on. */
  readonly leave: () => void;
  /** After each change of places. */
  readonly follow: () => void;
  close(): void;
}

interface GazeOptions {
  readonly go: (to: Partial<CameraState>) => void;
  /** Told once a movement has settled; undefined is all of it. */
  readonly onLook: (look: Look | undefined) => void;
}

export function openGaze(sigma: Sigma<DrawnNode, DrawnEdge>, { go, onLook }: GazeOptions): Gaze {
  const camera = sigma.getCamera();
  let kept: Look | undefined;
  let followed: string | undefined;
  let told = '';
  let isFirst = true;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const isWhole = camera.x === 0.5 && camera.y === 0.5 && camera.ratio === 1;
    const look = isWhole ? undefined : lookOf(sigma);
    if (told === String(look ?? '')) return;
    told = String(look ?? '');
    onLook(look);
  };
  const tellSoon = (): void => {
    clearTimeout(telling);
    if (!kept) telling = setTimeout(tell, SETTLED_MS);
  };
  const leave = (): void => {
    [kept, followed] = [undefined, undefined];
  };
  const follow = (): void => {
    const place = followed === undefined ? undefined : sigma.getNodeDisplayData(followed);
    if (kept) camera.setState(cameraAt(sigma, kept));
    else if (place) go({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, NEAR) });
    tellSoon();
  };
  for (const act of ['mousedown', 'wheel'] as const) sigma.getMouseCaptor().on(act, leave);
  sigma.getTouchCaptor().on('touchdown', leave);
  camera.on('updated', tellSoon);
  return {
    look: (at) => {
      if (told === String(at ?? '')) return;
      [kept, followed, told] = [at, undefined, String(at ?? '')];
      if (at) follow();
      else go({ x: 0.5, y: 0.5, ratio: 1 });
    },
    towards: (id) => {
      if (!(isFirst && kept)) [kept, followed] = [id === undefined ? kept : undefined, id];
      isFirst = false;
    },
    leave,
    follow,
    close: () => {
      clearTimeout(telling);
    },
  };
}
