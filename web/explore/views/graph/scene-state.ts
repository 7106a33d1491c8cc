import type { Look } from './picture-frame.js';
import type { Point } from './scene.js';

/** So many things are drawn as page elements. */
export const MOST_ELEMENTS = 500;

/** Rows of a table, until more are asked for. */
export const FIRST_ROWS = 100;

export interface NamedGroup {
  readonly name: string;
  readonly ids: readonly string[];
}

export type GroupBy = 'kind' | 'place';
export type Years = readonly [first: number, last: number];

/** What the address says of a graph: all that is drawn follows from it and from the service's answers. */
export interface SceneState {
  /** Ids of what is shown; empty where nothing is. */
  readonly shown: readonly string[];
  /** Ids asked for beyond what is shown at once. */
  readonly beyond: number;
  /** Nothing was asked for yet, so that examples are shown. */
  readonly isStart: boolean;
  readonly chosen: readonly string[];
  /** What paths are sought between. */
  readonly ends: readonly string[];
  /** Kinds and relationships that are left out. */
  readonly without: ReadonlySet<string>;
  readonly years: Years | undefined;
  readonly by: GroupBy | undefined;
  readonly groups: readonly NamedGroup[];
  /** Keys of groups whose members are drawn. */
  readonly open: ReadonlySet<string>;
  readonly pins: ReadonlyMap<string, Point>;
  readonly find: string;
  /** So many rows of each table are written out. */
  readonly rows: number;
  /** The part of the picture looked at: its middle and its width. */
  readonly look: Look | undefined;
}

/** What is left of a state when things are no longer shown. */
export function hideThings(state: SceneState, ids: ReadonlySet<string>): Partial<SceneState> {
  const kept = (id: string): boolean => !ids.has(id);
  return {
    shown: state.shown.filter(kept),
    chosen: state.chosen.filter(kept),
    pins: new Map([...state.pins].filter(([id]) => kept(id))),
    groups: state.groups
      .map(({ name, ids: members }) => ({ name, ids: members.filter(kept) }))
      .filter(({ ids: members }) => members.length > 0),
    // Both ends of a path are shown for as long as it is asked for.
    ...(!state.ends.every(kept) && { ends: [] }),
  };
}
