import './kind-mark.css';

import type { ReactNode } from 'react';

import { useCodeName } from '../words/code-name.js';
import { kindShape } from './kind-shape.js';

/** The kind of a thing by shape, colour and name; with `quiet` the name stands beside it already. */
export function KindMark({
  kind,
  quiet = false,
}: {
  readonly kind: string;
  readonly quiet?: boolean;
}): ReactNode {
  const name = useCodeName();
  return (
    <svg
      className={`kind-mark kind-${kind}`}
      viewBox="0 0 24 24"
      {...(quiet ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name(kind) })}
    >
      {!quiet && <title>{name(kind)}</title>}
      <rect className="kind-ground" x="1" y="1" width="22" height="22" rx="6" />
      <path className="kind-lines" d={kindShape(kind)} />
    </svg>
  );
}
