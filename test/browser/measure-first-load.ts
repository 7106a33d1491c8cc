import { gzipSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { chromiumPath } from './open-playground.js';

/** Bytes of all files that a browser with an empty cache loads until the explorer is quiet, each compressed by gzip. */
export async function measureFirstLoad(url: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith(`${url.replace(/\/$/u, '')}/explore`))
        sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.goto(new URL('/explore', url).href, { waitUntil: 'networkidle' });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  } finally {
    await browser.close();
  }
}
