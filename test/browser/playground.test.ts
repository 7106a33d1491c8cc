import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startService } from '../server/start-service.js';
import { noChromium } from './no-chromium.js';
import type { OpenPlayground } from './open-playground.js';
import { openPlayground } from './open-playground.js';

const readyQuestions = [
  'FacilityDossier',
  'Officials',
  'IncidentAccounts',
  'Paths',
  'Connections',
  'Connect',
  'Instrument',
  'Person',
  'Filtered',
  'AnyNode',
  'Changes',
  'Corroboration',
  'Disputes',
  'Gaps',
  'InCharge',
  'Obligations',
  'Search',
  'Statistics',
  'Timeline',
];
const screenshots = fileURLToPath(new URL('../../../test/browser/screenshots/', import.meta.url));
describe('the playground', { skip: noChromium }, () => {
  const started: (() => Promise<void>)[] = [];
  let playground: OpenPlayground;

  before(async () => {
    const service = await startService();
    started.push(() => service.stop());
    playground = await openPlayground(service.url);
    started.push(() => playground.close());
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  it('opens with a tab for every ready question and the first one filled in', async () => {
    assert.deepEqual(await playground.tabNames(), readyQuestions);
    assert.deepEqual(JSON.parse(await playground.variables()), { name: 'Zarechny' });
  });

  it('answers the first tab with the facility it asks for', async () => {
    const answer = (await playground.runCurrentTab()) as FacilityAnswer;
    await playground.screenshot(`${screenshots}facility-dossier.png`);
    assert.equal(answer.errors, undefined);
    assert.ok(answer.data.facilities.nodes.some(({ name }) => name === 'Zarechny prison'));
  });

  it('keeps the variables of the open tab over a reload', async () => {
    await playground.reload();
    assert.deepEqual(JSON.parse(await playground.variables()), { name: 'Zarechny' });
  });

  for (const name of readyQuestions.slice(1)) {
    it(`answers ${name} without errors`, async () => {
      await playground.selectTab(name);
      assert.equal(((await playground.runCurrentTab()) as Answer).errors, undefined);
      await playground.screenshot(`${screenshots}${name}.png`);
    });
  }

  it('opens a question from the examples in a new tab', async () => {
    await playground.openExample('Instrument');
    assert.deepEqual(await playground.tabNames(), [...readyQuestions, 'Instrument']);
    assert.equal(((await playground.runCurrentTab()) as Answer).errors, undefined);
  });

  it('asks nothing of any other host and logs no error', () => {
    assert.deepEqual(playground.offOriginRequests, []);
    assert.deepEqual(playground.consoleErrors, []);
  });
});

interface Answer {
  readonly errors?: readonly unknown[];
}

interface FacilityAnswer extends Answer {
  readonly data: { readonly facilities: { readonly nodes: readonly { readonly name: string }[] } };
}
