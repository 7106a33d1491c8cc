import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

import type { Look } from '../picture-frame.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

type Drawn = Sigma<DrawnNode, DrawnEdge>;

/** The part of the scene that is looked at now, in whole units of it, as an address tells it. */
export function lookOf(sigma: Drawn): Look {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.viewportToGraph({ x: width / 2, y: height / 2 }, now(sigma));
  return [Math.round(x), Math.round(-y), Math.max(1, Math.round(widthOf(sigma)))];
}

/** Where the camera has to be for a part of the scene. */
export function cameraAt(sigma: Drawn, [x, y, width]: Look): Pick<CameraState, 'x' | 'y' | 'ratio'> {
  const camera = sigma.getCamera();
  const middle = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }, now(sigma)), now(sigma));
  return { ...middle, ratio: camera.getBoundedRatio((camera.ratio * width) / widthOf(sigma)) };
}

function widthOf(sigma: Drawn): number {
  const { width } = sigma.getDimensions();
  return (
    sigma.viewportToGraph({ x: width, y: 0 }, now(sigma)).x -
    sigma.viewportToGraph({ x: 0, y: 0 }, now(sigma)).x
  );
}

const now = (sigma: Drawn): { readonly cameraState: CameraState } => ({
  cameraState: sigma.getCamera().getState(),
});
