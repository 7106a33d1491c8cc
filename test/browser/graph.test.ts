import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { addressIn } from './address-in.js';
import { noChromium } from './no-chromium.js';
import type { OpenGraph } from './open-graph.js';
import { DEATH, FEW, KUIS, KURAMSHIN, openGraph, PROTEST, ZARECHNY } from './open-graph.js';
import { copyAddress, saveGraph } from './save-graph.js';

const screenshots = fileURLToPath(new URL('../../../test/browser/screenshots/', import.meta.url));
const OPCAT = 'legal-instrument:opcat';
interface IdPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

describe('the graph of the explorer', { skip: noChromium }, () => {
  let graph: OpenGraph;
  before(async () => {
    graph = await openGraph();
  });
  after(() => graph.close());

  const placeOf = (id: string): Promise<string | null> => graph.thing(id).getAttribute('transform');
  /** Waits for all of FEW, and until a layout that follows has moved nothing for a while: who drags aims at what stands. */
  const settled = async (): Promise<void> => {
    await graph.waitForThings(3);
    await graph.page.locator('.scene .edge').nth(1).waitFor();
    for (let last = '', still = 0; still < 5;) {
      await wait(100);
      const places = (await Promise.all([KUIS, PROTEST, ZARECHNY].map(placeOf))).join();
      still = places === last ? still + 1 : 0;
      last = places;
    }
  };
  const answerTo = async <Data>(query: string, variables: object): Promise<Data> => {
    const response = await fetch(graph.absolute('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { readonly data: Data }).data;
  };
  const idsOf = async (list: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const answer: Record<string, IdPage> = await answerTo<Record<string, IdPage>>(
        `query ($after: String) { ${list}(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
        { after: after === '' ? null : after },
      );
      const page = answer[list];
      ids.push(...(page?.nodes ?? []).map(({ id }) => id));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return ids;
  };

  it('opens a super-node by pages, with counts first, and draws what joins what was opened', async () => {
    await graph.open(`/explore/graph?nodes=${OPCAT}&chosen=${OPCAT}`);
    const actions = graph.button(/is the ground of Treaty action/u);
    const total = Number(/\d+$/u.exec((await actions.textContent()) ?? '')?.[0]);
    assert.ok(total > 100, String(total));
    await actions.click();
    await graph.waitForThings(26);
    await actions.click();
    await graph.waitForThings(51);
    assert.match((await actions.textContent()) ?? '', new RegExp(`50 / ${String(total)}$`, 'u'));
    // Of the last ones too: the super-node alone would tell of the first page.
    assert.equal(await graph.page.locator('.scene .edge').count(), 50);
    await graph.button('Undo').click();
    await graph.waitForThings(26);
  });

  it('draws 500 things as buttons of the page, with all that joins them, from an address', async (test) => {
    const { page } = graph;
    const shown = [
      OPCAT,
      'legal-instrument:cat',
      ...(await idsOf('treatyActions')),
      ...(await idsOf('places')),
    ].slice(0, 500);
    const began = performance.now();
    await page.goto(graph.absolute(`/explore/graph#?nodes=${shown.join(',')}`));
    await graph.things.nth(499).waitFor();
    test.diagnostic(`first picture of 500 after ${(performance.now() - began).toFixed(0)} ms`);
    const { among } = await answerTo<{ readonly among: { readonly totalCount: number } }>(
      'query ($ids: [ID!]!) { among(ids: $ids) { totalCount } }',
      { ids: shown },
    );
    const drawn = await page.locator('.scene .edge').count();
    assert.ok(drawn > 400 && drawn <= among.totalCount, `${String(drawn)} of ${String(among.totalCount)}`);
    await graph.thing(shown[499] ?? '').focus();
    assert.equal(await page.evaluate('document.activeElement.dataset.id'), shown[499]);
    await page.screenshot({ path: `${screenshots}graph-500.png` });
    await graph.button(/^Show \d+ more$/u).click();
    await page.locator('.thing-choice').nth(499).waitFor();
    await page.reload();
    await graph.things.nth(499).waitFor();
  });

  it('hides the last thing and then says that nothing is shown', async () => {
    const { page } = graph;
    await graph.open(`/explore/graph?nodes=${ZARECHNY}`);
    await graph.thing(ZARECHNY).focus();
    await page.keyboard.press('Delete');
    await page.getByText('Nothing is shown.').waitFor();
    assert.equal(await graph.things.count(), 0);
    await page.reload();
    await page.getByText('Nothing is shown.').waitFor();
    await graph.open('/explore/graph?nodes=person:nobody');
    await page.getByText('Nothing on record has this id').waitFor();
  });

  it('undoes and redoes what was done here, and never leaves the view', async () => {
    const { page } = graph;
    await graph.open(`/explore/dossier?id=${ZARECHNY}`);
    await page.getByRole('link', { name: 'Graph' }).last().click();
    await graph.waitForThings(1);
    assert.deepEqual(
      [await graph.button('Undo').isDisabled(), await graph.button('Redo').isDisabled()],
      [true, true],
    );
    await graph.button(/saw Incident/u).click();
    await graph.waitForThings(5);
    await graph.thing(PROTEST).focus();
    await page.keyboard.press('Delete');
    await graph.waitForThings(4);
    // Whoever works by keyboard is still in the picture.
    assert.notEqual(await page.evaluate('document.activeElement.dataset.id'), undefined);
    await graph.button('Undo').click();
    await graph.waitForThings(5);
    await graph.button('Undo').click();
    await graph.waitForThings(1);
    assert.equal(await graph.button('Undo').isDisabled(), true);
    await graph.button('Redo').click();
    await graph.waitForThings(5);
    await graph.button('Redo').click();
    await graph.waitForThings(4);
    assert.equal(await graph.button('Redo').isDisabled(), true);
    await page.goBack();
    await graph.waitForThings(5);
  });

  it('pins what is dragged or moved by arrow keys, in the address, and moves nothing else', async () => {
    const { page } = graph;
    await graph.open(FEW);
    await settled();
    const others = await placeOf(PROTEST);
    const before = await placeOf(KUIS);
    const box = await graph.thing(KUIS).locator('.ground').boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
    await page.mouse.up();
    assert.match((await graph.given('pin')).join(), /^-?\d+,-?\d+,organization:kz-kuis$/u);
    const dragged = await placeOf(KUIS);
    assert.notEqual(dragged, before);
    assert.equal(await placeOf(PROTEST), others);
    await graph.thing(ZARECHNY).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal((await graph.given('pin')).length, 2);
    await page.reload();
    await graph.thing(KUIS).waitFor();
    assert.equal(await placeOf(KUIS), dragged);
    assert.equal(await page.locator('.scene-node.pinned').count(), 2);
    await graph.thing(KUIS).click();
    await graph.button('Unpin').click();
    assert.equal((await graph.given('pin')).length, 1);
  });

  it('saves the picture as SVG, PNG and GEXF, and its address', async () => {
    const { page } = graph;
    await graph.open(`${FEW}&find=KUIS`);
    await graph.waitForThings(3);
    const svg = (await saveGraph(page, 'SVG')).toString();
    assert.match(svg, /^<svg[^>]*viewBox/u);
    assert.match(svg, /Zarechny prison/u);
    assert.doesNotMatch(svg, /class=|var\(/u);
    const png = await saveGraph(page, 'PNG');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.length > 10_000, String(png.length));
    const gexf = (await saveGraph(page, 'GEXF')).toString();
    assert.equal(gexf.match(/<node /gu)?.length, 3);
    assert.equal(gexf.match(/<edge /gu)?.length, 2);
    assert.match(gexf, /viz:position/u);
    assert.equal(await copyAddress(page), await addressIn(page));
  });

  it('looks nearer, further and around, and shows all again', async () => {
    const { page } = graph;
    await graph.open(FEW);
    const box = (): Promise<string | null> => page.locator('svg.scene').getAttribute('viewBox');
    await graph.waitForThings(3);
    const all = await box();
    await graph.button(/nearer/u).click();
    assert.notEqual(await box(), all);
    assert.equal((await graph.given('look')).length, 1);
    await graph.button('All in view').click();
    assert.equal(await box(), all);
  });

  it('has nothing that axe finds wrong with all of it in use, in light and dark, zoomed and on a phone, in Russian', async () => {
    const { page } = graph;
    const years = `${DEATH},incident:kz-2010-11-zone-40,${KURAMSHIN}`;
    await graph.open(
      `${FEW},${years}&by=kind&without=HELD&chosen=${ZARECHNY}&find=ку&years=2010-2011&pin=40,40,${KUIS}&lang=ru`,
    );
    await page.getByText('Показанные виды и связи').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${screenshots}graph-in-use-${colorScheme}.png`, fullPage: true });
      assert.deepEqual(await graph.violations(), []);
    }
    // 640 wide is what is left of a desk at 200 %.
    for (const width of [640, 390]) {
      await page.setViewportSize({ width, height: 800 });
      assert.equal(
        await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        0,
        String(width),
      );
      assert.deepEqual(await graph.violations(), []);
      await page.screenshot({ path: `${screenshots}graph-${String(width)}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('asks nothing of any other host and logs no error', () => {
    assert.deepEqual(graph.offOriginRequests, []);
    assert.deepEqual(graph.consoleErrors, []);
  });
});
