import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startService } from '../server/start-service.js';
import { addressIn } from './address-in.js';
import { noChromium } from './no-chromium.js';
import type { OpenExplorer } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

const screenshots = fileURLToPath(new URL('../../../test/browser/screenshots/', import.meta.url));

describe('the timeline', { skip: noChromium }, () => {
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

  /** Asked of the page, as word of a change reaches us later. */
  const given = async (name: string): Promise<string | null> =>
    new URL(await addressIn(explorer.page)).searchParams.get(name);
  const labels = (): Promise<readonly string[]> => explorer.page.locator('.time-axis text').allTextContents();

  it('draws a year as long as it is, with soft ends, and a day sharp', async () => {
    const { page } = explorer;
    await explorer.open('/explore/timeline?from=2010-01-01&to=2011-12-31');
    const year = page.locator('a.event', { hasText: 'Prison riots in Kazakhstan, 2010, 2010' });
    const box = await page.locator('.time-box').boundingBox();
    const reach = await year.locator('.event-reach').boundingBox();
    assert.ok(box && reach);
    assert.ok(Math.abs(reach.width - box.width / 2) < 2, `${String(reach.width)} of ${String(box.width)}`);
    assert.equal(await year.locator('.event-soft').count(), 2);
    const day = page.locator('a.event', { hasText: 'Roof protest near Dolinka, June 2011, 11 June 2011' });
    assert.equal(await day.locator('rect').count(), 1);
    const about = page.locator('a.event', {
      hasText: 'Failed jailbreak near Balkhash, June 2011, ≈ 11 June',
    });
    assert.equal(await about.locator('.event-soft').count(), 2);
    await year.click({ position: { x: 60, y: 4 } });
    await page.getByRole('heading', { level: 1, name: 'Prison riots in Kazakhstan, 2010' }).waitFor();
    await page.goBack();
    await year.waitFor();
  });

  it('zooms from decades to days by keys, and asks for what is seen', async () => {
    const { page } = explorer;
    await explorer.open('/explore/timeline?from=1950-01-01&to=2029-12-31');
    assert.ok((await labels()).includes('1990s'));
    const axis = page.getByRole('group', { name: /Axis of time/u });
    const seen: string[] = [];
    for (const window of ['from=2003-01-01&to=2014-12-31', 'from=2011-01-01&to=2011-12-31']) {
      await explorer.open(`/explore/timeline?${window}`);
      seen.push((await labels()).slice(0, 2).join(' '));
    }
    assert.deepEqual(seen, ['2003 2004', 'Jan 2011']);
    await explorer.open('/explore/timeline?from=2011-06-14&to=2011-07-13');
    for (let step = 0; step < 2; step += 1) await axis.press('+');
    await page.waitForURL((url) => url.searchParams.get('from') !== '2011-06-14');
    await page.locator('.time-lists li').nth(2).waitFor({ state: 'detached' });
    const days = await labels();
    assert.ok(days.includes('Jun 2011') && days.includes('29') && days.includes('30'), days.join());
    assert.ok((await page.locator('.time-lists').textContent())?.includes('Trial of seven warders'));
    assert.equal(await page.getByRole('link', { name: 'Roof protest near Dolinka, June 2011' }).count(), 0);
  });

  it('moves by keys, buttons, wheel and dragging, and its address brings the same time back', async () => {
    const { page } = explorer;
    await explorer.open('/explore/timeline');
    const whole = await labels();
    assert.equal(await given('from'), null);
    const moves: Readonly<Record<string, () => Promise<void>>> = {
      keys: () => page.getByRole('group', { name: /Axis of time/u }).press('-'),
      buttons: () => page.getByRole('button', { name: 'Earlier' }).click(),
      wheel: async () => {
        await page.locator('svg.time').hover();
        await page.mouse.wheel(0, -300);
      },
      dragging: async () => {
        const box = await page.locator('svg.time').boundingBox();
        assert.ok(box);
        await page.mouse.move(box.x + 300, box.y + box.height - 30);
        await page.mouse.down();
        await page.mouse.move(box.x + 500, box.y + box.height - 30, { steps: 4 });
        await page.mouse.up();
      },
    };
    for (const [name, move] of Object.entries(moves)) {
      const before = await given('from');
      await move();
      await page.waitForURL((url) => ![null, before].includes(url.searchParams.get('from')));
      await page.waitForLoadState('networkidle');
      assert.notEqual(await given('from'), before, name);
    }
    const [moved, address] = [await labels(), await addressIn(page)];
    await page.reload();
    await page.locator('svg.time').waitFor();
    assert.equal(await addressIn(page), address);
    assert.deepEqual(await labels(), moved);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => !url.searchParams.has('from') && !url.searchParams.has('to'));
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await labels(), whole);
  });

  it('stays where it is when nothing happened then, so that one can move on', async () => {
    const { page } = explorer;
    await explorer.open('/explore/timeline?from=2012-01-01&to=2012-12-31');
    await page.getByText('Nothing with a date is on record').waitFor();
    await page.getByRole('button', { name: 'Earlier' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.locator('a.event').first().waitFor();
    assert.equal(await page.getByText('Nothing with a date is on record').count(), 0);
  });

  it('has lanes by facility, person or kind, in the picture and the list', async () => {
    const { page } = explorer;
    await explorer.open('/explore/timeline');
    await page.getByLabel('Lanes').selectOption({ label: 'by facility' });
    await page.getByRole('heading', { level: 2, name: 'Zarechny prison' }).waitFor();
    assert.equal(await given('lanes'), 'facility');
    const inPicture = (): Promise<readonly string[]> => page.locator('.time-lane > text').allTextContents();
    const inList = (): Promise<readonly string[]> => page.locator('.time-lists h2').allTextContents();
    assert.deepEqual(await inPicture(), await inList());
    assert.equal((await inList()).at(-1), 'None named');
    const lane = page.getByRole('region', { name: 'Zarechny prison' });
    await lane.getByRole('link', { name: 'Trial of seven warders of Zarechny, 2011' }).waitFor();
    for (const [by, name] of [
      ['by person', 'Nurlan Kulmirzaev'],
      ['by kind of event', 'Proceeding'],
    ] as const) {
      await page.getByLabel('Lanes').selectOption({ label: by });
      await page.getByRole('heading', { level: 2, name }).waitFor();
      assert.deepEqual(await inPicture(), await inList());
    }
  });

  it('counts all events of the time where there are many, by parts that suit it', async () => {
    const { page } = explorer;
    await explorer.open('/explore/timeline?kind=TREATY_ACTION&kind=INCIDENT');
    const bars = page.locator('.time-bars rect');
    await page.getByText('Counts over this time').click();
    const rows = page.locator('.time-counts tbody tr');
    assert.ok((await bars.count()) > 5);
    assert.equal(await rows.count(), await bars.count());
    assert.match((await rows.first().textContent()) ?? '', /^\d{4}\d+$/u);
  });

  it('is in Russian too, in light and dark, on a desk and a phone, with nothing that axe finds wrong', async () => {
    const { page } = explorer;
    const lanes = '/explore/timeline?lanes=facility&from=2010-06-01&to=2011-12-31';
    for (const [name, path] of [
      ['lanes', `${lanes}&kind=INCIDENT&kind=PROCEEDING`],
      ['counts', '/explore/timeline?kind=TREATY_ACTION&kind=INCIDENT&first=100'],
      ['russian', `${lanes}&lang=ru`],
    ] as const) {
      await explorer.open(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: `${screenshots}timeline-${name}-${colorScheme}.png` });
        assert.deepEqual(await explorer.violations(), []);
      }
      await page.setViewportSize({ width: 390, height: 800 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
      assert.deepEqual(await explorer.violations(), []);
      await page.screenshot({ path: `${screenshots}timeline-${name}-phone.png` });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.getByLabel('Дорожки').waitFor();
    await page.getByRole('button', { name: 'Приблизить' }).waitFor();
  });

  it('asks nothing of any other host and logs no error', () => {
    assert.deepEqual(explorer.offOriginRequests, []);
    assert.deepEqual(explorer.consoleErrors, []);
  });
});
