import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { pino } from 'pino';

import { makeKey } from '../../src/access/api-key.js';
import { readKeys, writeKeys } from '../../src/access/key-file.js';
import type { Role } from '../../src/access/viewer.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { change, node } from '../fixtures/graph-records.js';
import { type Answer, outcome, send } from './ask.js';
import { type Service, startService } from './start-service.js';

const QUERY = '{ facilities(orderBy: [{ name: ASC }]) { totalCount nodes { id } } }';
const ONE = 'query ($id: ID!) { facility(id: $id) { id } }';

interface OpenedStore {
  readonly store: GraphStore;
  /** Called when the store is closed. */
  remove(): Promise<void>;
}

/** Keys and what they open, over a store opened for each kind. */
export function viewersSuite(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name}: viewers`, () => {
    let opened: OpenedStore;
    let service: Service;
    let folder: string;
    let file: string;
    const lines: string[] = [];

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'habeas-keys-'));
      file = join(folder, 'keys.json');
      opened = await open();
      const { store } = opened;
      await store.prepare();
      await store.transact((transaction) =>
        transaction.apply(
          change({
            putNodes: [0, 1, 2].map((clearance) =>
              node(
                `facility:${String(clearance)}`,
                { name: `of clearance ${String(clearance)}` },
                { clearance },
              ),
            ),
          }),
        ),
      );
      const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
      service = await startService({ store, log, environment: { API_KEYS_FILE: file } });
    });
    after(async () => {
      await service.stop();
      await opened.store.close();
      await opened.remove();
      await rm(folder, { recursive: true });
    });

    const addKey = async (
      role: Role,
      over: { readonly expires?: string; readonly revoked?: string } = {},
    ): Promise<string> => {
      const { key, text } = makeKey({ role, name: `a ${role}`, now: new Date() });
      await writeKeys(file, [...(await readKeys(file)), { ...key, ...over }]);
      return text;
    };

    const askAs = (key: string | undefined, body: object): Promise<Answer> =>
      send(`${service.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(body),
      });

    const seenBy = async (key: string | undefined): Promise<readonly [number, string]> => {
      const { data } = (await askAs(key, { query: QUERY })).body;
      const { totalCount, nodes } = data?.['facilities'] as {
        readonly totalCount: number;
        readonly nodes: readonly { readonly id: string }[];
      };
      return [totalCount, nodes.map(({ id }) => id.slice(-1)).join('')];
    };

    it('see what their role may, whatever others asked before with the same document', async () => {
      const keys = {
        reader: await addKey('reader'),
        editor: await addKey('editor'),
        admin: await addKey('admin'),
      };
      for (let times = 0; times < 3; times += 1) {
        assert.deepEqual(await seenBy(keys.admin), [3, '012']);
        assert.deepEqual(await seenBy(undefined), [1, '0']);
        assert.deepEqual(await seenBy(keys.editor), [2, '01']);
        assert.deepEqual(await seenBy(keys.reader), [1, '0']);
        const { data } = (await askAs(undefined, { query: ONE, variables: { id: 'facility:2' } })).body;
        assert.deepEqual(data, { facility: null });
      }
    });

    it('are refused with a key that is wrong, over or revoked, and not taken for anonymous', async () => {
      const wrong = [
        'habeas_none',
        await addKey('admin', { expires: '2026-01-01T00:00:00.000Z' }),
        await addKey('admin', { revoked: '2026-01-01T00:00:00.000Z' }),
      ];
      for (const query of [QUERY, '{ __typename }']) {
        for (const key of wrong) {
          const answer = await askAs(key, { query });
          assert.equal(outcome(answer), '401 UNAUTHENTICATED');
          assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
          assert.ok(!answer.text.includes(key) && !lines.join('').includes(key));
        }
      }
      const refused = lines.filter((line) => line.includes('a viewer was refused'));
      assert.equal(refused.length, 6);
      assert.match(refused[1] ?? '', /"name":"a admin"/u);
    });

    it('are refused as soon as their key is revoked', async () => {
      const key = await addKey('editor');
      assert.deepEqual(await seenBy(key), [2, '01']);
      const keys = await readKeys(file);
      await writeKeys(
        file,
        keys.map((one, at) => (at === keys.length - 1 ? { ...one, revoked: new Date().toISOString() } : one)),
      );
      assert.equal(outcome(await askAs(key, { query: QUERY })), '401 UNAUTHENTICATED');
    });

    it('are told how their question is answered if they are admins, and no one else is', async () => {
      const [admin, editor] = [await addKey('admin'), await addKey('editor')];
      const asked = {
        query: `{ one: facilities { nodes { id } } two: facility(id: "facility:0") { name } }`,
        extensions: { explain: true },
      };
      for (const key of [undefined, editor]) {
        const answer = await askAs(key, asked);
        assert.equal(outcome(answer), '403 FORBIDDEN');
        assert.equal(answer.body.data, undefined);
      }
      const { body } = await askAs(admin, asked);
      const { explain } = (
        body as {
          readonly extensions: {
            readonly explain: readonly {
              readonly field: string;
              readonly plan: string;
              readonly statements: readonly { readonly text: string; readonly milliseconds: number }[];
            }[];
          };
        }
      ).extensions;
      assert.deepEqual(
        explain.map(({ field }) => field),
        ['one', 'two'],
      );
      for (const { plan, statements } of explain) {
        assert.match(plan, /Facility/u);
        assert.equal(statements.length, 1);
        assert.match(statements[0]?.text ?? '', /SELECT|MATCH/u);
        assert.ok((statements[0]?.milliseconds ?? 0) > 0);
      }
      assert.equal('extensions' in (await askAs(admin, { query: asked.query })).body, false);
    });

    it('have keys in a file for its owner alone, which holds none of their texts', async () => {
      const text = await addKey('reader');
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      assert.ok(!JSON.stringify(await readKeys(file)).includes(text));
      await utimes(file, 0, 0);
      assert.deepEqual(await seenBy(text), [1, '0']);
    });
  });
}
