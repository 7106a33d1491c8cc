import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Claim, readClaim } from '../../src/claims/claim.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import { ExtractFolder } from './extract-folder.js';
import { GAZETTE, without, writeExtract } from './small-extracts.js';
import type { LoadingUnderTest } from './store-for-loading.js';

const EARLIER = new Date('2024-11-23T00:00:00.000Z');
const LATER = new Date('2024-11-24T00:00:00.000Z');

export function clockSuite({ name, open }: LoadingUnderTest): void {
  describe(`${name}: a clock that has gone back since the last load`, () => {
    it('records and retracts right after that load, and not before', async () => {
      const opened = await open();
      const { store } = opened;
      const folder = new ExtractFolder();
      const claims = async (): Promise<readonly Claim[]> => {
        const [part] = await store.transact((transaction) => transaction.readParts(['source:gazette']));
        return (part?.nodes ?? []).filter(({ kind }) => kind === 'Claim').map(readClaim);
      };
      for (const [extract, now] of [
        [GAZETTE, LATER],
        [without(GAZETTE, 'person:ada'), EARLIER],
      ] as const)
        await loadExtracts(store, [writeExtract(folder, 'gazette', extract)], { ontology, now: () => now });
      const times = (await claims()).flatMap(({ recordedAt, retractedAt }) => [recordedAt, retractedAt]);
      const next = new Date(LATER.getTime() + 1).toISOString();
      assert.deepEqual([...new Set(times)].sort(), [LATER.toISOString(), next, undefined]);
      folder.remove();
      await opened.close();
    });
  });
}
