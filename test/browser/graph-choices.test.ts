import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { noChromium } from './no-chromium.js';
import type { OpenGraph } from './open-graph.js';
import { DEATH, FEW, KUIS, KURAMSHIN, openGraph, PROTEST, QANATBEKOV, ZARECHNY } from './open-graph.js';

describe('what is chosen of the graph', { skip: noChromium }, () => {
  let graph: OpenGraph;
  before(async () => {
    graph = await openGraph();
  });
  after(() => graph.close());

  it('filters by kind and relationship, and says what is left out', async () => {
    const { page } = graph;
    await graph.open(FEW);
    await graph.waitForThings(3);
    await page.getByText('Kinds and relationships shown').click();
    await page.getByRole('checkbox', { name: /Incident/u }).uncheck();
    await graph.waitForThings(2);
    await page.getByRole('checkbox', { name: /^\s*runs/u }).uncheck();
    await page.locator('.scene .edge').waitFor({ state: 'detached' });
    assert.deepEqual(await graph.given('without'), ['Incident,OPERATES']);
    await page.reload();
    await graph.waitForThings(2);
    await graph.button('Show all').click();
    await graph.waitForThings(3);
    assert.equal(await page.locator('.scene .edge').count(), 2);
  });

  it('shows what was in some years, keeps what has no date, and plays', async () => {
    const { page } = graph;
    const dated = 'incident:kz-2010-11-zone-40';
    await graph.open(`${FEW},${dated}`);
    await graph.waitForThings(4);
    const [from, until] = [
      page.getByRole('slider', { name: /^from/u }),
      page.getByRole('slider', { name: /^until/u }),
    ];
    await page.getByText('with no date, always shown: 2').waitFor();
    await until.fill('2010');
    await graph.thing(PROTEST).waitFor({ state: 'detached' });
    assert.deepEqual([await graph.things.count(), await graph.given('years')], [3, ['2010-2010']]);
    await graph.button('Play').click();
    await graph.thing(PROTEST).waitFor();
    await graph.button('All years').waitFor();
    await from.fill('2011');
    await graph.thing(dated).waitFor({ state: 'detached' });
    await graph.button('All years').click();
    await graph.waitForThings(4);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await graph.button('Next year').click();
    await graph.thing(PROTEST).waitFor({ state: 'detached' });
    assert.deepEqual(await graph.given('years'), ['2010-2010']);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('finds by name, says how many, and moves on among them by Enter', async () => {
    const { page } = graph;
    await graph.open(FEW);
    await graph.waitForThings(3);
    const box = page.getByRole('searchbox', { name: 'Find in graph' });
    await box.fill('zárechny');
    await page.getByText('2 found').waitFor();
    assert.equal(await page.locator('.scene-node.found').count(), 2);
    await box.press('Enter');
    const focused = await page.evaluate('document.activeElement.dataset.id');
    assert.ok([ZARECHNY, PROTEST].includes(String(focused)), String(focused));
  });

  it('shows names in the script that is chosen, and finds by those in any', async () => {
    const { page } = graph;
    const dolinka = 'place:kz-dolinka';
    await graph.open(`/explore/graph?nodes=${dolinka},facility:kz-zone-40&chosen=${dolinka}&by=place`);
    await graph.waitForThings(2);
    await page.getByLabel('Script of names').selectOption('cyrillic');
    await page.locator('.scene .label', { hasText: 'Долинка' }).waitFor();
    await page.locator('.chosen-panel').getByRole('link', { name: 'Долинка' }).waitFor();
    const table = page.getByRole('region', { name: 'Relationships' });
    await table.getByRole('cell', { name: 'Долинка' }).first().waitFor();
    const box = page.getByRole('searchbox', { name: 'Find in graph' });
    for (const typed of ['dolinka', 'долинка']) {
      await box.fill(typed);
      await page.locator(`.scene-node.found[data-id="${dolinka}"]`).waitFor();
      await box.fill('');
      await page.locator('.scene-node.found').waitFor({ state: 'detached' });
    }
  });

  it('chooses several by mouse and keyboard, and finds what joins more than two', async () => {
    const { page } = graph;
    await graph.open(`/explore/graph?nodes=${[KURAMSHIN, QANATBEKOV, ZARECHNY].join(',')}`);
    await graph.thing(KURAMSHIN).click();
    await graph.thing(QANATBEKOV).click({ modifiers: ['Shift'] });
    await page.getByText('Nothing on record relates them directly.').waitFor();
    await graph.thing(ZARECHNY).focus();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('heading', { name: 'Chosen 3' }).waitFor();
    await graph.button('Find paths between them').click();
    await page.getByRole('heading', { name: 'How they are connected' }).waitFor();
    await page.locator('.path li').nth(4).waitFor();
    assert.deepEqual(
      [await graph.given('from'), await graph.given('to')],
      [[KURAMSHIN], [`${QANATBEKOV},${ZARECHNY}`]],
    );
    await graph.button('Add to the picture').click();
    await graph.things.nth(5).waitFor();
    await graph.button('Close the paths').click();
    await page.locator('.path').first().waitFor({ state: 'detached' });
  });

  it('tells who says that two things are related, when their line is chosen', async () => {
    const { page } = graph;
    await graph.open(FEW);
    await page.locator('.edge .grip').first().click();
    await page.getByRole('heading', { name: 'Chosen 2' }).waitFor();
    await page.locator('.chosen-panel .path li .quote-mark').first().waitFor();
  });

  it('groups by kind and by place, and opens and closes a group', async () => {
    const { page } = graph;
    await graph.open(`${FEW},${DEATH},${KURAMSHIN}`);
    await graph.waitForThings(5);
    const grouping = page.getByLabel('Group by');
    await grouping.selectOption('kind');
    await graph.waitForThings(4);
    assert.match((await graph.thing('kind:Incident').textContent()) ?? '', /×2/u);
    await page.getByRole('list', { name: 'Groups' }).getByRole('button').click();
    await graph.waitForThings(5);
    await page.reload();
    await graph.waitForThings(5);
    await grouping.selectOption('place');
    await graph.thing(`place:${ZARECHNY}`).click();
    await page.getByRole('heading', { name: /^Zarechny prison 2/u }).waitFor();
    await graph.button('Open').click();
    await graph.thing(PROTEST).waitFor();
  });

  it('finds what is in a closed group, and opens the group on Enter', async () => {
    const { page } = graph;
    await graph.open(`${FEW},${DEATH},${KURAMSHIN}&by=kind`);
    await graph.waitForThings(4);
    const box = page.getByRole('searchbox', { name: 'Find in graph' });
    await box.fill('kulmirzaev');
    await page.getByText('1 found · 1 of them in a closed group').waitFor();
    await page.locator('.scene-node.found[data-id="kind:Incident"]').waitFor();
    await box.press('Enter');
    await graph.thing(DEATH).waitFor();
    await page.locator(`[data-id="${DEATH}"]:focus`).waitFor();
    assert.deepEqual(await graph.given('open'), ['kind:Incident']);
    await page.getByText('1 found', { exact: true }).waitFor();
  });

  it('makes a named group of what is chosen, and dissolves it', async () => {
    const { page } = graph;
    await graph.open(`${FEW}&chosen=${ZARECHNY}&chosen=${KUIS}`);
    await page.getByLabel('As a group named').fill('Those in charge, 2011');
    await graph.button('Group them').click();
    await graph.waitForThings(2);
    await page.getByRole('heading', { name: 'Those in charge, 2011 2' }).waitFor();
    assert.deepEqual(await graph.given('group'), [`Those in charge, 2011=${ZARECHNY},${KUIS}`]);
    await page.reload();
    await graph.waitForThings(2);
    await graph.button('Dissolve').click();
    await graph.waitForThings(3);
  });

  it('has a table that says the same, with heads, from which things are chosen', async () => {
    const { page } = graph;
    await graph.open(FEW);
    const heads = await page.getByRole('columnheader').allTextContents();
    assert.deepEqual(heads.slice(4), ['From', 'Relationship', 'To', 'Ground', 'Independent sources']);
    await page.getByRole('row', { name: /KUIS/u }).first().getByRole('button').click();
    await page.getByRole('heading', { name: 'Chosen' }).waitFor();
    assert.equal(await graph.thing(KUIS).getAttribute('aria-pressed'), 'true');
  });
});
