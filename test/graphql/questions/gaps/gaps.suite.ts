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
import { LAKE_PRISON, POST, PRISON } from './lake-prison.js';

interface Answer {
  readonly gaps: {
    readonly counts: readonly { readonly kind: string; readonly count: number }[];
    readonly entries: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly kind: string;
        readonly certainty: string;
        readonly about: { readonly id: string } | null;
        readonly from: string | null;
        readonly until: string | null;
        readonly claimCount: number;
        readonly evidence: readonly { readonly id: string }[];
      }[];
    };
  } | null;
}

const DOCUMENT = `query ($entity: ID!, $kinds: [GapKind!], $from: Date, $until: Date, $first: Int, $after: String) {
  gaps(entity: $entity, kinds: $kinds, from: $from, until: $until) {
    counts { kind count }
    entries(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { kind certainty about { id } from until claimCount evidence { id } }
    }
  }
}`;
const handOn = executeRows(SCHEMA);

/** What is not on record, of the seeded facts and of an invented prison: the same from every store. */
export function registerGaps(store: () => GraphStore): void {
  describe('gaps', () => {
    before(async () => {
      const folder = new ExtractFolder();
      const file = writeExtract(folder, 'lake', LAKE_PRISON);
      await loadExtracts(store(), [file], { ontology: REGISTERED_ONTOLOGY, now: () => SEEDED_AT });
      folder.remove();
    });

    const found = async (
      variables: Readonly<Record<string, unknown>>,
      clearance: Clearance = 0,
    ): Promise<NonNullable<Answer['gaps']>> => {
      const contextValue = { store: store(), clearance, signal: new AbortController().signal };
      const { data, errors } = await handOn({
        document: parse(DOCUMENT),
        variableValues: { first: 100, ...variables },
        contextValue,
      });
      assert.equal(errors, undefined);
      const { gaps } = JSON.parse(JSON.stringify(data)) as Answer;
      assert.ok(gaps);
      return gaps;
    };
    const lines = async (...args: Parameters<typeof found>): Promise<readonly string[]> =>
      (await found(...args)).entries.nodes.map(
        ({ kind, certainty, about, from, until }) =>
          `${kind} ${certainty} ${String(about?.id)} ${from ?? '..'} ${until ?? '..'}`,
      );
    const refused = async (variables: Readonly<Record<string, unknown>>): Promise<string | undefined> => {
      const { errors } = await ask(store(), { document: DOCUMENT, variables });
      return errors?.[0]?.message;
    };

    it('of a facility are those of its posts, incidents and visits, and of its sources', async () => {
      assert.deepEqual(await lines({ entity: PRISON }), [
        `NO_OFFICE_HOLDER YES ${POST} .. 2000-12-31`,
        `NO_OFFICE_HOLDER POSSIBLY ${POST} 2003-06-02 2003-06-30`,
        `NO_OFFICE_HOLDER YES ${POST} 2003-07-01 2003-12-31`,
        `NO_OFFICE_HOLDER YES ${POST} 2007-01-01 ..`,
        'NO_AUTHORITY_ACCOUNT YES incident:lake-fire 2002-02-01 2002-02-28',
        `NO_MONITORING_VISIT YES ${PRISON} .. ..`,
        'UNDATED_SOURCE YES source:lake .. ..',
      ]);
      const { counts, entries } = await found({ entity: PRISON });
      assert.deepEqual(
        counts.map(({ kind, count }) => `${kind} ${String(count)}`),
        ['NO_OFFICE_HOLDER 4', 'NO_AUTHORITY_ACCOUNT 1', 'NO_MONITORING_VISIT 1', 'UNDATED_SOURCE 1'],
      );
      assert.ok(entries.nodes.every(({ claimCount, evidence }) => claimCount === evidence.length));
      assert.deepEqual(
        entries.nodes.slice(0, 4).map(({ claimCount }) => claimCount),
        [1, 1, 2, 1],
      );
    });

    it('are filled, for whoever may see it, by what is hidden from others, and tell nobody else of it', async () => {
      assert.deepEqual(
        await lines({ entity: PRISON, kinds: ['NO_OFFICE_HOLDER', 'NO_MONITORING_VISIT'] }, 1),
        [
          `NO_OFFICE_HOLDER YES ${POST} .. 2000-12-31`,
          `NO_OFFICE_HOLDER POSSIBLY ${POST} 2003-06-02 2003-06-30`,
          `NO_OFFICE_HOLDER YES ${POST} 2007-01-01 ..`,
        ],
      );
      assert.deepEqual(await lines({ entity: 'incident:lake-fire', kinds: ['NO_AUTHORITY_ACCOUNT'] }, 1), []);
    });

    it('are of the days asked about, incidents too', async () => {
      const days = { from: '2003-12', until: '2007-01' };
      const kinds = ['NO_OFFICE_HOLDER', 'NO_AUTHORITY_ACCOUNT'];
      assert.deepEqual(await lines({ entity: PRISON, kinds, ...days }), [
        `NO_OFFICE_HOLDER YES ${POST} 2003-12-01 2003-12-31`,
        `NO_OFFICE_HOLDER YES ${POST} 2007-01-01 2007-01-31`,
      ]);
    });

    it('are paged without any twice or left out', async () => {
      const all = await lines({ entity: PRISON });
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { entries } = await found({ entity: PRISON, first: 3, after });
        assert.equal(entries.totalCount, all.length);
        paged.push(...(await lines({ entity: PRISON, first: 3, after })));
        if (!entries.pageInfo.hasNextPage) break;
        after = entries.pageInfo.endCursor;
      }
      assert.deepEqual(paged, all);
    });

    it('of a country and of a body are those of its facilities', async () => {
      const country = await found({ entity: 'place:kz' });
      assert.deepEqual(
        country.counts.map(({ kind, count }) => [kind, count]),
        [
          ['NO_OFFICE_HOLDER', 3],
          ['NO_AUTHORITY_ACCOUNT', 6],
          ['NO_MONITORING_VISIT', 10],
          ['UNDATED_SOURCE', 1],
          ['UNVERIFIED_QUOTE', 6],
        ],
      );
      const penal = await found({ entity: 'organization:kz-kuis', kinds: ['NO_MONITORING_VISIT'] });
      assert.equal(penal.entries.totalCount, 5);
    });

    it('name the argument that is wrong, and are null for an id of nothing', async () => {
      assert.equal(
        await refused({ entity: PRISON, from: '2005', until: '2004' }),
        'from: 2005 is later than until, 2004; exchange them.',
      );
      assert.match(
        (await refused({ entity: PRISON, first: 1000 })) ?? '',
        /^first: 1000 is not a page size/u,
      );
      assert.match((await refused({ entity: PRISON, after: 'x' })) ?? '', /^after: "x" is not a cursor/u);
      const { data } = await ask(store(), { document: '{ claims(first: 1) { nodes { id } } }' });
      const [claim] = (data as { claims: { nodes: { id: string }[] } }).claims.nodes;
      assert.match(
        (await refused({ entity: claim?.id })) ?? '',
        /^entity: claim:\w+ is a Claim; give the id/u,
      );
      const unknown = await ask(store(), { document: DOCUMENT, variables: { entity: 'facility:none' } });
      assert.deepEqual(unknown, { data: { gaps: null } });
    });
  });
}
