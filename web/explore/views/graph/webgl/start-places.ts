import type { Positions } from '../layout-worker.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Between neighbours, in the units of a picture. */
const APART = 26;

/** Places at once, before any layout: a sunflower's head, whose middle is what comes first. */
export const startPlaces = (ids: readonly string[]): Positions =>
  Object.fromEntries(
    ids.map((id, index) => {
      const [radius, angle] = [APART * Math.sqrt(index), index * GOLDEN_ANGLE];
      return [id, [radius * Math.cos(angle), radius * Math.sin(angle)] as const];
    }),
  );
