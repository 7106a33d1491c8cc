import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import { chromiumPath } from './open-playground.js';
import type { PageWatch } from './watch-page.js';
import { watchPage } from './watch-page.js';

const LONGEST_WAIT_MS = 15_000;

/** The explorer in a headless Chromium. */
export interface OpenExplorer extends PageWatch {
  readonly page: Page;
  /** Opens an address such as `/explore/search` and waits until nothing more is asked. */
  readonly open: (path: string) => Promise<void>;
  /** What axe finds wrong on the page, by rule and element. */
  violations(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Whether the screen takes fingers. */
  readonly hasTouch?: boolean;
}

export async function openExplorer(
  url: string,
  { hasTouch = false }: OpenOptions = {},
): Promise<OpenExplorer> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', hasTouch });
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  const { consoleErrors, offOriginRequests } = watchPage(page, new URL(url).origin);
  return {
    page,
    consoleErrors,
    offOriginRequests,
    open: async (path) => {
      await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
      await page.locator('.state.waiting').waitFor({ state: 'detached' });
    },
    violations: () => findViolations(page),
    close: () => browser.close(),
  };
}

async function findViolations(page: Page): Promise<readonly string[]> {
  // Given to the debugger's own world, which no policy of the page forbids.
  if (!(await page.evaluate('"axe" in globalThis'))) {
    await page.evaluate(axe.source);
  }
  return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}
