import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { addressIn } from './address-in.js';
import { EVERY_VIEW, VIEW_NAMES } from './every-view.js';
import { noChromium } from './no-chromium.js';
import { openExplorer } from './open-explorer.js';
import { openSeeded } from './open-seeded.js';
import { assertSamePicture, pictureOfView } from './picture-of-view.js';

const link = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).first().click();

/** A way through the views that changes much in each, by what is on the screen. */
const WAY: readonly (readonly [what: string, act: (page: Page) => Promise<void>])[] = [
  [
    'a search',
    (page) =>
      page
        .getByRole('combobox', { name: 'Search' })
        .fill('prison')
        .then(() => page.keyboard.press('Enter')),
  ],
  [
    'a kind of result',
    (page) =>
      page
        .getByRole('complementary')
        .getByRole('link', { name: /^Facility/u })
        .click(),
  ],
  ['a dossier', (page) => link(page, 'Zarechny prison')],
  ['connections opened', (page) => link(page, /^saw Incident/u)],
  [
    'a day',
    async (page) => {
      await page.getByLabel('on', { exact: true }).fill('2011-06-20');
    },
  ],
  ['the graph of it', (page) => page.getByRole('main').getByRole('link', { name: 'Graph' }).first().click()],
  ['more of the graph', (page) => page.getByRole('button', { name: /saw Incident/u }).click()],
  [
    'a group',
    async (page) => {
      await page.getByLabel('Group by').selectOption({ label: 'kind' });
    },
  ],
  ['the timeline', (page) => page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click()],
  [
    'lanes',
    async (page) => {
      await page.getByLabel('Lanes').selectOption({ label: 'by facility' });
    },
  ],
  ['a nearer time', (page) => page.getByRole('button', { name: 'Zoom in' }).click()],
  ['the map', (page) => page.getByRole('navigation').getByRole('link', { name: 'Map' }).click()],
  [
    'a place',
    (page) =>
      page
        .getByRole('link', { name: /^Dolinka, settlement/u })
        .first()
        .press('Enter'),
  ],
  ['a piece of it', (page) => page.getByRole('button', { name: 'Closer' }).click()],
  ['statistics', (page) => page.getByRole('navigation').getByRole('link', { name: 'Statistics' }).click()],
  ['by type', (page) => page.getByRole('main').getByRole('link', { name: 'Type', exact: true }).click()],
  ['a bar', (page) => link(page, /^Protest/u)],
  ['the law', (page) => page.getByRole('navigation').getByRole('link', { name: 'Law' }).click()],
  [
    'a day of the law',
    async (page) => {
      await page.getByLabel('as of').fill('2013-07-02');
      await page.getByLabel('as of').press('Enter');
    },
  ],
];

describe('the address of a view', { skip: noChromium }, () => {
  const seeded = openSeeded();

  for (const name of VIEW_NAMES) {
    it(`restores ${name} exactly, after a reload and for a colleague`, async () => {
      const { page, open } = seeded.explorer();
      await open(EVERY_VIEW[name]);
      const shown = await pictureOfView(page);
      const address = await addressIn(page);
      await page.reload();
      assertSamePicture(await pictureOfView(page), shown, 'after a reload');
      assert.equal(await addressIn(page), address);
      const colleague = await openExplorer(seeded.url());
      try {
        await colleague.page.goto(address);
        assertSamePicture(await pictureOfView(colleague.page), shown, 'for a colleague');
      } finally {
        await colleague.close();
      }
    });
  }

  it('is gone through back and forward, each step as it was', async () => {
    const { page, open } = seeded.explorer();
    await page.goto('about:blank');
    await open('/explore');
    const steps = [{ what: 'the start', address: await addressIn(page), shown: await pictureOfView(page) }];
    for (const [what, act] of WAY) {
      const before = await page.evaluate<number>('history.length');
      await act(page);
      await page.waitForTimeout(600);
      const step = { what, shown: await pictureOfView(page), address: await addressIn(page) };
      // What is typed or zoomed takes the place of what was shown before.
      if ((await page.evaluate<number>('history.length')) === before) steps.pop();
      steps.push(step);
    }
    assert.ok(steps.length > 12, String(steps.length));
    const check = async (at: number): Promise<void> => {
      const { what, address, shown } = steps[at] ?? assert.fail();
      await page.waitForURL(address);
      assertSamePicture(await pictureOfView(page), shown, what);
    };
    for (let at = steps.length - 2; at >= 0; at -= 1) {
      await page.goBack();
      await check(at);
    }
    for (let at = 1; at < steps.length; at += 1) {
      await page.goForward();
      await check(at);
    }
  });
});
