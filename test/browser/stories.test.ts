import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Locator } from 'playwright-core';

import { startService } from '../server/start-service.js';
import { addressIn } from './address-in.js';
import { noChromium } from './no-chromium.js';
import type { OpenExplorer } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

const screenshots = fileURLToPath(new URL('../../../test/browser/screenshots/', import.meta.url));

/** Each begins at the first page and goes on by what is on the screen. */
describe('an investigator finds out', { skip: noChromium }, () => {
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

  const link = (name: string | RegExp): Locator => explorer.page.getByRole('link', { name });
  const heading = (name: string | RegExp): Promise<void> =>
    explorer.page.getByRole('heading', { level: 1, name }).waitFor();
  const seen = (text: string | RegExp): Promise<void> =>
    explorer.page.getByText(text).filter({ visible: true }).first().waitFor();
  const panel = (name: string): Locator => explorer.page.getByRole('region', { name });

  /** Types a name into the box and goes to its suggestion by the keyboard alone. */
  const find = async (typed: string, name: string): Promise<void> => {
    const { page } = explorer;
    await page.getByRole('combobox', { name: 'Search' }).pressSequentially(typed);
    const option = page.getByRole('option').filter({ has: page.getByText(name, { exact: true }) });
    await option.first().waitFor();
    while ((await option.first().getAttribute('aria-selected')) !== 'true')
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(name);
  };

  /** What is on the screen now: kept as a picture in light and dark, and given to axe. */
  const look = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await explorer.page.emulateMedia({ colorScheme });
      await explorer.page.screenshot({ path: `${screenshots}story-${name}-${colorScheme}.png` });
      assert.deepEqual(await explorer.violations(), []);
    }
  };

  it('what happened at Zarechny', async () => {
    await explorer.open('/explore');
    await find('Заречный', 'Zarechny prison');
    await link(/^saw Incident/u).click();
    const incidents = explorer.page.locator('.connected a.entity-link');
    await incidents.nth(3).waitFor();
    const told = await incidents.allTextContents();
    assert.deepEqual(told.map((text) => text.replace('Incident ', '')).sort(), [
      'Attempted suicide of an inmate at Zarechny, June 2011',
      'Protest and attempted suicide at Zarechny, June 2011',
      'Six months of prison protests in Kazakhstan, 2010',
      'Torture of 24 inmates at Zarechny',
    ]);
    await look('zarechny');
    await incidents.filter({ hasText: 'Torture of 24 inmates' }).click();
    await heading('Torture of 24 inmates at Zarechny');
    await panel('How many').locator('dd', { hasText: /^24 /u }).waitFor();
    await panel('What is missing').getByText('No account of the authorities').waitFor();
    await link('Trial of seven warders of Zarechny, 2011').click();
    await heading('Trial of seven warders of Zarechny, 2011');
    await look('trial');
  });

  it('who was in charge of Zarechny on 20 June 2011, how certainly, and whose words say so', async () => {
    await explorer.open('/explore');
    await find('zarechnyi prison', 'Zarechny prison');
    await explorer.page.getByLabel('on', { exact: true }).fill('2011-06-20');
    const charge = panel('Who was in charge');
    await charge.getByText('Only deputies are on record').waitFor();
    const deputy = charge.locator('.command li li').filter({ hasText: 'Irina Yakubova' });
    await deputy.getByText('Deputy head for Almaty region').waitFor();
    await deputy.getByText('Possibly').waitFor();
    assert.match(await addressIn(explorer.page), /on=2011-06-20/u);
    await deputy.locator('.quote-mark a').hover();
    await deputy.getByRole('tooltip').getByText('Irina Yakubova').waitFor();
    const card = await deputy.getByRole('tooltip').boundingBox();
    assert.ok(card && card.x >= 0 && card.x + card.width <= 1280, 'the words are within the window');
    await look('in-charge');
    await deputy.locator('.quote-mark a').press('Enter');
    await explorer.page.locator('.quoted-words.chosen', { hasText: 'Irina Yakubova' }).first().waitFor();
  });

  it('what each side says Nurlan Kulmirzaev died of, and who spoke first', async () => {
    await explorer.open('/explore');
    await link('What caused the death of Nurlan Kulmirzaev?').click();
    await heading(/Death of Nurlan Kulmirzaev/u);
    const officer = panel('Darkhan Qanatbekov');
    await officer.getByText('The inmate died a natural death, of a heart attack.').waitFor();
    await officer.getByText('7 September 2011').waitFor();
    await officer.getByText('Authority', { exact: true }).waitFor();
    const activist = panel('Vadim Kuramshin');
    await activist.getByText('5 September 2011').waitFor();
    await activist.getByText('Before he died, Kulmirzaev was badly beaten and tortured.').waitFor();
    await activist.getByText('rests on one speaker').waitFor();
    const positions = panel('What is disputed').locator('.positions').first().locator('li > p:first-child');
    assert.equal(await positions.count(), 2);
    await look('kulmirzaev');
  });

  it('how Kuramshin and Qanatbekov are connected, and who says so', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await find('Kuramshin', 'Vadim Kuramshin');
    await page.getByRole('main').getByRole('link', { name: 'Graph' }).click();
    await page.locator('.scene-node').first().waitFor();
    await look('graph');
    await explorer.open('/explore/graph?from=person:vadim-kuramshin&to=person:darkhan-qanatbekov');
    const hops = page.locator('.path').first().locator('li');
    await hops.nth(1).waitFor();
    assert.match((await hops.allTextContents()).join(' '), /Vadim Kuramshin.*Qanatbekov/su);
    const mark = hops.first().locator('.quote-mark a');
    await mark.focus();
    await hops.first().getByRole('tooltip').getByText('Vadim Kuramshin').first().waitFor();
    await look('paths');
    await mark.press('Enter');
    await page.locator('.quoted-words.chosen').first().waitFor();
    assert.match(await addressIn(page), /\/explore\/source\?id=source:digest-rferl-2011-kulmirzaev&claim=/u);
  });

  it('what came after what in the summer of 2011, with days no more certain than they are', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await link('Timeline').first().click();
    await page.getByLabel('from').fill('2011-06-01');
    await page.getByLabel('until').fill('2011-09-30');
    await page.getByRole('checkbox', { name: 'Publication' }).check();
    const dates = page.locator('.event-date');
    await page.locator('.events').getByRole('link', { name: 'Report on the death of an inmate' }).waitFor();
    const days = await dates.allTextContents();
    assert.ok(days.includes('≈ 11 June 2011') && days.includes('June 2011') && days.includes('24 June 2011'));
    await look('timeline');
    await page.getByRole('checkbox', { name: 'Incident' }).uncheck();
    await link(/Roof protest near Dolinka/u).waitFor({ state: 'detached' });
    await link('Trial of seven warders of Zarechny, 2011').click();
    await heading('Trial of seven warders of Zarechny, 2011');
  });

  it('where it happened in 2011, and how closely that is known', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await link('Map').click();
    await page.getByLabel('from').fill('2011');
    await page.getByLabel('until').fill('2011');
    await page.getByLabel('Facilities').uncheck();
    await page.locator('.things tbody tr:nth-child(7):last-child').waitFor();
    await page.getByRole('group', { name: /arrows move it/u }).press('+');
    await page.waitForURL(/at=/u);
    const settlement = link('Dolinka, settlement');
    await settlement.focus();
    await settlement.press('Enter');
    await panel('Chosen place').getByText('in it or near it').waitFor();
    await look('map');
    await panel('Chosen place').getByRole('link', { name: 'Death of Nurlan Kulmirzaev' }).click();
    await heading(/Death of Nurlan Kulmirzaev/u);
  });

  it('how late Kazakhstan was with its preventive mechanism on the day of its law, and by which record', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await link('Law').click();
    const day = page.getByLabel('as of');
    await day.fill('2013-07-02');
    await day.press('Enter');
    await seen('overdue by 124–151 days');
    await seen('postponed until');
    await look('law');
    await day.fill('2014-05-01');
    await day.press('Enter');
    await seen('Met late');
    await link(/^\d+ claims/u)
      .first()
      .click();
    await page.locator('.claims-beside [aria-current=true]').waitFor();
  });

  it('in which words a report tells of it, and which claims rest on them', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await find(
      'second wave of prison protests',
      'Digest: second wave of prison protests in Kazakhstan, 2011',
    );
    await seen('New Wave of Prison Rebellions in Kazakstan');
    await page.locator('.quoted-words', { hasText: 'twenty inm' }).first().click();
    const open = page.locator('.claims-beside [aria-current=true]');
    await open.locator('blockquote').waitFor();
    assert.match(await addressIn(page), /claim=/u);
    await look('source');
    await open.getByRole('link').last().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('how many incidents of which sort are on record where, and which they are', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    await link('Statistics').click();
    await link('Region').click();
    await link(/^Karaganda region/u).click();
    const behind = panel('Incidents behind the bar').getByRole('listitem');
    await behind.nth(6).waitFor();
    assert.equal(await behind.count(), 7);
    await seen(/no count in 13 incidents/u);
    await look('statistics');
    await behind.getByRole('link', { name: /Torture and death of Valery Chupin/u }).click();
    await heading(/Valery Chupin/u);
    await page.getByRole('main').getByRole('link', { name: 'Accounts' }).click();
    await seen('Accounts side by side');
  });

  it('all of it again where it was left: by back and forward, a reload, and an address sent to a colleague', async () => {
    const { page } = explorer;
    await explorer.open('/explore');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('prison');
    await box.press('Enter');
    await heading(/results$/u);
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Facility/u })
      .click();
    await page.waitForURL(/kind=Facility/u);
    await look('search');
    await link('Prison near Granitny').first().click();
    await heading('Prison near Granitny');
    await page.getByRole('button', { name: 'Русский' }).click();
    await page.getByText('Чего не хватает').waitFor();
    const address = await addressIn(page);
    await page.goBack();
    await page.waitForURL(/text=prison&kind=Facility/u);
    await page.goBack();
    await page.waitForURL(/text=prison$/u);
    await page.goForward();
    await page.goForward();
    await page.getByText('Чего не хватает').waitFor();
    assert.equal(await addressIn(page), address);
    await page.reload();
    await page.getByText('Чего не хватает').waitFor();
    const colleague = await openExplorer(url);
    try {
      await colleague.page.goto(address);
      await colleague.page.getByText('Чего не хватает').waitFor();
      await colleague.page.getByRole('heading', { level: 1, name: 'Prison near Granitny' }).waitFor();
    } finally {
      await colleague.close();
    }
  });

  it('without a word to any other host, or an error', () => {
    assert.deepEqual(explorer.offOriginRequests, []);
    assert.deepEqual(explorer.consoleErrors, []);
  });
});
