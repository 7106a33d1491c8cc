import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { BUSIEST, FIVE_HUNDRED } from '../fixtures/serve-custody.js';
import { addressIn } from './address-in.js';
import { assertQuick } from './assert-quick.js';
import { noChromium } from './no-chromium.js';
import { LONGEST_WAIT_MS, openAround } from './open-around.js';

/** A machine that does other things as well is given three tries. */
const MOST_MS_TO_PICTURE = 3_000;
const ALL = `/explore/graph?around=${BUSIEST}&steps=6`;

describe('a graph of five hundred things', { skip: noChromium }, () => {
  const opened = openAround(FIVE_HUNDRED);

  it('is read around a thing and handed on by name, which draws page elements in under three seconds', async (test) => {
    const { page } = opened.explorer();
    await opened.go(ALL);
    const marks = page.locator('.scene .scene-node');
    await marks.first().waitFor({ timeout: LONGEST_WAIT_MS });
    assert.match(await addressIn(page), /[?#&]nodes=/u);
    assert.equal(await page.locator('.large-picture').count(), 0);
    const named = await addressIn(page);
    const times: number[] = [];
    while (times.length < 3 && Math.min(...times) >= MOST_MS_TO_PICTURE) {
      await page.goto('about:blank');
      const begun = Date.now();
      await page.goto(named, { waitUntil: 'commit' });
      await marks.nth(450).waitFor({ timeout: LONGEST_WAIT_MS });
      times.push(Date.now() - begun);
    }
    test.diagnostic(`first picture, with all of it, after ${times.join(', ')} ms`);
    assert.ok((await marks.count()) <= 500);
    assert.ok(Math.min(...times) < MOST_MS_TO_PICTURE, times.join());
  });

  it('follows the mouse at less than fifty milliseconds a frame', async (test) => {
    const { page } = opened.explorer();
    const mark = page.locator(`.scene-node[data-id="${BUSIEST}"] .ground`);
    await page.waitForTimeout(3_000);
    const box = (await mark.boundingBox()) ?? assert.fail('the busiest is not in the picture');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 20, middle.y + 20, { steps: 2 });
    await assertQuick(test, 'dragging a thing with many relationships', page, middle);
    await page.mouse.up();
    assert.match(await addressIn(page), new RegExp(`pin=[^&]*${BUSIEST}`, 'u'));

    const frame = (await page.locator('svg.scene').boundingBox()) ?? assert.fail('no picture');
    const corner = { x: frame.x + 6, y: frame.y + 6 };
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x + 20, corner.y + 20, { steps: 2 });
    await assertQuick(test, 'dragging the picture', page, { x: corner.x + 160, y: corner.y + 160 });
    await page.mouse.up();
  });
});
