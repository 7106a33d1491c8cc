import type { ReactNode } from 'react';
import { memo } from 'react';

import { kindShape } from '../../parts/kind-shape.js';
import type { Ground } from './scene.js';

export const LONGEST_LABEL = 30;

interface ThingMarkProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the type, in units of the scene. */
  readonly letter: number;
  readonly kind: string;
  readonly label: string;
  /** All that is to be said of it. */
  readonly title: string;
  readonly isLabelled: boolean;
  readonly beyond: number;
  /** Of a group: how many it stands for. */
  readonly members: number;
  readonly state: string;
  readonly isChosen: boolean;
}

/** A thing, or a group of things, as a button on the page. */
export const ThingMark = memo(function ThingMark(props: ThingMarkProps): ReactNode {
  const { id, x, y, radius, letter, kind, label, title, isLabelled, beyond, members, state, isChosen } =
    props;
  const lines = radius * 0.06;
  return (
    <g
      className={`scene-node kind-${kind} ${state}`}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      data-id={id}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
    >
      <title>{title}</title>
      {members > 0 && <circle className="behind" r={radius * 1.22} />}
      <circle className="ground" r={radius} />
      <path
        className="kind-lines"
        d={kindShape(kind)}
        transform={`translate(${-lines * 12} ${-lines * 12}) scale(${lines})`}
      />
      {(beyond > 0 || members > 0) && (
        <text className="beyond" x={radius * 0.95} y={-radius * 0.75} fontSize={letter * 0.88}>
          {members > 0 ? `×${members}` : `+${beyond}`}
        </text>
      )}
      {!isLabelled && (
        <text className="unread" y={radius + letter * 1.25} textAnchor="middle" fontSize={letter}>
          {shortLabel(label)}
        </text>
      )}
    </g>
  );
});

/** Names stand above all marks, so that none covers another's; each mark says its own to a screen reader. */
export const LabelMark = memo(function LabelMark({
  x,
  y,
  letter,
  label,
}: {
  readonly x: number;
  readonly y: number;
  readonly letter: number;
  readonly label: string;
}): ReactNode {
  return (
    <text
      className="label"
      x={x}
      y={y + letter * 1.25}
      textAnchor="middle"
      fontSize={letter}
      aria-hidden="true"
    >
      {shortLabel(label)}
    </text>
  );
});

const shortLabel = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;

interface EdgeMarkProps {
  readonly id: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly letter: number;
  readonly ground: Ground;
  readonly title: string;
  readonly count: number;
}

/** A relationship: how well it is grounded is told by its line and a sign, not by colour alone. */
export const EdgeMark = memo(function EdgeMark(props: EdgeMarkProps): ReactNode {
  const { id, path, x, y, letter, ground, title, count } = props;
  const sign = [ground === 'disputed' ? '≠' : '', count > 1 ? `×${count}` : ''].join(' ').trim();
  return (
    <g className={`edge ${ground}`} data-edge={id}>
      <path className="grip" d={path}>
        <title>{title}</title>
      </path>
      <path className="line" d={path} markerEnd={`url(#scene-arrow-${ground})`} />
      {sign !== '' && (
        <text x={x} y={y + letter * 0.4} textAnchor="middle" fontSize={letter}>
          {sign}
        </text>
      )}
    </g>
  );
});
