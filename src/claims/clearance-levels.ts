import { Visibility } from '../ontology/codes/visibility.js';

/** In the order of clearance: 0 public, 1 restricted, 2 confidential. */
const VISIBILITIES = Object.keys(Visibility.codes);

/** The clearance from which what has this visibility is seen. */
export const levelOf = (visibility = 'PUBLIC'): number => VISIBILITIES.indexOf(visibility);

/** The visibility of what is seen from a clearance on. */
export const visibilityOf = (clearance: number): string => VISIBILITIES[clearance] ?? 'PUBLIC';

/** The clearance of those who see all. */
export const CONFIDENTIAL = 2;
