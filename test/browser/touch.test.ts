import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Locator, Page } from 'playwright-core';

import { BUSIEST, FIVE_THOUSAND } from '../fixtures/serve-custody.js';
import { addressIn } from './address-in.js';
import { type Fingers, fingersOn, type Spot } from './fingers.js';
import { noChromium } from './no-chromium.js';
import { LONGEST_WAIT_MS, openAround } from './open-around.js';
import { openSeeded } from './open-seeded.js';

const ZARECHNY = 'facility:kz-zarechny';
const FEW = `/explore/graph?nodes=${ZARECHNY},incident:kz-2011-06-20-zarechny,organization:kz-kuis`;

const middleOf = async (one: Locator): Promise<Spot> => {
  await one.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await one.boundingBox()) ?? assert.fail('not on the screen');
  return [x + width / 2, y + height / 2];
};
const given = async (page: Page, name: string): Promise<string | null> =>
  new URL(await addressIn(page)).searchParams.get(name);
const until = (page: Page, name: string, before: string | null): Promise<void> =>
  page.waitForURL((url) => ![null, before].includes(url.searchParams.get(name)));

describe('fingers', { skip: noChromium }, () => {
  const seeded = openSeeded({ hasTouch: true });
  let fingers: Fingers;
  before(async () => {
    fingers = await fingersOn(seeded.explorer().page);
  });

  it('move the map and bring it nearer', async () => {
    const { page, open } = seeded.explorer();
    await open('/explore/map');
    const zoom = async (): Promise<number> => Number((await given(page, 'at'))?.split(',')[2]);
    const [x, y] = await middleOf(page.locator('.map-box'));
    await fingers.drag([x, y], [x - 120, y - 60]);
    await until(page, 'at', null);
    const [dragged, far] = [await given(page, 'at'), await zoom()];
    await fingers.pinch([x, y], 80, 240);
    await until(page, 'at', dragged);
    assert.ok((await zoom()) > far + 1, String(await zoom()));
  });

  it('move the timeline and bring it nearer', async () => {
    const { page, open } = seeded.explorer();
    await open('/explore/timeline?from=2010-01-01&to=2011-12-31');
    const days = async (): Promise<number> =>
      (Date.parse((await given(page, 'to')) ?? '') - Date.parse((await given(page, 'from')) ?? '')) /
      86_400_000;
    const [x, y] = await middleOf(page.locator('.time-box'));
    await fingers.drag([x, y], [x - 150, y]);
    await until(page, 'from', '2010-01-01');
    const [dragged, wide] = [await given(page, 'from'), await days()];
    assert.ok(Math.abs(wide - 729) < 3, String(wide));
    await fingers.pinch([x, y], 80, 240);
    await until(page, 'from', dragged);
    assert.ok((await days()) < wide / 2, String(await days()));
  });

  it('drag a thing of the graph, bring the graph nearer, and choose by a tap', async () => {
    const { page, open } = seeded.explorer();
    await open(FEW);
    const mark = page.locator(`.scene-node[data-id="${ZARECHNY}"] .ground`);
    await page.locator('.scene .edge').nth(1).waitFor();
    await page.waitForTimeout(1_500);
    const [x, y] = await middleOf(mark);
    await fingers.drag([x, y], [x + 60, y + 40]);
    await page.waitForURL(/pin=/u);
    assert.equal(await page.locator('.scene-node.pinned').count(), 1);
    const [left, top] = await middleOf(page.locator('svg.scene'));
    await fingers.pinch([left - 200, top - 120], 60, 180);
    await page.waitForURL(/look=/u);
    const [, , width = '0'] = (await given(page, 'look'))?.split(',') ?? [];
    assert.ok(Number(width) < 700, width);
    await page.getByRole('button', { name: 'All in view' }).tap();
    await mark.tap();
    await page.getByRole('heading', { name: 'Chosen' }).waitFor();
  });
});

describe('fingers on a large graph', { skip: noChromium }, () => {
  const opened = openAround(FIVE_THOUSAND, { hasTouch: true });

  it('drag a thing and bring the picture nearer', async () => {
    const { page } = opened.explorer();
    await opened.go(`/explore/graph?around=${BUSIEST}&steps=2`);
    await page.getByText('Laid out.').waitFor({ timeout: LONGEST_WAIT_MS });
    const fingers = await fingersOn(page);
    await page.getByRole('table').getByRole('button').first().click();
    await page.waitForTimeout(1_000);
    const [x, y] = await middleOf(page.locator('.large-picture'));
    await fingers.drag([x, y], [x + 80, y + 50]);
    await page.waitForURL((url) => url.searchParams.getAll('pin').some((pin) => pin.endsWith(BUSIEST)));
    const before = await given(page, 'look');
    await fingers.pinch([x - 100, y - 100], 60, 180);
    await until(page, 'look', before);
    const widths = [before, await given(page, 'look')].map((look) => Number(look?.split(',')[2]));
    assert.ok((widths[1] ?? 0) < (widths[0] ?? 0) / 2, widths.join());
  });
});
