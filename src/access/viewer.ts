import type { Clearance } from '../plan/plan.js';

/** What each role may see. */
const CLEARANCES = { reader: 0, editor: 1, admin: 2 } as const satisfies Readonly<Record<string, Clearance>>;

export type Role = keyof typeof CLEARANCES;
/** From the one who sees least. */
export const ROLES = Object.keys(CLEARANCES) as readonly Role[];

/** Whoever asks. */
export interface Viewer {
  readonly role: Role | 'anonymous';
  readonly clearance: Clearance;
  /** The id of a key, or the subject of a token: for logs. */
  readonly name?: string;
}

export const ANONYMOUS: Viewer = { role: 'anonymous', clearance: 0 };
export const viewerOf = (role: Role, name?: string): Viewer => ({
  role,
  clearance: CLEARANCES[role],
  ...(name !== undefined && { name }),
});
