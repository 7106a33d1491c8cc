import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { kindShape } from '../../parts/kind-shape.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import type { Positions } from './layout-worker.js';
import type { Scene } from './scene.js';

const MARGIN = { across: 130, down: 80 };
const LONGEST_LABEL = 30;

/** A scene as page elements: each node is a link that chooses it, each edge drawn by how well it is grounded. */
export function ScenePicture({
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
  const name = useCodeName();
  const relationshipName = useRelationshipName();
  const placed = scene.nodes().flatMap((id) => {
    const at = positions[id];
    return at ? [{ id, x: at[0], y: at[1], ...scene.getNodeAttributes(id) }] : [];
  });
  return (
    <svg className="scene" viewBox={viewBoxOf(placed)} role="group" aria-label={words.graph.picture}>
      {scene.mapEdges((key, { relationship, ground }, from, to) => {
        const [a, b] = [positions[from], positions[to]];
        if (!a || !b) return null;
        return (
          <g key={key} className={`edge ${ground}`}>
            <line x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]}>
              <title>{relationshipName(relationship, 'OUT')}</title>
            </line>
            {ground === 'disputed' && (
              <text x={(a[0] + b[0]) / 2} y={(a[1] + b[1]) / 2 + 5} textAnchor="middle">
                ≠
              </text>
            )}
          </g>
        );
      })}
      {placed.map(({ id, x, y, kind, label, beyond }) => (
        <ViewLink
          key={id}
          className={`scene-node kind-${kind}`}
          view="graph"
          given={changed(given, { chosen: id })}
          aria-current={id === chosen}
        >
          <g transform={`translate(${x} ${y})`}>
            <title>
              {[
                label,
                name(kind),
                ...(beyond > 0 ? [filled(words.graph.hidden, { count: beyond })] : []),
              ].join(', ')}
            </title>
            <circle r="20" />
            <path className="kind-lines" d={kindShape(kind)} transform="translate(-14.4 -14.4) scale(1.2)" />
            {beyond > 0 && (
              <text className="beyond" x="15" y="-13">
                +{beyond}
              </text>
            )}
            <text className="label" y="36" textAnchor="middle">
              {label.length > LONGEST_LABEL
                ? `${label.slice(0, LONGEST_LABEL - 1)}…`
                : kind === 'Account'
                  ? name(label)
                  : label}
            </text>
          </g>
        </ViewLink>
      ))}
    </svg>
  );
}

function viewBoxOf(placed: readonly { readonly x: number; readonly y: number }[]): string {
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, top] = [Math.min(-220, ...xs) - MARGIN.across, Math.min(-150, ...ys) - MARGIN.down];
  const [right, bottom] = [Math.max(220, ...xs) + MARGIN.across, Math.max(150, ...ys) + MARGIN.down];
  return `${left} ${top} ${right - left} ${bottom - top}`;
}
