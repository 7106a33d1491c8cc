import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parse } from 'graphql';

import { executeRows } from '../../../../src/graphql/execute-rows.js';
import type { Clearance } from '../../../../src/plan/plan.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { ask, SCHEMA } from '../../ask.js';

interface Answer {
  readonly statistics: {
    readonly incidents: number;
    readonly tolls: readonly unknown[];
    readonly cells: readonly {
      readonly incidents: number;
      readonly keys: readonly {
        readonly key: string | null;
        readonly node: { readonly name: string } | null;
      }[];
    }[];
  };
}

const DOCUMENT = `query ($where: IncidentWhere, $by: [IncidentDimension!]) {
  statistics(where: $where, by: $by) {
    incidents
    tolls { kind least most incidents withoutToll withoutLimit disputed }
    cells { keys { key node { name } } incidents }
  }
}`;
const handOn = executeRows(SCHEMA);

/** Incidents in numbers, of the seeded facts and, once its extract is loaded, of an invented prison: the same from every store. */
export function registerStatistics(store: () => GraphStore): void {
  describe('statistics', () => {
    const found = async (
      variables: Readonly<Record<string, unknown>>,
      clearance: Clearance = 0,
    ): Promise<Answer['statistics']> => {
      const contextValue = { store: store(), clearance, signal: new AbortController().signal };
      const { data, errors } = await handOn({
        document: parse(DOCUMENT),
        variableValues: variables,
        contextValue,
      });
      assert.equal(errors, undefined);
      return (JSON.parse(JSON.stringify(data)) as Answer).statistics;
    };
    const SEEDED = { date: { from: '2010', to: '2018' } };

    it('sums tolls as ranges, with what is not limited, disputed or not stated', async () => {
      const { incidents, tolls } = await found({ where: SEEDED });
      assert.equal(incidents, 13);
      const range = (
        kind: string,
        least: number,
        most: number | null,
        ...counts: readonly number[]
      ): unknown => {
        const [stated, withoutToll, withoutLimit, disputed] = counts;
        return { kind, least, most, incidents: stated, withoutToll, withoutLimit, disputed };
      };
      assert.deepEqual(tolls, [
        range('ILL_TREATED', 2, 2, 2, 11, 0, 0),
        range('INVOLVED', 22, 22, 2, 11, 0, 0),
        range('KILLED', 17, 17, 2, 11, 0, 0),
        range('SELF_HARMED', 16, null, 3, 10, 1, 1),
      ]);
    });

    it('counts by region, two steps from an incident, and in tables of two dimensions', async () => {
      const { cells } = await found({ where: SEEDED, by: ['REGION'] });
      assert.deepEqual(
        cells.map(({ keys: [region], incidents }) => [region?.node?.name, incidents]),
        [
          ['Akmola region', 1],
          ['Almaty region', 3],
          ['Karaganda region', 7],
          [undefined, 3],
        ],
      );
      const table = await found({ where: SEEDED, by: ['YEAR', 'TYPE'] });
      const protests = table.cells.find(({ keys }) => keys.map(({ key }) => key).join() === '2011,PROTEST');
      assert.equal(protests?.incidents, 3);
    });

    it('shows no toll to those from whom it is hidden', async () => {
      const where = { id: { eq: 'incident:lake-fire' } };
      assert.deepEqual((await found({ where })).tolls, []);
      assert.equal((await found({ where }, 1)).tolls.length, 1);
    });

    it('is of nothing where no incident fulfils the condition', async () => {
      const nothing = { incidents: 0, tolls: [], cells: [] };
      assert.deepEqual(await found({ where: { name: { eq: 'none' } }, by: ['YEAR'] }), nothing);
    });

    it('names the argument that is wrong', async () => {
      const message = async (by: readonly string[]): Promise<string | undefined> =>
        (await ask(store(), { document: DOCUMENT, variables: { by } })).errors?.[0]?.message;
      assert.equal(
        await message(['TYPE', 'TYPE']),
        'by: TYPE, TYPE is no table; give one dimension, or two that differ.',
      );
      assert.match((await message(['TYPE', 'YEAR', 'REGION'])) ?? '', /^by: TYPE, YEAR, REGION is no table/u);
    });
  });
}
