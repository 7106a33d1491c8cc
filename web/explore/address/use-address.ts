import { useSyncExternalStore } from 'react';

import type { Address, Given, Setting, View } from './address.js';
import { changed, readAddress, writeAddress } from './address.js';
import { noteStep } from './steps.js';

const MOVED = 'habeas:moved';

/** The address now shown; a component that uses it is drawn again when it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(watch, () => location.href);
  return readAddress(new URL(href));
}

/** Goes to a view as a link would; `replace` leaves no entry to go back to, as for each letter typed. */
export function goTo(view: View, given: Given, { replace = false } = {}): void {
  const from = readAddress(location);
  const href = writeAddress(view, given, from);
  if (href === `${location.pathname}${location.search}${location.hash}`) return;
  if (replace) history.replaceState(history.state, '', href);
  else history.pushState(noteStep(from.view === view), '', href);
  dispatchEvent(new Event(MOVED));
}

/** Changes what holds for every view, at the same place; nothing takes the setting away. */
export function changeSetting(setting: Setting, value: string): void {
  const { view, given } = readAddress(location);
  goTo(view, changed(given, { [setting]: value }), { replace: true });
}

function watch(moved: () => void): () => void {
  for (const name of ['popstate', 'hashchange', MOVED]) addEventListener(name, moved);
  return () => {
    for (const name of ['popstate', 'hashchange', MOVED]) removeEventListener(name, moved);
  };
}
