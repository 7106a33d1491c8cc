import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { startService } from '../server/start-service.js';
import { addressIn } from './address-in.js';
import { noChromium } from './no-chromium.js';
import type { OpenExplorer } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

describe('the map', { skip: noChromium }, () => {
  const started: (() => Promise<void>)[] = [];
  let explorer: OpenExplorer;

  before(async () => {
    const service = await startService();
    started.push(() => service.stop());
    explorer = await openExplorer(service.url);
    started.push(() => explorer.close());
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  it('draws a prison in a region where no settlement of it has coordinates, and says so', async () => {
    const { page } = explorer;
    await explorer.open('/explore/map');
    await page.getByRole('link', { name: 'Almaty region, region' }).click();
    const panel = page.getByRole('region', { name: 'Chosen place' });
    await panel.getByText('names the region and nothing closer that has coordinates').waitFor();
    await panel.getByText('place named: Zarechny').first().waitFor();
    assert.equal(new URL(await addressIn(page)).searchParams.get('chosen'), 'place:kz-almaty-region');
    await panel.getByRole('link', { name: 'Zarechny prison' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zarechny prison' }).waitFor();
    await page.locator('.map-strip .spot-region').waitFor();
    await page.goBack();
    await panel.waitFor();
  });

  it('shows the incidents of the years and types that are chosen, in the picture and the table', async () => {
    const { page } = explorer;
    await explorer.open('/explore/map?show=incidents');
    const rows = page.locator('.things tbody tr');
    assert.equal(await rows.count(), 15);
    await page.getByLabel('Escape attempt').check();
    await page.locator('.things tbody tr:only-child').waitFor();
    await page.getByRole('link', { name: 'Balkhash, settlement' }).waitFor();
    assert.equal(await page.locator('.map .spot').count(), 1);
    await page.getByLabel('from').fill('2012');
    await page.getByText('Nothing on record is like this').waitFor();
    await page.getByLabel('Escape attempt').uncheck();
    await rows.nth(1).waitFor();
    assert.deepEqual(await rows.locator('th').allTextContents(), [
      'Incident Self-harm at the penal colony in Arshaly, June 2014 Self harm',
      'Incident Torture and death of Valery Chupin at Shakhtinsk, March 2017 Ill treatment',
    ]);
    assert.match(await addressIn(page), /\?show=incidents&from=2012$/u);
  });

  it('moves by keys, buttons, wheel and dragging, and its address brings the same piece back', async () => {
    const { page } = explorer;
    const seen = async (): Promise<string> => (await page.locator('svg.map').getAttribute('viewBox')) ?? '';
    const at = async (): Promise<string> => new URL(await addressIn(page)).searchParams.get('at') ?? '';
    const moves: Readonly<Record<string, () => Promise<void>>> = {
      keys: async () => {
        await page.getByRole('group', { name: /arrows move it/u }).press('+');
      },
      buttons: () => page.getByRole('button', { name: 'Move left' }).click(),
      wheel: async () => {
        await page.locator('svg.map').hover();
        await page.mouse.wheel(0, 200);
      },
      dragging: async () => {
        const box = await page.locator('svg.map').boundingBox();
        assert.ok(box);
        await page.mouse.move(box.x + 20, box.y + 20);
        await page.mouse.down();
        await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
        await page.mouse.up();
      },
    };
    await explorer.open('/explore/map');
    const whole = await seen();
    for (const [name, move] of Object.entries(moves)) {
      const before = await at();
      await move();
      await page.waitForURL((url) => ![null, before].includes(url.searchParams.get('at')));
      assert.notEqual(await at(), before, name);
    }
    // On a busy machine the address may follow before a drag has ended.
    await page.waitForTimeout(500);
    const [moved, address] = [await seen(), await at()];
    await page.reload();
    await page.locator('svg.map').waitFor();
    assert.equal(await at(), address);
    const numbers = (text: string): readonly number[] => text.split(' ').map(Number);
    for (const [index, one] of numbers(await seen()).entries())
      assert.ok(Math.abs(one - (numbers(moved)[index] ?? 0)) < 0.5, `${String(one)} of ${moved}`);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => !url.searchParams.has('at'));
    assert.equal(await seen(), whole);
  });

  it('has room at twice the size, and axe finds nothing wrong there', async () => {
    const { page } = explorer;
    await page.setViewportSize({ width: 640, height: 450 });
    await explorer.open('/explore/map?show=incidents&show=facilities&show=places&chosen=place:kz');
    assert.deepEqual(await explorer.violations(), []);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('asks nothing of any other host and logs no error', () => {
    assert.deepEqual(explorer.offOriginRequests, []);
    assert.deepEqual(explorer.consoleErrors, []);
  });
});
