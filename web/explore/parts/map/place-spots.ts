import type { Given } from '../../address/address.js';
import type { Outlines } from './outlines.js';
import { outlineOf } from './outlines.js';
import { pointOf } from './project.js';
import type { Where } from './where.js';

export interface DrawnSpot {
  readonly where: Where;
  /** So many things are at it, or in it. */
  readonly count: number;
  readonly given: Given;
}

interface PlacedSpot {
  readonly spot: DrawnSpot;
  readonly x: number;
  readonly y: number;
  /** Whether its name has room. */
  readonly labelled: boolean;
}

const LABEL_PX = { across: 110, down: 18 };

/** The middle of what is drawn for a place. */
const middleOf = ({ at, country }: Where, outlines: Outlines): readonly [number, number] | undefined =>
  at ? pointOf(at) : outlineOf(outlines, country ?? '')?.middle;

/** Spots where they are drawn; where names would lie over each other, what is drawn on top has its own. */
export function placeSpots(
  spots: readonly DrawnSpot[],
  outlines: Outlines,
  unit: number,
): readonly PlacedSpot[] {
  const placed: PlacedSpot[] = [];
  for (const spot of spots.toReversed()) {
    const middle = middleOf(spot.where, outlines);
    if (!middle) continue;
    const [x, y] = middle;
    const covered = placed.some(
      (other) =>
        other.labelled &&
        Math.abs(other.x - x) < LABEL_PX.across * unit &&
        Math.abs(other.y - y) < LABEL_PX.down * unit,
    );
    placed.push({ spot, x, y, labelled: !covered });
  }
  return placed.toReversed();
}
