import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { EVERY_VIEW, VIEW_NAMES } from './every-view.js';
import { noChromium } from './no-chromium.js';
import { openSeeded } from './open-seeded.js';
import { pictureOfView } from './picture-of-view.js';

/** What is called so in Russian too. */
const SAME = ['Habeas', 'English', 'GEXF', 'PNG', 'SVG', 'Enter', 'Shift', 'Delete', 'WebGL', 'Zarechnyi'];
const WORD = /[A-Za-z]{3,}/u;

const VIEWS = [
  ['the start', '/explore'],
  ['paths', '/explore/graph?from=person:vadim-kuramshin&to=person:darkhan-qanatbekov'],
  ['an incident', '/explore/dossier?id=incident:kz-2011-08-31-kulmirzaev'],
  ['nothing found', '/explore/search?text=nobody-at-all&kind=Person'],
  ['an unknown id', '/explore/dossier?id=person:nobody'],
  ...VIEW_NAMES.map((name) => [name, EVERY_VIEW[name]] as const),
] as const;

/** Every text that a page shows or tells, also by attributes. */
const READ_TEXTS = `(() => {
  const texts = [];
  const body = document.body.cloneNode(true);
  // Quotes of a source overlap as they do; marked words belong to what they stand in.
  for (const one of body.querySelectorAll('noscript, .source-text div')) one.remove();
  for (const one of body.querySelectorAll('mark')) one.replaceWith(one.textContent);
  body.normalize();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(one.getAttribute(name) ?? '');
  return [document.title, ...texts].map((text) => text.trim()).filter((text) => text !== '');
})()`;

describe('the explorer in Russian', { skip: noChromium }, () => {
  const seeded = openSeeded();

  for (const [name, path] of VIEWS) {
    it(`has no English of its own in ${name}`, async () => {
      const { page, open } = seeded.explorer();
      const recorded = new Set<string>();
      const answers: Promise<void>[] = [];
      page.on('response', (response) => {
        if (!response.url().endsWith('/graphql')) return;
        const answer = response.json().then(
          (json: unknown) => gather(json, recorded),
          () => undefined,
        );
        answers.push(answer);
      });
      const [place, query = ''] = path.split('?');
      await open(`${place ?? ''}?${query === '' ? '' : `${query}&`}lang=ru`);
      await pictureOfView(page);
      page.removeAllListeners('response');
      await Promise.all(answers);
      const known = [...recorded, ...SAME, ...new URLSearchParams(query).values()]
        .flatMap((text) => [text, text.slice(0, 29)])
        .filter((text) => WORD.test(text))
        .sort((one, other) => other.length - one.length);
      const left = (await page.evaluate<readonly string[]>(READ_TEXTS)).filter((text) =>
        WORD.test(known.reduce((rest, one) => rest.replaceAll(one, ''), text)),
      );
      assert.deepEqual([...new Set(left)], []);
    });
  }
});

/** What is on record: all texts of an answer but codes. */
function gather(value: unknown, found: Set<string>, key = ''): void {
  if (typeof value === 'string' && !isCode(key, value)) found.add(value);
  if (value === null || typeof value !== 'object') return;
  // Its words are one text, of which some are marked.
  if (key === 'fragments' && Array.isArray(value))
    found.add((value as Fragments).map(({ text }) => text).join(''));
  for (const [name, one] of Object.entries(value)) gather(one, found, Array.isArray(value) ? key : name);
}

type Fragments = readonly { readonly text: string }[];

/** What may look like a code and is none. */
const TEXTS = ['name', 'aliases', 'text'];

const isCode = (key: string, value: string): boolean =>
  key === '__typename' || (!TEXTS.includes(key) && /^[A-Z_]+$/u.test(value));
