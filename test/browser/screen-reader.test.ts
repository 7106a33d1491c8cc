import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { EVERY_VIEW, VIEW_NAMES, type ViewName } from './every-view.js';
import { noChromium } from './no-chromium.js';
import { openSeeded } from './open-seeded.js';
import { pictureOfView } from './picture-of-view.js';

/** What only its name tells apart. */
const NAMED = [
  'button',
  'checkbox',
  'combobox',
  'group',
  'img',
  'link',
  'listbox',
  'navigation',
  'option',
  'progressbar',
  'region',
  'searchbox',
  'slider',
  'spinbutton',
  'tab',
  'textbox',
];

/** What a reader by ear must meet in each view. */
const SAID: Readonly<Record<ViewName, readonly RegExp[]>> = {
  search: [/heading "\d+ results" \[level=1\]/u, /complementary/u, /link "Facility Zarechny prison"/u],
  dossier: [/heading "Zarechny prison" \[level=1\]/u, /region "Facts"/u, /region "Who was in charge"/u],
  source: [/heading "Digest.*" \[level=1\]/u, /region "Claims/u],
  graph: [
    /group "As a picture"/u,
    /button "Zarechny prison, Facility.*" \[pressed\]/u,
    /status: "?Things shown: \d+; relationships: \d+/u,
    /slider "from/u,
    /region "Things"/u,
    /status: "?\d+ found/u,
  ],
  accounts: [/heading ".*Granitny.*" \[level=1\]/u, /region "Wives of inmates at Granitny"/u],
  law: [/heading "Obligation clocks" \[level=1\]/u, /img "From .* until .*"/u, /textbox "as of"/u],
  timeline: [
    /group "Axis of time.*"/u,
    /status: "?Events shown: \d+ of \d+/u,
    /button "Zoom in"/u,
    /region "Zarechny prison"/u,
  ],
  map: [
    /group "Map: arrows move it.*"/u,
    /status: "?Things listed: \d+/u,
    /link "Dolinka, settlement.*"/u,
    /table/u,
  ],
  statistics: [
    /heading "15 incidents" \[level=2\]/u,
    /link "Protest.*"/u,
    /region "Incidents behind the bar"/u,
  ],
};

describe('what a screen reader is told', { skip: noChromium }, () => {
  const seeded = openSeeded();

  for (const name of VIEW_NAMES) {
    it(`of ${name}: where it is, what each thing on it is called, and how much there is`, async () => {
      const { page, open } = seeded.explorer();
      await open(EVERY_VIEW[name]);
      await pictureOfView(page);
      const tree = (await page.locator('body').ariaSnapshot())
        .split('\n')
        .map((line) => line.trim().replace(/^- '/u, '- '));
      const all = (pattern: RegExp): readonly string[] => tree.filter((line) => pattern.test(line));
      assert.equal(all(/^- main/u).length, 1);
      assert.equal(all(/^- banner/u).length, 1);
      assert.equal(all(/^- combobox "Search names, words and quotes"/u).length, 1);
      assert.equal(all(/^- navigation "Views"/u).length, 1);
      assert.equal(all(/^- heading .*\[level=1\]/u).length, 1, all(/level=1/u).join());
      const levels = all(/^- heading/u).map((line) => Number(/level=(\d)/u.exec(line)?.[1]));
      for (const [at, level] of levels.entries())
        assert.ok(at === 0 || level <= (levels[at - 1] ?? 0) + 1, `headings of ${levels.join()}`);
      const nameless = tree.filter((line) => {
        const [, role = '', named] = /^- ([a-z]+)( ")?/u.exec(line) ?? [];
        return NAMED.includes(role) && named === undefined;
      });
      assert.deepEqual(nameless, []);
      for (const said of SAID[name])
        assert.ok(all(said).length > 0, `${String(said)} in\n${tree.join('\n')}`);
    });
  }

  it('of a change: how many results, events, things and relationships are left', async () => {
    const { page, open } = seeded.explorer();
    await open('/explore/search?text=prison');
    const live = page.locator('main [aria-live=polite]');
    const many = await live.textContent();
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Facility/u })
      .click();
    await page.waitForURL(/kind=Facility/u);
    await pictureOfView(page);
    assert.notEqual(await live.textContent(), many);
    assert.match((await live.textContent()) ?? '', /^\d+ results?$/u);

    await open('/explore/timeline');
    const events = page.getByRole('status').filter({ hasText: 'Events shown' });
    const before = await events.textContent();
    await page.getByRole('checkbox', { name: 'Proceeding' }).uncheck();
    await page.waitForURL(/kind=/u);
    await pictureOfView(page);
    assert.notEqual(await events.textContent(), before);

    await open(EVERY_VIEW.graph);
    const size = page.getByRole('status').filter({ hasText: 'Things shown' });
    const drawn = await size.textContent();
    await page.getByRole('checkbox', { name: /Organization/u }).uncheck();
    await page.waitForURL(/without=HELD,Organization/u);
    assert.notEqual(await size.textContent(), drawn);
  });
});
