import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { Direction, OrderKey, OrderTerm, Page } from '../../../src/plan/plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { BODIES, manyPosts, postsByBody, postsOf } from '../../fixtures/many-posts.js';
import { by, connection, find, scan, select, traversal } from '../../fixtures/plans.js';
import { fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import type { StoreUnderTest } from './store-under-test.js';

type Row = readonly [id: string, ...keys: readonly string[]];

const SIZE = 5;
const STARTS = [undefined, 3, 120];

/** By the first key in the direction asked, by the second upwards. */
const inOrder = (rows: readonly Row[], direction: Direction): readonly Row[] =>
  [...rows].sort(([, key = '', last = ''], [, other = '', otherLast = '']) => {
    if (key !== other) return key < other === (direction === 'ASC') ? -1 : 1;
    return last < otherLast ? -1 : 1;
  });

/** Each page that is asked for, and the ids that must be on it. */
function pagesOf(sorted: readonly Row[]): readonly (readonly [Partial<Page>, readonly string[]])[] {
  return [false, true].flatMap((backward) => {
    const read = backward ? [...sorted].reverse() : sorted;
    return STARTS.filter((start) => (start ?? 0) < read.length).map((start) => {
      const keys: readonly OrderKey[] = start === undefined ? [] : (read[start]?.slice(1) ?? []);
      const from = start === undefined ? 0 : start + 1;
      const page = { size: SIZE, backward, ...(start !== undefined && { beyond: keys }) };
      return [page, read.slice(from, from + SIZE).map(([id]) => id)] as const;
    });
  });
}

export function longListSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: long lists`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await store.prepare();
      await store.transact((transaction) => transaction.apply(manyPosts()));
    });
    after(() => store.close());

    for (const direction of ['ASC', 'DESC'] as const) {
      for (const body of BODIES) {
        test(`pages through the posts of an organisation, ${body} ${direction}`, async () => {
          const order = [by('Post', 'title', direction)];
          for (const [page, expected] of pagesOf(inOrder(postsOf(body), direction))) {
            const posts = connection('Organization', 'posts', { order, page });
            const answer = await store.run(find([`organization:${body}`], select({ Organization: [posts] })));
            assert.deepEqual(nodeIds(fieldOf(answer, 'posts')), expected, JSON.stringify(page));
          }
        });
      }

      test(`pages through posts by the name of their first organisation, ${direction}`, async () => {
        const term = by('Organization', 'name', direction);
        const order: readonly OrderTerm[] = [
          { by: 'neighbour', traversal: traversal('Post', 'organization'), term, direction },
        ];
        const rows = postsByBody(direction === 'ASC' ? '\uffff' : '');
        const sorted = inOrder(rows, direction);
        for (const [page, expected] of [...pagesOf(sorted), ...lastPages(sorted)]) {
          assert.deepEqual(
            nodeIds(await store.run(scan('Post', { order, page }))),
            expected,
            JSON.stringify(page),
          );
        }
      });
    }
  });
}

/** The page on which those with a value end, and the one after it. */
const lastPages = (sorted: readonly Row[]): readonly (readonly [Partial<Page>, readonly string[]])[] =>
  [12, 6].map((left) => {
    const at = sorted.length - left;
    return [
      { size: SIZE, beyond: sorted[at]?.slice(1) ?? [] },
      sorted.slice(at + 1, at + 1 + SIZE).map(([id]) => id),
    ] as const;
  });
