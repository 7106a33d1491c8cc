import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { addressIn } from './address-in.js';
import { EVERY_VIEW, VIEW_NAMES } from './every-view.js';
import { noChromium } from './no-chromium.js';
import { openSeeded } from './open-seeded.js';

const editorText = (page: Page, file: string): Promise<string> =>
  page.evaluate<string>(
    `globalThis.__MONACO?.editor.getModels().find(({ uri }) => uri.path.endsWith('${file}'))?.getValue() ?? ''`,
  );

const hasEditors = (): boolean => {
  const { __MONACO: monaco } = globalThis as { __MONACO?: { editor: { getModels(): readonly unknown[] } } };
  return (monaco?.editor.getModels().length ?? 0) > 2;
};

describe('the question behind a view', { skip: noChromium }, () => {
  const seeded = openSeeded();

  for (const name of VIEW_NAMES) {
    it(`opens in the playground from ${name}, with its variables, is answered there, and leads back`, async () => {
      const { page, open } = seeded.explorer();
      await open(EVERY_VIEW[name]);
      const here = await addressIn(page);
      const links = page.getByRole('main').locator('.playground-link');
      const count = await links.count();
      assert.ok(count > 0);
      for (let at = 0; at < count; at += 1) {
        await open(EVERY_VIEW[name]);
        const link = links.nth(at);
        const handed = new URLSearchParams((await link.getAttribute('href'))?.replace(/^\/#/u, ''));
        await link.click();
        await page.getByRole('link', { name: 'Back to the explorer' }).waitFor();
        // As a function: of a text the page's policy allows the first look alone.
        await page.waitForFunction(hasEditors);
        assert.deepEqual(
          JSON.parse(await editorText(page, 'variables.json')),
          JSON.parse(handed.get('variables') ?? ''),
        );
        const [response] = await Promise.all([
          page.waitForResponse(
            (one) =>
              one.url().endsWith('/graphql') && !(one.request().postData() ?? '').includes('Introspection'),
          ),
          page.getByRole('button', { name: /^Execute query/u }).click(),
        ]);
        const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
        assert.deepEqual([errors, data !== null], [undefined, true]);
        await page.getByRole('link', { name: 'Back to the explorer' }).click();
        await page.locator('main').waitFor();
        assert.equal(await addressIn(page), here);
      }
    });
  }
});
