import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { HabeasError } from '../../../src/errors/habeas-error.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { scan } from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { openSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

export function transactionSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: transaction`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openSmallGraph(open);
    });
    afterEach(() => store.close());
    const posts = async (): Promise<readonly unknown[]> => nodeIds(await store.run(scan('Post')));

    test('answers what its work answers', async () => {
      assert.equal(await store.transact(async () => Promise.resolve(7)), 7);
    });

    test('undoes everything when its work fails, and passes the error on', async () => {
      const failure = new Error('enough');
      await assert.rejects(
        store.transact(async (transaction) => {
          await transaction.apply(change({ putNodes: [node('post:new', { name: 'New' })] }));
          await transaction.apply(change({ removeNodes: [{ id: 'post:clerk', kind: 'Post' }] }));
          throw failure;
        }),
        (error) => error === failure,
      );
      assert.deepEqual(await posts(), ['post:clerk', 'post:governor']);
    });

    test('goes on after a failed one', async () => {
      await assert.rejects(store.transact(() => Promise.reject(new Error('enough'))));
      await store.transact((transaction) =>
        transaction.apply(change({ putNodes: [node('post:new', { name: 'New' })] })),
      );
      assert.deepEqual(await posts(), ['post:clerk', 'post:governor', 'post:new']);
    });

    test('sees its own writes, which nobody else sees before its end', async () => {
      await store.transact(async (transaction) => {
        await transaction.apply(change({ putNodes: [node('post:new', { name: 'New' })] }));
        assert.deepEqual(await transaction.existing(['post:new']), new Map([['post:new', 0]]));
        assert.deepEqual(await posts(), ['post:clerk', 'post:governor']);
      });
      assert.deepEqual(await posts(), ['post:clerk', 'post:governor', 'post:new']);
    });

    test('lets one writer in at a time, so that none is lost', async () => {
      const add = async (): Promise<void> =>
        store.transact(async (transaction) => {
          const [part] = await transaction.readParts(['post:clerk']);
          const title = part?.nodes[0]?.values['title'] as string;
          await transaction.apply(
            change({ putNodes: [node('post:clerk', { name: 'Clerk', title: `${title}+` })] }),
          );
        });
      await Promise.all(Array.from({ length: 8 }, add));
      const [part] = await store.transact((transaction) => transaction.readParts(['post:clerk']));
      assert.equal(part?.nodes[0]?.values['title'], 'Clerk++++++++');
    });

    test('refuses what is asked of a transaction that is over', async () => {
      const over = await store.transact((transaction) => Promise.resolve({ transaction }));
      await assert.rejects(over.transaction.existing(['post:clerk']));
      await assert.rejects(
        over.transaction.apply(change({ putNodes: [node('post:late', { name: 'Late' })] })),
      );
      assert.deepEqual(await posts(), ['post:clerk', 'post:governor']);
    });

    test('ends a wait when its caller is gone', async () => {
      await assert.rejects(
        store.run(scan('Post'), { signal: AbortSignal.abort() }),
        (error) => error instanceof HabeasError && error.code === 'REQUEST_ABORTED',
      );
      assert.equal((await posts()).length, 2);
    });
  });
}
