import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import type { GraphStore } from '../../src/store/graph-store.js';
import type { Migration } from '../../src/store/migration.js';
import { change, node } from '../fixtures/graph-records.js';
import { scan } from '../fixtures/plans.js';
import { nodeIds } from '../fixtures/read-answers.js';
import { type Answer, ask, outcome } from '../server/ask.js';
import { startService } from '../server/start-service.js';

export interface MigrationsUnderTest<Writer> {
  readonly name: string;
  /** Empties the place that `open` opens, any number of times. */
  readonly empty: () => Promise<void>;
  readonly open: (migrations: readonly Migration<Writer>[]) => Promise<GraphStore>;
  /** Writes down in the graph that it was run. */
  readonly record: (writer: Writer, number: number) => Promise<void>;
  /** What was written down, in order. */
  readonly recorded: () => Promise<readonly number[]>;
}

const PEOPLE = 30;
/** How often a service looks, and a little. */
const NOTICED_MILLISECONDS = 1_100;
const person = (number: number): ReturnType<typeof node> =>
  node(`person:p${String(number).padStart(2, '0')}`, { name: `P ${String(number)}` });
const put = (store: GraphStore, number: number): Promise<void> =>
  store.transact((transaction) => transaction.apply(change({ putNodes: [person(number)] })));
const people = async (store: GraphStore): Promise<readonly unknown[]> =>
  nodeIds(await store.run(scan('Person', { page: { size: 100 } })));
const expected = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => person(number).id);

/** What a layout that changes must not break on any store. */
export function migrationsSuite<Writer>({
  name,
  empty,
  open,
  record,
  recorded,
}: MigrationsUnderTest<Writer>): void {
  describe(`${name}: migrations`, () => {
    const opened: GraphStore[] = [];
    const openWith = async (...migrations: readonly Migration<Writer>[]): Promise<GraphStore> => {
      const store = await open(migrations);
      opened.push(store);
      return store;
    };
    const step = (number: number, additive: boolean): Migration<Writer> => ({
      number,
      additive,
      run: (writer) => record(writer, number),
    });
    beforeEach(empty);
    afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

    it('are run once each, in order, on a graph that is there, and not on a new one', async () => {
      const first = await openWith();
      await first.prepare();
      await put(first, 0);
      const second = await openWith(step(2, true), step(3, true));
      await second.prepare();
      await second.prepare();
      const third = await openWith(step(2, true), step(3, true), step(4, false));
      await third.prepare();
      assert.deepEqual(await recorded(), [2, 3, 4]);
      await Promise.all(opened.splice(0).map((store) => store.close()));
      await empty();
      const fresh = await openWith(step(2, false));
      await fresh.prepare();
      await put(fresh, 0);
      await fresh.prepare();
      assert.deepEqual(await recorded(), []);
      await assert.rejects((await openWith()).prepare(), { code: 'STORE_NEWER' });
    });

    it('that fail leave the graph as it was, and are run at the next start', async () => {
      const first = await openWith();
      await first.prepare();
      await put(first, 0);
      const failing: Migration<Writer> = {
        ...step(3, false),
        run: async (writer) => {
          await record(writer, 3);
          throw new Error('broken');
        },
      };
      await assert.rejects((await openWith(step(2, true), failing)).prepare(), /broken/u);
      assert.deepEqual(await recorded(), []);
      await put(first, 1);
      await (await openWith(step(2, true), step(3, false))).prepare();
      assert.deepEqual(await recorded(), [2, 3]);
    });

    it('that add let older services go on beside newer ones: no wrong answer, nothing lost', async () => {
      const older = await openWith();
      await older.prepare();
      await put(older, 0);
      const newer = await openWith(step(2, true));
      const migrated = newer.prepare();
      for (let number = 1; number < PEOPLE; number += 1) {
        await put(number % 2 === 0 ? older : newer, number);
        assert.deepEqual(await people(older), expected(number + 1));
        assert.deepEqual(await people(newer), expected(number + 1));
        if (number === PEOPLE / 2) await older.prepare();
      }
      await migrated;
      assert.deepEqual(await recorded(), [2]);
      for (const store of opened) assert.deepEqual((await store.report({ deep: true })).problems, []);
    });

    it('that change keep older services from writing and starting, and lose nothing', async () => {
      const older = await openWith();
      await older.prepare();
      await put(older, 0);
      const newer = await openWith(step(2, false));
      const writing = Promise.allSettled(
        Array.from({ length: PEOPLE }, (_, at) => put(older, at).then(() => at)),
      );
      await newer.prepare();
      const outcomes = await writing;
      const done = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [person(one.value).id] : []));
      for (const one of outcomes)
        if (one.status === 'rejected') assert.equal((one.reason as { code?: string }).code, 'STORE_NEWER');
      assert.deepEqual(await people(newer), done.sort());
      await assert.rejects(put(older, 0), { code: 'STORE_NEWER', message: /layout 2 .* knows 1/u });
      await assert.rejects(older.prepare(), { code: 'STORE_NEWER' });
      await put(newer, PEOPLE);
    });

    it('that change keep older services that run from answering, within a second', async () => {
      const older = await openWith();
      await older.prepare();
      await put(older, 0);
      const service = await startService({ store: older });
      try {
        const readiness = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;
        const asked = (): Promise<Answer> => ask(service.url, '{ people { totalCount } }');
        await (await openWith(step(2, true))).prepare();
        await wait(NOTICED_MILLISECONDS);
        assert.deepEqual([outcome(await asked()), await readiness()], ['200', 200]);
        await (await openWith(step(2, true), step(3, false))).prepare();
        await wait(NOTICED_MILLISECONDS);
        const refused = await asked();
        assert.equal(outcome(refused), '503 STORE_NEWER');
        assert.equal(refused.headers.get('retry-after'), '1');
        assert.equal(await readiness(), 503);
        await assert.rejects(older.versions()[Symbol.asyncIterator]().next(), { code: 'STORE_NEWER' });
        assert.match((await older.report()).problems.join(), /layout 3 of a newer Habeas/u);
      } finally {
        await service.stop();
      }
    });
  });
}
