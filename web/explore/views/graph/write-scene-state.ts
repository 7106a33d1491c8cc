import type { Given } from '../../address/address.js';
import type { SceneState } from './scene-state.js';

/** Stands for no ids at all, which an address would leave out. */
export const NOTHING = 'none';

type Writers = { readonly [Key in keyof SceneState]?: (value: SceneState[Key]) => Given };

const WRITERS: Writers = {
  shown: (ids) => ({ nodes: ids.length === 0 ? NOTHING : ids.join(',') }),
  chosen: (ids) => ({ chosen: ids }),
  ends: ([from, ...others]) => ({ from, to: others.join(',') }),
  without: (names) => ({ without: [...names].join(',') }),
  years: (years) => ({ years: years?.join('-') }),
  by: (by) => ({ by }),
  groups: (groups) => ({ group: groups.map(({ name, ids }) => `${name}=${ids.join(',')}`) }),
  open: (keys) => ({ open: [...keys] }),
  pins: (pins) => ({
    pin: [...pins].map(([id, [x, y]]) => [Math.round(x), Math.round(y), id].join(',')),
  }),
  find: (find) => ({ find }),
  rows: (rows) => ({ rows: String(rows) }),
  look: (look) => ({ look: look?.map(Math.round).join(',') }),
};

/** What an address is to give for a state, in part. */
export function writeSceneState(part: Partial<SceneState>): Given {
  const writers: Readonly<Record<string, ((value: never) => Given) | undefined>> = WRITERS;
  return Object.entries(part).reduce<Given>(
    (given, [key, value]) => ({ ...given, ...writers[key]?.(value as never) }),
    {},
  );
}
