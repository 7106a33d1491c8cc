import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';

import { useSize } from '../../parts/use-size.js';
import { useWords } from '../../words/use-words.js';
import { chooseLabels } from './choose-labels.js';
import { bendsOf, type Curve, curveOf } from './edge-curve.js';
import type { Positions } from './layout-worker.js';
import { fitLook, viewBoxOf, zoomLook } from './picture-frame.js';
import type { Point, Scene } from './scene.js';
import { EdgeMark, LabelMark, LONGEST_LABEL, ThingMark } from './scene-marks.js';
import type { SceneState } from './scene-state.js';
import { type PictureActions, useGestures } from './use-gestures.js';
import { useSceneLabel } from './use-scene-label.js';
import { useSceneTitles } from './use-scene-titles.js';

/** Type is so large on the screen, and a mark at least so. */
const LETTER = 12.5;
const LEAST_RADIUS = 7;
const RADIUS = { least: 20, most: 26 };
const FIRST_SIZE = [1200, 640] as const;
const ZOOM = 1.5;
/** A group has a second ring so much wider. */
const RING = 1.22;

/** A scene as page elements: each thing is a button that chooses it, each edge drawn by how well it is grounded. */
export function ScenePicture({
  scene,
  positions,
  state: { chosen, look: given },
  found,
  actions,
}: {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly state: SceneState;
  /** What was looked for by its name. */
  readonly found: ReadonlySet<string>;
  readonly actions: PictureActions;
}): ReactNode {
  const words = useWords();
  const labelOf = useSceneLabel(scene);
  const titles = useSceneTitles(scene);
  const svg = useRef<SVGSVGElement>(null);
  const [width, height] = useSize(svg, FIRST_SIZE);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const fit = useMemo(() => fitLook(Object.values(positions), size), [positions, size]);
  const drawn = {
    placeOf: (id: string): Point | undefined => positions[id],
    endsOf: (edge: string) => scene.extremities(edge),
  };
  const { look, moved, isMoving, handlers } = useGestures(svg, given ?? fit, size, drawn, actions);
  // Sizes go in steps, so that looking around draws little anew.
  const scale = 2 ** (Math.round(Math.log2(size.width / look[2]) * 4) / 4);
  const letter = LETTER / Math.min(1.6, scale);
  const radius = Math.min(RADIUS.most, Math.max(RADIUS.least, LEAST_RADIUS / scale));
  const at = (id: string): Point | undefined => (moved?.id === id ? moved.at : positions[id]);
  const bends = useMemo(() => bendsOf(scene), [scene]);
  const curveAt = (key: string, from: string, to: string, placeOf: typeof at): Curve | undefined => {
    const [start, end] = [placeOf(from), placeOf(to)];
    return start && end && curveOf(start, end, bends.get(key) ?? 0, radius);
  };
  const curves = useMemo(
    () =>
      new Map(
        scene.mapEdges((key, _edge, from, to) => [key, curveAt(key, from, to, drawn.placeOf)] as const),
      ),
    [scene, positions, bends, radius],
  );
  const labelled = useMemo(
    () =>
      chooseLabels(
        scene
          .filterNodes((_id, { hidden }) => !hidden)
          .map((id) => ({
            id,
            x: positions[id]?.[0] ?? 0,
            y: (positions[id]?.[1] ?? 0) + radius + letter,
            text: labelOf(id).slice(0, LONGEST_LABEL),
            weight: (chosen.includes(id) || found.has(id) ? 10_000 : 0) + scene.degree(id),
          })),
        letter,
      ),
    [scene, positions, letter, radius, labelOf, chosen.join(), [...found].join()],
  );
  return (
    <>
      <button
        type="button"
        className="skip-picture"
        onClick={() => document.querySelector<HTMLElement>('.picture-ways button')?.focus()}
      >
        {words.graph.skip}
      </button>
      <svg
        ref={svg}
        className={['scene', scale < 0.6 ? 'dense' : '', isMoving ? 'moving' : ''].join(' ')}
        viewBox={viewBoxOf(look, size)}
        role="group"
        aria-label={words.graph.picture}
        aria-describedby="scene-keys"
        {...handlers}
      >
        <defs>
          {(['stated', 'alleged', 'disputed'] as const).map((ground) => (
            <marker
              key={ground}
              id={`scene-arrow-${ground}`}
              className={`arrow ${ground}`}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 1L9 5L0 9z" />
            </marker>
          ))}
        </defs>
        {scene.mapEdges((key, { ground, hidden, count }, from, to) => {
          const isMoved = moved !== undefined && (moved.id === from || moved.id === to);
          const curve = isMoved ? curveAt(key, from, to, at) : curves.get(key);
          if (hidden || !curve) return null;
          const { path, middle } = curve;
          const title = titles.ofEdges.get(key) ?? '';
          return (
            <EdgeMark
              key={key}
              id={key}
              path={path}
              x={middle[0]}
              y={middle[1]}
              {...{ letter, ground, title, count }}
            />
          );
        })}
        {scene.mapNodes((id, { kind, beyond = 0, hidden, members, pin }) => {
          const place = at(id);
          if (hidden || !place) return null;
          return (
            <ThingMark
              key={id}
              x={place[0]}
              y={place[1]}
              label={labelOf(id)}
              title={titles.ofNodes.get(id) ?? ''}
              isLabelled={labelled.has(id)}
              isChosen={chosen.includes(id)}
              members={members?.length ?? 0}
              state={[pin ? 'pinned' : '', found.has(id) ? 'found' : ''].join(' ')}
              {...{ id, radius, letter, kind, beyond }}
            />
          );
        })}
        {[...labelled].map((id) => {
          const place = at(id);
          return (
            place && (
              <LabelMark
                key={id}
                x={place[0]}
                y={place[1] + radius * (scene.getNodeAttribute(id, 'members') ? RING : 1)}
                letter={letter}
                label={labelOf(id)}
              />
            )
          );
        })}
      </svg>
      <p className="picture-ways">
        <button type="button" onClick={() => actions.onLook(zoomLook(look, 1 / ZOOM))}>
          + <span className="unseen">{words.graph.nearer}</span>
        </button>
        <button type="button" onClick={() => actions.onLook(zoomLook(look, ZOOM))}>
          − <span className="unseen">{words.graph.further}</span>
        </button>
        <button type="button" disabled={!given} onClick={() => actions.onLook(undefined)}>
          {words.graph.all}
        </button>
        <span id="scene-keys" className="quiet">
          {words.graph.keys}
        </span>
      </p>
    </>
  );
}
