import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { buildSchema } from '../../../src/graphql/build-schema.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { ask, outcome } from '../ask.js';
import type { Service } from '../start-service.js';
import { textArguments } from './text-arguments.js';

/** None of these words is in any graph; the rest of each means something to one language or another. */
const INJECTIONS: readonly string[] = [
  `qzx' OR '1'='1`,
  `qzx'; DROP TABLE node; --`,
  `qzx" OR 1=1 --`,
  'qzx`) DETACH DELETE n //',
  `qzx'}) MATCH (n) DETACH DELETE n RETURN n //`,
  `qzx\\' OR 1=1 /*`,
  `qzx\\u0027 OR true`,
  `$qzx {qzx} \${qzx} %s`,
  `qzx" OR name:* AND NOT (`,
  `qzx* NEAR(qzx, 2) ^qzx -qzx`,
  `(((qzx ~0.5 [qzx TO *]`,
  `<script>qzx</script>`,
  `__proto__.qzx`,
  `qzx\u0000qzx\uD800\r\n\t`,
];

const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Over a graph that has been seeded, whose service `start` opens for the suite. */
export function testInjections(name: string, start: () => Promise<Service>): void {
  describe(`${name}: a text in every argument of the schema`, () => {
    let service: Service;
    before(async () => {
      service = await start();
    });
    after(() => service.stop());

    it('is a text: nothing is found by it, nothing fails by it, nothing is changed by it', async () => {
      const places = textArguments(buildSchema(REGISTERED_ONTOLOGY));
      assert.ok(places.length > 300, String(places.length));
      const report = await service.store.report();
      for (const [at, { place, document, valueOf }] of places.entries()) {
        const asked = async (text: string): Promise<string> => {
          const answer = await ask(service.url, document, { value: valueOf(text) });
          const said = answer.body.errors?.map(({ message }) => message).join(' ') ?? '';
          const tried = `${place} ${JSON.stringify(text)} ${said}`;
          assert.ok(['200', '400 BAD_USER_INPUT'].includes(outcome(answer)), `${outcome(answer)} ${tried}`);
          return JSON.stringify(answer.body.data ?? outcome(answer));
        };
        const expected = await asked('qzxqzx');
        // Root fields get all of them; each other place some, and each of them many places.
        const some = [0, 1, 2].map((offset) => INJECTIONS[(at * 3 + offset) % INJECTIONS.length] ?? '');
        for (const text of place.startsWith('Query.') ? INJECTIONS : some) {
          // A search takes the words in it for words, and some may be missing.
          const right = place === 'Query.search(text)' ? await asked(wordsOf(text)) : expected;
          assert.equal(await asked(text), right, `${place} ${text}`);
        }
      }
      assert.deepEqual(await service.store.report(), report);
    });
  });
}
