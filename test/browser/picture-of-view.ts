import type { Page } from 'playwright-core';

const SETTLED_MS = 200;

/** All that a view shows: its elements with what is typed and ticked in them; identifiers that the page makes up are left out. */
const READ = `(() => {
  const main = document.querySelector('main');
  const typed = [...main.querySelectorAll('input, select, details')].map(
    (one) => one.tagName === 'DETAILS' ? one.open : [one.value, one.checked].join());
  return JSON.stringify([main.innerHTML.replace(/[_:«»]r_?[0-9a-z]+[_:»]/gu, ''), typed]);
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
