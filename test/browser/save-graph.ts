import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { addressIn } from './address-in.js';

/** What a press of a format's button makes the browser keep. */
export async function saveGraph(page: Page, format: 'SVG' | 'PNG' | 'GEXF'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  assert.equal(download.suggestedFilename(), `habeas-graph.${format.toLowerCase()}`);
  return readFile(await download.path());
}

/** What is on the clipboard once the address was copied. */
export async function copyAddress(page: Page): Promise<unknown> {
  const { origin } = new URL(await addressIn(page));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByText('Copied').waitFor();
  return page.evaluate('navigator.clipboard.readText()');
}
