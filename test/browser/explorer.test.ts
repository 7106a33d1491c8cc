import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startService } from '../server/start-service.js';
import { addressIn } from './address-in.js';
import { measureFirstLoad } from './measure-first-load.js';
import { noChromium } from './no-chromium.js';
import type { OpenExplorer } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

const MOST_BYTES = 300_000;
const screenshots = fileURLToPath(new URL('../../../test/browser/screenshots/', import.meta.url));
const ZARECHNY = 'facility:kz-zarechny';
const KURAMSHIN = 'person:vadim-kuramshin';
const QANATBEKOV = 'person:darkhan-qanatbekov';

/** Every view, with what must be on the screen. */
const VIEWS: Readonly<Record<string, readonly [path: string, ...texts: string[]]>> = {
  begin: ['/explore', 'What do you want to know?', 'What caused the death of Nurlan Kulmirzaev?'],
  search: ['/explore/search?text=Zarechnyi', '12 results', 'Torture of 24 inmates at Zarechny'],
  dossier: [
    `/explore/dossier?id=${ZARECHNY}&on=2011-06-20`,
    'Security level',
    'Only deputies are on record',
    'No monitoring visit',
  ],
  incident: [
    '/explore/dossier?id=incident:kz-2011-08-31-kulmirzaev',
    'Was the mouth of Nurlan Kulmirzaev taped?',
    'Darkhan Qanatbekov',
  ],
  source: ['/explore/source?id=source:digest-rferl-2011-kulmirzaev', 'What is quoted', 'Claims'],
  accounts: [
    '/explore/accounts?id=incident:kz-2011-06-24-granitny',
    'Wives of inmates at Granitny',
    'rests on one speaker',
  ],
  law: ['/explore/law?asOf=2013-07-02', 'overdue by 124–151 days', '22 October 2009'],
  timeline: ['/explore/timeline', 'Trial of seven warders of Zarechny, 2011', '≈ June 2014'],
  map: ['/explore/map?chosen=place:kz-dolinka', 'Zone 40', 'Almaty region', 'in it or near it'],
  statistics: [
    '/explore/statistics?by=TYPE&bar=PROTEST',
    '15 incidents',
    'Roof protest near Dolinka, June 2011',
  ],
  claims: [
    '/explore/statistics?by=SIDE&bar=FAMILY',
    'Claims behind the bar',
    'Guards badly beat their husbands.',
  ],
  graph: [
    `/explore/graph?nodes=${ZARECHNY},incident:kz-2011-06-20-zarechny,organization:kz-kuis&chosen=${ZARECHNY}`,
    'As a table',
    'runs',
  ],
  paths: [
    `/explore/graph?from=${KURAMSHIN}&to=${QANATBEKOV}`,
    'How they are connected',
    'Death of Nurlan Kulmirzaev at Dolinka, August 2011',
  ],
};
describe('the explorer', { skip: noChromium }, () => {
  const started: (() => Promise<void>)[] = [];
  let explorer: OpenExplorer;
  let url: string;

  before(async () => {
    const service = await startService();
    started.push(() => service.stop());
    url = service.url;
    explorer = await openExplorer(url);
    started.push(() => explorer.close());
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  it('loads less than 300 KB compressed before it shows the first view, and graph, map and charts when used', async (test) => {
    const { bytes, later } = await measureFirstLoad(url);
    test.diagnostic(`${String(bytes)} bytes, compressed by gzip`);
    assert.ok(bytes > 10_000 && bytes < MOST_BYTES, String(bytes));
    for (const [view, scripts] of Object.entries(later)) assert.ok(scripts.length > 0, view);
    // What draws thousands by WebGL comes with no graph of a few things.
    assert.ok(
      !Object.values(later)
        .flat()
        .some((script) => /large-picture|sigma/u.test(script)),
    );
  });

  for (const [name, [path, ...texts]] of Object.entries(VIEWS)) {
    it(`shows ${name} in light and dark, on a desk, at 200 % and on a phone, still where wanted, with nothing that axe finds wrong`, async () => {
      const { page } = explorer;
      await explorer.open(path);
      for (const text of texts) await page.getByText(text).filter({ visible: true }).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${screenshots}explorer-${name}-${colorScheme}.png` });
        assert.deepEqual(await explorer.violations(), []);
      }
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      // 640 wide is what is left of a desk at 200 %.
      for (const width of [640, 390]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
        assert.deepEqual(await explorer.violations(), []);
        await page.screenshot({ path: `${screenshots}explorer-${name}-${String(width)}.png` });
      }
      assert.equal(await page.evaluate('document.getAnimations().length'), 0);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize({ width: 1280, height: 900 });
    });
  }

  it('suggests as one types, opens by keyboard alone, and goes back', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await page.getByRole('combobox', { name: 'Search' }).fill('zarechni pris');
    await page.getByRole('option', { name: /Zarechny prison/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zarechny prison' }).waitFor();
    assert.match(await addressIn(page), /dossier\?id=facility:kz-zarechny$/u);
    await page.goBack();
    await page.getByRole('heading', { name: 'What do you want to know?' }).waitFor();
  });

  it('shows the words behind a fact on focus, and opens them in their source', async () => {
    const { page } = explorer;
    await explorer.open(VIEWS['dossier']?.[0] ?? '');
    const mark = page.locator('.facts .quote-mark a').nth(1);
    await mark.focus();
    const quote = page.getByText('at the high-security prison of Zarechny (also written Zarechnyi)');
    await quote.filter({ visible: true }).first().waitFor();
    await mark.press('Enter');
    await page.locator('.quoted-words.chosen').first().waitFor();
    assert.match(
      await addressIn(page),
      /\/explore\/source\?id=source:digest-iwpr-2011-prison-rebellions&claim=/u,
    );
  });

  it('expands a node with counts first, and undoes it', async () => {
    const { page } = explorer;
    await explorer.open(`/explore/graph?nodes=${ZARECHNY}&chosen=${ZARECHNY}`);
    const nodes = page.locator('.scene-node');
    assert.equal(await nodes.count(), 1);
    await page.getByRole('button', { name: /saw Incident 4/u }).click();
    await nodes.nth(4).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await nodes.nth(1).waitFor({ state: 'detached' });
  });

  it('tells how two people are connected and who says so, also as a picture', async () => {
    const { page } = explorer;
    await explorer.open(VIEWS['paths']?.[0] ?? '');
    const [first] = await page.locator('.path li').allTextContents();
    assert.match(first ?? '', /Vadim Kuramshin gives .*the dead man had been badly beaten and tortured/u);
    await page.getByRole('button', { name: 'Add to the picture' }).first().click();
    await page.locator('.scene-node').nth(4).waitFor();
  });

  it('opens its question in the playground, answered there, with the way back', async () => {
    const { page } = explorer;
    await explorer.open('/explore/search?text=Zarechnyi');
    await page.getByRole('link', { name: 'Open this question in the playground' }).click();
    await page.getByRole('link', { name: 'Back to the explorer' }).waitFor();
    await page.getByText('SearchEntities').filter({ visible: true }).first().waitFor();
    await page.getByRole('link', { name: 'Back to the explorer' }).click();
    await page.getByRole('heading', { name: '12 results' }).waitFor();
  });

  it('speaks Russian, and says so to a screen reader', async () => {
    const { page } = explorer;
    await explorer.open('/explore/search?text=Заречный&lang=ru');
    await page.getByText('12 результатов').waitFor();
    assert.equal(await page.evaluate('document.documentElement.lang'), 'ru');
  });

  it('shows names in the script that is chosen, where they are on record in it, in every view', async () => {
    const { page } = explorer;
    await explorer.open('/explore/dossier?id=facility:kz-zone-40');
    await page.getByLabel('Script of names').selectOption('cyrillic');
    const place = page.locator('.dossier-head').getByRole('link', { name: 'Долинка' });
    await place.waitFor();
    await page.getByRole('heading', { level: 1, name: 'Zone 40' }).waitFor();
    await place.click();
    await page.getByRole('heading', { level: 1, name: 'Долинка' }).waitFor();
    await page.getByText('also called Dolinka').waitFor();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('link', { name: 'Долинка, settlement' }).waitFor();
    assert.match(await addressIn(page), /\/explore\/map\?script=cyrillic$/u);
    await page.getByLabel('Script of names').selectOption('');
    await page.getByRole('link', { name: 'Dolinka, settlement' }).waitFor();
  });

  it('says that an id is unknown', async () => {
    await explorer.open('/explore/dossier?id=facility:nowhere');
    await explorer.page.getByText('Nothing on record has this id').waitFor();
  });

  it('asks nothing of any other host and logs no error', () => {
    assert.deepEqual(explorer.offOriginRequests, []);
    assert.deepEqual(explorer.consoleErrors, []);
  });
});
