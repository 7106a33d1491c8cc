import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import { chromiumPath } from './open-playground.js';
import type { PageWatch } from './watch-page.js';
import { watchPage } from './watch-page.js';

const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
];

/** A page of the explorer in a headless Chromium. */
export interface OpenExplorer extends PageWatch {
  readonly page: Page;
  /** Bytes of scripts and styles so far, each compressed by gzip. */
  compressedBytes(): Promise<number>;
  close(): Promise<void>;
}

/** Opens an address of the explorer and waits until nothing more is asked. */
export async function openExplorer(url: string): Promise<OpenExplorer> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quietChromium });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const watched = watchPage(page, new URL(url).origin);
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.(?:js|css)$/u.test(new URL(response.url()).pathname))
        loaded.push(response.body().then((body) => gzipSync(body).byteLength));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return {
      ...watched,
      page,
      compressedBytes: async () => (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
