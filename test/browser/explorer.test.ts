import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startService } from '../server/start-service.js';
import { findViolations } from './find-violations.js';
import { type OpenExplorer, openExplorer } from './open-explorer.js';
import { chromiumPath } from './open-playground.js';

const ARSHALY = 'incident:kz-2014-06-arshaly';
const MOST_BYTES = 300_000;
const VIEWS = {
  start: '/explore',
  search: '/explore/search?text=Karaganda',
  dossier: `/explore/dossier?id=${ARSHALY}`,
  source: '/explore/source?id=source:digest-rferl-2014-arshaly',
};
const screenshots = fileURLToPath(new URL('../../../test/browser/screenshots/', import.meta.url));
// In CI a missing browser is a failure, not a skip.
const skip =
  existsSync(chromiumPath) || process.env['CI'] !== undefined
    ? false
    : `no Chromium at ${chromiumPath}; set CHROMIUM_PATH`;

describe('the explorer', { skip }, () => {
  const started: (() => Promise<void>)[] = [];
  let url: string;
  let explorer: OpenExplorer;

  before(async () => {
    const service = await startService();
    started.push(() => service.stop());
    ({ url } = service);
    explorer = await openExplorer(`${url}/explore`);
    started.push(() => explorer.close());
  });
  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  const open = async (path: string): Promise<void> => {
    await explorer.page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
  };
  const heading = (): Promise<string | null> =>
    explorer.page.getByRole('heading', { level: 1 }).textContent();

  it('loads less than 300 KB, compressed, before it can be used', async () => {
    const bytes = await explorer.compressedBytes();
    assert.ok(bytes > 0 && bytes < MOST_BYTES, `${String(bytes)} bytes`);
  });

  it('suggests while one types, and opens what is chosen by the keyboard alone', async () => {
    const { page } = explorer;
    await page.getByRole('combobox').fill('Arshaly');
    const option = page.getByRole('option', { name: /Self-harm at the penal colony in Arshaly/u });
    await option.waitFor();
    const names = await page.getByRole('option').allTextContents();
    const at = names.findIndex((name) => name.includes('Self-harm at the penal colony'));
    for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Self-harm at the penal colony/u }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('id'), ARSHALY);
  });

  it('goes back and forward, and shows the same again when it is loaded anew', async () => {
    const { page } = explorer;
    await open(VIEWS.search);
    await page.getByRole('link', { name: /Karaganda region$/u }).click();
    await page.getByRole('heading', { level: 1, name: 'Karaganda region' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /8 results/u }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Karaganda region' }).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    assert.equal(await heading(), 'Karaganda region');
  });

  it('narrows a search by a facet, whose address says so', async () => {
    const { page } = explorer;
    await open(VIEWS.search);
    await page.getByRole('link', { name: /Facility\s*1/u }).click();
    await page.getByRole('heading', { level: 1, name: /1 result/u }).waitFor();
    assert.match(page.url(), /Facility/u);
  });

  it('shows on a dossier what is claimed, in whose words, what is disputed and what is missing', async () => {
    const { page } = explorer;
    await open(VIEWS.dossier);
    const text = await page.getByRole('main').innerText();
    for (const part of [
      'at least 4',
      'They had been punished for breaking the rules',
      'Who was in charge',
      'What is missing',
    ])
      assert.ok(text.includes(part), part);
    const quote = page.locator('.quote-mark a, a.quote-mark').first();
    await quote.focus();
    await page.locator('.claim-words mark').first().waitFor({ state: 'visible' });
    await quote.click();
    await page.waitForURL(/\/explore\/source\?/u);
    await page.locator('.quoted-words.chosen').first().waitFor();
  });

  it('opens the question of a view in the playground, with its variables and the way back', async () => {
    const { page } = explorer;
    await open(VIEWS.search);
    await page.getByRole('link', { name: 'Open this question in the playground' }).click();
    await page.getByRole('button', { name: /^Execute query/u }).waitFor();
    const query = await page.evaluate('__MONACO.editor.getModels().map((one) => one.getValue()).join("\\n")');
    assert.match(String(query), /search\([\s\S]*Karaganda/u);
    await page.getByRole('link', { name: 'Back to the explorer' }).click();
    await page.getByRole('heading', { level: 1, name: /8 results/u }).waitFor();
  });

  it('says what there is not, and what was wrong, instead of an empty page', async () => {
    await open('/explore/dossier?id=person:nobody-of-that-name');
    const missing = await explorer.page.getByRole('main').innerText();
    assert.notEqual(missing.trim(), '');
    await open('/explore/search?text=((');
    assert.match(await explorer.page.getByRole('main').innerText(), /no letter or digit/u);
  });

  it('speaks Russian where that is asked for', async () => {
    await open(`${VIEWS.search}&lang=ru`);
    assert.equal(await explorer.page.locator('html').getAttribute('lang'), 'ru');
    assert.match((await heading()) ?? '', /[а-я]/u);
  });

  for (const [name, path] of Object.entries(VIEWS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`breaks no rule of WCAG 2.2 AA: ${name}, ${colorScheme}`, async () => {
        const { page } = explorer;
        await page.emulateMedia({ colorScheme });
        await open(path);
        await page.screenshot({ path: `${screenshots}explorer-${name}-${colorScheme}.png` });
        assert.deepEqual(await findViolations(page), []);
        await page.emulateMedia({ colorScheme: 'light' });
      });
    }

    it(`fits a telephone: ${name}`, async () => {
      const { page } = explorer;
      await page.setViewportSize({ width: 360, height: 740 });
      await open(path);
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      await page.setViewportSize({ width: 1280, height: 900 });
      assert.ok(Number(wider) <= 0, `${String(wider)} pixels too wide`);
    });
  }

  it('asks nobody but the service, and breaks no rule of its own policy', () => {
    assert.deepEqual(explorer.offOriginRequests, []);
    assert.deepEqual(
      explorer.consoleErrors.filter((line) => !line.includes('status of 400')),
      [],
    );
  });
});
