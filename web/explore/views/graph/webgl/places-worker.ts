import type { LayoutTask } from '../layout-worker.js';
import { placeMany } from './place-many.js';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  for (const positions of placeMany(data)) postMessage(positions);
  postMessage(undefined);
});
