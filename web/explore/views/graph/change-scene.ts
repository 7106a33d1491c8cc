import { changed, readAddress } from '../../address/address.js';
import { goTo } from '../../address/use-address.js';
import { readSceneState } from './read-scene-state.js';
import { hideThings, type SceneState } from './scene-state.js';
import { writeSceneState } from './write-scene-state.js';

type Change = Partial<SceneState> | ((state: SceneState) => Partial<SceneState>);

/** Changes the graph that the address asks for, in part; `replace` leaves nothing to undo, as for each letter typed. */
export function changeScene(change: Change, options: { readonly replace?: boolean } = {}): void {
  const { given } = readAddress(location);
  const part = typeof change === 'function' ? change(readSceneState(given)) : change;
  goTo('graph', changed(given, writeSceneState(part)), options);
}

/** Hides things from beside the picture, to which the focus goes: what held it is about to go too. */
export function hideFromScene(ids: readonly string[]): void {
  changeScene((state) => hideThings(state, new Set(ids)));
  document.querySelector<HTMLElement>('.picture')?.focus();
}

/** Shows more things, after those that are shown. */
export const addThings =
  (ids: readonly string[]) =>
  ({ shown }: SceneState): Partial<SceneState> => ({ shown: [...new Set([...shown, ...ids])] });

/** Chooses one alone, or with `more` adds it to what is chosen or takes it out. */
export const chooseThing =
  (id: string, more: boolean) =>
  ({ chosen }: SceneState): Partial<SceneState> => {
    if (!more) return { chosen: [id] };
    return { chosen: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] };
  };
