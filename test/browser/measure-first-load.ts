import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import { chromiumPath } from './open-playground.js';

/** What a browser with an empty cache loads until the explorer is quiet. */
export interface FirstLoad {
  /** Of all files, each compressed by gzip. */
  readonly bytes: number;
  /** Paths of scripts that come when a view is first used, by the view. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}

const SPLIT_OFF = ['graph', 'map', 'timeline', 'statistics'];

export async function measureFirstLoad(url: string): Promise<FirstLoad> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith(`${url.replace(/\/$/u, '')}/explore`))
        sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.goto(new URL('/explore', url).href, { waitUntil: 'networkidle' });
    page.removeAllListeners('response');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const later: Record<string, readonly string[]> = {};
    let before = await scriptsOn(page);
    for (const view of SPLIT_OFF) {
      await page.locator(`nav a[href^="/explore/${view}"]`).click();
      // Its heading is drawn by the view's own code.
      await page.locator(`main.view-${view} h1`).waitFor();
      const now = await scriptsOn(page);
      later[view] = now.filter((script) => !before.includes(script));
      before = now;
    }
    return { bytes, later };
  } finally {
    await browser.close();
  }
}

const scriptsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\\.js(\\?|$)/u.test(name))`,
  );
