import type { Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import type { PageWatch } from './watch-page.js';
import { watchPage } from './watch-page.js';

const introspection = 'IntrospectionQuery';
const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** The playground in a headless Chromium with an empty profile. */
export interface OpenPlayground extends PageWatch {
  tabNames(): Promise<readonly string[]>;
  /** The text of the variables editor. */
  variables(): Promise<string>;
  selectTab(name: string): Promise<void>;
  openExample(name: string): Promise<void>;
  /** Presses the execute button and gives the JSON then shown; rejects when none is shown in 30 seconds. */
  runCurrentTab(): Promise<unknown>;
  /** Loads the page anew, keeping what the browser stored. */
  reload(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The Chromium to start: `CHROMIUM_PATH`, or where Debian puts it. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Opens the playground at an address such as `http://127.0.0.1:4000/` and waits until it knows the schema. */
export async function openPlayground(url: string): Promise<OpenPlayground> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: quietChromium });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const { consoleErrors, offOriginRequests } = watchPage(page, new URL(url).origin);
    await untilReady(page, () => page.goto(url));
    return {
      consoleErrors,
      offOriginRequests,
      tabNames: () => tabButtons(page).allTextContents(),
      variables: () => editorText(page, 'variables.json'),
      selectTab: (name) =>
        untilEdited(page, name, () => tabButtons(page).getByText(name, { exact: true }).click()),
      openExample: (name) => untilEdited(page, name, () => exampleButton(page, name).click()),
      runCurrentTab: () => runCurrentTab(page),
      reload: () => untilReady(page, () => page.reload()),
      screenshot: async (path) => {
        await page.screenshot({ path });
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function untilReady(page: Page, load: () => Promise<unknown>): Promise<void> {
  await Promise.all([untilAnswered(page, (operation) => operation === introspection), load()]);
  await page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').waitFor();
}

async function untilEdited(page: Page, operation: string, act: () => Promise<void>): Promise<void> {
  await act();
  // GraphiQL stores the query in the same step in which it learns the operation's name, which a run sends along.
  await page.waitForFunction((name) => {
    const query = (globalThis as unknown as BrowserGlobals).localStorage.getItem('graphiql:query') ?? '';
    // Another operation's name may begin so.
    return new RegExp(`query ${name}\\b`, 'u').test(query);
  }, operation);
}

async function runCurrentTab(page: Page): Promise<unknown> {
  const execute = page.getByRole('button', { name: /^Execute query/ });
  await Promise.all([untilAnswered(page, (operation) => operation !== introspection), execute.click()]);
  // A run empties the editor before it asks, so text in it is this run's answer.
  await page.waitForFunction(readEditor, 'response.json');
  return JSON.parse(await editorText(page, 'response.json'));
}

async function untilAnswered(page: Page, accepts: (operation: unknown) => boolean): Promise<void> {
  const response = await page.waitForResponse(
    (candidate) =>
      candidate.url().endsWith('/graphql') && accepts(operationName(candidate.request().postDataJSON())),
  );
  await response.finished();
}

function operationName(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'operationName' in body
    ? body.operationName
    : undefined;
}

function tabButtons(page: Page): Locator {
  return page.getByRole('tablist', { name: 'Select active operation' }).locator('.graphiql-tab-button');
}

function exampleButton(page: Page, name: string): Locator {
  return page
    .getByRole('region', { name: 'Examples' })
    .getByRole('button', { name: new RegExp(`^${name}\\b`) });
}

function editorText(page: Page, file: string): Promise<string> {
  return page.evaluate(readEditor, file);
}

/** Runs in the page and reads an editor's whole text from its model, since only the lines in view are drawn. */
function readEditor(file: string): string {
  const models = (globalThis as unknown as BrowserGlobals).__MONACO.editor.getModels();
  return models.find(({ uri }) => uri.path.endsWith(file))?.getValue() ?? '';
}

interface BrowserGlobals {
  readonly localStorage: { getItem(key: string): string | null };
  readonly __MONACO: {
    readonly editor: {
      getModels(): readonly { readonly uri: { readonly path: string }; getValue(): string }[];
    };
  };
}
