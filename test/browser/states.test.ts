import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { after, before, describe, it } from 'node:test';

import { makeKey } from '../../src/access/api-key.js';
import { readKeys, writeKeys } from '../../src/access/key-file.js';
import { addressOf, startHabeas } from '../commands/run-habeas.js';
import type { ServiceOptions } from '../server/start-service.js';
import { SEED_DIRECTORY, startService } from '../server/start-service.js';
import { addressIn } from './address-in.js';
import { noChromium } from './no-chromium.js';
import type { OpenExplorer } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

/** Views of what is not there, with what they say and the way on that they offer. */
const EMPTY: Readonly<Record<string, readonly [says: string, way: string]>> = {
  '/explore/search?text=nobody-at-all&kind=Person': ['Nothing matches “nobody-at-all”.', 'All kinds'],
  '/explore/dossier?id=person:nobody': ['Nothing on record has this id', 'Search for something else'],
  '/explore/source?id=source:none': ['Nothing on record has this id', 'Search for something else'],
  '/explore/accounts?id=incident:none': ['Nothing on record has this id', 'Search for something else'],
  '/explore/accounts?id=incident:kz-2010-prison-riots': ['No account is on record.', 'Dossier'],
  '/explore/law?instrument=CAT': ['No obligation is on record for these.', 'KZ · OPCAT'],
  '/explore/timeline?to=1901-01-01': ['Nothing with a date is on record', 'Start this view over'],
  '/explore/map?to=1901&show=incidents': ['Nothing on record is like this.', 'Start this view over'],
};
/** The same where nothing was ever loaded. */
const BARE: typeof EMPTY = {
  '/explore': ['Nothing is on record.', 'To the playground'],
  '/explore/statistics': ['Nothing is on record.', 'Search for something else'],
  '/explore/law': ['"KZ" is no place', 'Start this view over'],
};

describe('the states of the explorer', { skip: noChromium }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-states-'));
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A page before a service, which both end with the test. */
  const openBefore = async (context: TestContext, options: ServiceOptions): Promise<OpenExplorer> => {
    const service = await startService(options);
    context.after(() => service.stop());
    const explorer = await openExplorer(service.url);
    context.after(() => explorer.close());
    return explorer;
  };
  const startProcess = (port: string): ChildProcess =>
    startHabeas(['serve'], { PORT: port, HABEAS_DIRECTORY: join(folder, 'graph'), SEED_DIRECTORY });

  it('say that the service is gone, lose nothing typed, and show the answer when it is back', async (context) => {
    let service = startProcess('0');
    context.after(() => service.kill('SIGKILL'));
    const url = await addressOf(service);
    const explorer = await openExplorer(url);
    context.after(() => explorer.close());
    const { page } = explorer;
    await explorer.open('/explore/map?show=incidents');
    service.kill('SIGKILL');
    await once(service, 'exit');

    await page.getByLabel('from').fill('2014');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('Kuramshin and what he');
    const gone = page.getByRole('alert').filter({ hasText: 'The service does not answer.' });
    await gone.waitFor();
    assert.deepEqual(await explorer.violations(), []);
    await page.getByRole('link', { name: 'Law' }).click();
    await gone.getByText('nothing you typed is lost').waitFor();
    assert.equal(await page.locator('.law-choices').count(), 0, 'a view that was not loaded before');
    await page.goBack();
    await gone.waitFor();

    service = startProcess(new URL(url).port);
    await page.getByText('Arshaly, June 2014').waitFor();
    await gone.waitFor({ state: 'detached' });
    assert.equal(await page.getByLabel('from').inputValue(), '2014');
    assert.equal(await box.inputValue(), 'Kuramshin and what he');
    await page.getByRole('link', { name: 'Law' }).click();
    await page.getByText('Obligation clocks').waitFor();
    await page.locator('.clock-bar').first().waitFor();
  });

  it('show long work, stop it, and ask it again', async (context) => {
    const service = startProcess('0');
    context.after(() => service.kill('SIGKILL'));
    const explorer = await openExplorer(await addressOf(service));
    context.after(() => explorer.close());
    const { page } = explorer;
    await explorer.open('/explore/statistics');
    service.kill('SIGSTOP');
    await page.getByRole('link', { name: 'Region' }).click();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.goBack();
    await page.getByText('Still asking; this is taking long').waitFor();
    assert.deepEqual(await explorer.violations(), []);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('You stopped this question.').waitFor();
    assert.deepEqual(await explorer.violations(), []);
    service.kill('SIGCONT');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByRole('link', { name: /Karaganda region/u }).waitFor();
  });

  it('tell how far a long list has come, and go on when asked', async (context) => {
    const explorer = await openBefore(context, {});
    const { page } = explorer;
    await explorer.open('/explore/source?id=source:untc-cat-opcat-2026-02-03');
    await page.getByText(/^500 of \d{4} loaded$/u).waitFor();
    assert.deepEqual(await explorer.violations(), []);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText(/^1000 of \d{4} loaded$/u).waitFor();
  });

  it('say that a session is over, and come back to the same address when one signs in again', async (context) => {
    const file = join(folder, 'keys.json');
    const addKey = async (): Promise<string> => {
      const { key, text } = makeKey({ role: 'editor', name: 'the desk', now: new Date() });
      await writeKeys(file, [...(await readKeys(file)), key]);
      return text;
    };
    const revokeAll = async (): Promise<void> => {
      const revoked = new Date().toISOString();
      const keys = await readKeys(file);
      await writeKeys(
        file,
        keys.map((key) => ({ ...key, revoked })),
      );
    };
    const explorer = await openBefore(context, { environment: { API_KEYS_FILE: file } });
    const { page } = explorer;
    const signIn = async (): Promise<void> => {
      await page.getByLabel('Key or token').fill(await addKey());
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    const here = '/explore/search?text=Zarechnyi&kind=Facility';
    await explorer.open(`/sign-in?${new URLSearchParams({ back: '/explore/law' }).toString()}`);
    await signIn();
    await page.locator('.clock-bar').first().waitFor();

    await revokeAll();
    await explorer.open(here);
    const over = page.getByRole('alert').filter({ hasText: 'Your session is over.' });
    await over.waitFor();
    assert.deepEqual(await explorer.violations(), []);
    await over.getByRole('link', { name: 'Sign in again' }).click();
    await signIn();
    await page.getByRole('heading', { level: 1, name: '1 result' }).waitFor();
    const there = await addressIn(page);
    assert.ok(there.endsWith(here), there);

    await revokeAll();
    await page.reload();
    await over.getByRole('button', { name: 'Go on as anybody' }).click();
    await page.getByRole('heading', { level: 1, name: '1 result' }).waitFor();
  });

  it('tell what to narrow where too much is asked, and start the view over', async (context) => {
    const explorer = await openBefore(context, { environment: { MAX_COST: '4000' } });
    const { page } = explorer;
    await explorer.open('/explore/map');
    const alert = page.getByRole('alert');
    await alert.getByText('This asks for more than fits at once.').waitFor();
    await alert.getByText('Choose fewer years or types, or show one sort of thing.').waitFor();
    assert.deepEqual(await explorer.violations(), []);
    await page.getByLabel('Incidents').uncheck();
    await page.locator('.things tbody tr').nth(9).waitFor();

    await explorer.open('/explore/search?text=Zarechnyi&first=101');
    await alert.getByText('101 is not a page size').waitFor();
    assert.deepEqual(await explorer.violations(), []);
  });

  it('wait where one has asked too often, and then ask again by themselves', async (context) => {
    const environment = { RATE_POINTS: '1200', RATE_SECONDS: '8' };
    const explorer = await openBefore(context, { environment });
    const { page } = explorer;
    const alert = page.getByRole('alert');
    for (const text of ['prison', 'Zarechnyi', 'KUIS', 'Granitny', 'death']) {
      await explorer.open(`/explore/search?text=${text}`);
      if ((await alert.count()) > 0) break;
    }
    await alert.getByText('You have asked for too much in a short time.').waitFor();
    await alert.getByText(/It is asked again in \d seconds/u).waitFor();
    assert.deepEqual(await explorer.violations(), []);
    await alert.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: /result/u }).waitFor();
  });

  for (const [when, views] of Object.entries({ seeded: EMPTY, bare: BARE })) {
    it(`say of each view that it has nothing, and where to go on, on a ${when} graph`, async (context) => {
      const explorer = await openBefore(context, { seeded: when === 'seeded' });
      for (const [path, [says, way]] of Object.entries(views)) {
        await explorer.open(path);
        await explorer.page.getByText(says).waitFor();
        await explorer.page.locator('.ways').getByRole('link', { name: way }).waitFor();
        assert.deepEqual(await explorer.violations(), [], path);
      }
    });
  }
});
