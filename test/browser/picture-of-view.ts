import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

const SETTLED_MS = 200;

/** All that a view shows: its elements with what is typed and ticked in them; identifiers that the page makes up are left out. */
const READ = `(() => {
  const main = document.querySelector('main');
  const typed = [...main.querySelectorAll('input, select, details')].map(
    (one) => one.tagName === 'DETAILS' ? one.open : [one.value, one.checked].join());
  const copy = main.cloneNode(true);
  // Whether one can go back is told by where one came from.
  for (const one of copy.querySelectorAll('.scene-ways > button')) one.removeAttribute('disabled');
  // In which order attributes were given tells nothing.
  for (const one of copy.querySelectorAll('*')) {
    const given = [...one.attributes].map(({ name, value }) => [name, value]).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name] of given) one.removeAttribute(name);
    for (const [name, value] of given) one.setAttribute(name, value);
  }
  return JSON.stringify([copy.innerHTML.replace(/[_:«»]r_?[0-9a-z]+[_:»]/gu, ''), typed]);
})()`;

/** The same once nothing more is asked or moves. */
export async function pictureOfView(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  for (let last = ''; ;) {
    const now = await page.evaluate<string>(READ);
    if (now === last && !now.includes('state waiting')) return now;
    last = now;
    await page.waitForTimeout(SETTLED_MS);
  }
}

/** Holds that two pictures are the same, and tells where they first are not. */
export function assertSamePicture(actual: string, expected: string, what: string): void {
  const at = [...expected].findIndex((sign, index) => sign !== actual[index]);
  if (actual === expected) return;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 120);
  assert.equal(near(actual), near(expected), what);
  assert.fail(what);
}
