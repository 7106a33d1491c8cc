import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { parse } from 'graphql';

import { executeRows } from '../../../../src/graphql/execute-rows.js';
import { REGISTERED_ONTOLOGY } from '../../../../src/ontology/registered-ontology.js';
import type { Clearance } from '../../../../src/plan/plan.js';
import { loadExtracts } from '../../../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { ExtractFolder } from '../../../seeding/extract-folder.js';
import { writeExtract } from '../../../seeding/small-extracts.js';
import { ask, SCHEMA } from '../../ask.js';
import { SEEDED_AT } from '../../seeded-graph.js';
import { FLOOD, POST, TIMES } from './lake-flood.js';

const FIGURES = 'claims speakers publishers works sources echoes singleSpeaker authoritiesOnly sides';
const handOn = executeRows(SCHEMA);

/** On how many voices things rest: the same from every store. */
export function registerCorroboration(store: () => GraphStore): void {
  describe('corroboration', () => {
    before(async () => {
      const folder = new ExtractFolder();
      const files = [writeExtract(folder, 'lake-times', TIMES), writeExtract(folder, 'lake-post', POST)];
      await loadExtracts(store(), files, { ontology: REGISTERED_ONTOLOGY, now: () => SEEDED_AT });
      folder.remove();
    });

    async function answer<Data>(query: string, clearance: Clearance = 0): Promise<Data> {
      const { data, errors } = await handOn({
        document: parse(query),
        contextValue: { store: store(), clearance, signal: new AbortController().signal },
      });
      assert.equal(errors, undefined);
      return JSON.parse(JSON.stringify(data)) as Data;
    }
    interface Tolls {
      readonly incident: { readonly tolls: readonly { readonly corroboration: unknown }[] };
    }
    const flood = async (clearance: Clearance): Promise<unknown> =>
      (
        await answer<Tolls>(
          `{ incident(id: "${FLOOD}") { tolls { corroboration { ${FIGURES} } } } }`,
          clearance,
        )
      ).incident.tolls.map((toll) => toll.corroboration);

    it('of a count tells speakers from the articles that repeat them', async () => {
      assert.deepEqual(await flood(0), [
        {
          claims: 4,
          speakers: 2,
          publishers: 1,
          works: 1,
          sources: 2,
          echoes: 2,
          singleSpeaker: false,
          authoritiesOnly: false,
          sides: ['FAMILY', 'MEDIA'],
        },
      ]);
    });

    it('counts what is hidden for those alone who may see it', async () => {
      assert.deepEqual(await flood(1), [
        {
          claims: 5,
          speakers: 3,
          publishers: 1,
          works: 1,
          sources: 2,
          echoes: 2,
          singleSpeaker: false,
          authoritiesOnly: false,
          sides: ['COURT', 'FAMILY', 'MEDIA'],
        },
      ]);
    });

    it('is read by one statement for all positions of a page', async () => {
      let statements = 0;
      const counted: Pick<GraphStore, 'run'> = {
        run: (plan, options) => {
          statements += 1;
          return store().run(plan, options);
        },
      };
      const query = '{ disputes(first: 5) { nodes { positions { corroboration { singleSpeaker } } } } }';
      const { errors } = await ask(counted, { document: query });
      assert.equal(errors, undefined);
      assert.equal(statements, 2);
    });

    it('of the evidence of a relationship is asked by the ids of its claims', async () => {
      interface Evidence {
        readonly treatyAction: {
          readonly evidence: readonly { readonly id: string; readonly predicate: string }[];
        };
      }
      const { treatyAction } = await answer<Evidence>(
        '{ treatyAction(id: "treaty-action:kz-opcat-ratification") { evidence(first: 100) { id predicate } } }',
      );
      const ids = treatyAction.evidence.flatMap(({ id, predicate }) => (predicate === 'TOOK' ? [id] : []));
      const found = await answer(
        `{ corroboration(claims: ${JSON.stringify([...ids, ...ids, 'claim:none'])}) { claims speakers publishers echoes } }`,
      );
      assert.deepEqual(found, { corroboration: { claims: 4, speakers: 4, publishers: 4, echoes: 0 } });
    });

    it('names what is no claim, and refuses more than a hundred', async () => {
      const message = async (ids: readonly string[]): Promise<string | undefined> => {
        const document = 'query ($ids: [ID!]!) { corroboration(claims: $ids) { speakers } }';
        return (await ask(store(), { document, variables: { ids } })).errors?.[0]?.message;
      };
      assert.equal(
        await message(['place:kz']),
        'claims: place:kz is a Place; give ids of claims, such as those of evidence.',
      );
      assert.equal(
        await message(Array.from({ length: 101 }, () => 'claim:none')),
        'claims: 101 ids are given; give at most 100.',
      );
    });
  });
}
