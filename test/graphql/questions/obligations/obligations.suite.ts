import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { parse } from 'graphql';

import { buildSchema } from '../../../../src/graphql/build-schema.js';
import { executeRows } from '../../../../src/graphql/execute-rows.js';
import { obligations } from '../../../../src/graphql/questions/obligations/obligations.js';
import { REGISTERED_ONTOLOGY } from '../../../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { ExtractFolder } from '../../../seeding/extract-folder.js';
import { writeExtract } from '../../../seeding/small-extracts.js';
import { ask } from '../../ask.js';
import { LAKE_TREATY } from './lake-treaty.js';

interface Clock {
  readonly state: { readonly name: string };
  readonly status: string;
  readonly possible: readonly string[];
  readonly daysOverdue: { readonly least: number; readonly most: number };
  readonly readings: readonly { readonly due: { readonly edtf: string } | null; readonly status: string }[];
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Clock[];
}

const CLOCKS = `query ($state: ID, $instrument: String, $asOf: Date, $first: Int, $after: String) {
  obligations(state: $state, instrument: $instrument, asOf: $asOf, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { state { name } status possible daysOverdue { least most } readings { due { edtf } status } }
  }
}`;

/** The clocks of the seeded facts, whatever the store. */
export function registerObligations(store: () => GraphStore): void {
  const clocks = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    const { data, errors } = await ask(store(), { document: CLOCKS, variables });
    assert.equal(errors, undefined);
    return (data as unknown as { readonly obligations: Page }).obligations;
  };
  const clock = async (state: string, asOf: string, instrument = 'OPCAT'): Promise<Clock> => {
    const { nodes } = await clocks({ state, instrument, asOf });
    assert.equal(nodes.length, 1);
    return nodes[0] as Clock;
  };
  const refused = async (variables: Readonly<Record<string, unknown>>): Promise<string> => {
    const { errors } = await ask(store(), { document: CLOCKS, variables });
    assert.equal(errors?.length, 1);
    return errors[0]?.message ?? '';
  };

  describe('the clock of an obligation', () => {
    const folder = new ExtractFolder();
    after(() => folder.remove());

    it('follows Kazakhstan from before it is bound to the mechanism of April 2014', async () => {
      for (const [day, status] of [
        ['1998-08-26', 'NOT_BOUND'],
        ['2009-10-22', 'PENDING'],
        ['2009-11-30', 'OVERDUE'],
        ['2010-03-01', 'POSTPONED'],
        ['2013-01-31', 'POSTPONED'],
        ['2013-07-02', 'OVERDUE'],
        ['2014-03-31', 'OVERDUE'],
        ['2014-05-01', 'MET_LATE'],
      ]) {
        assert.equal((await clock('KZ', day ?? '')).status, status, day);
      }
      const argued = await clock('place:kz', '2009-11-01', 'legal-instrument:opcat');
      assert.deepEqual(argued.readings, [
        { due: { edtf: '2009-10-22' }, status: 'OVERDUE' },
        { due: { edtf: '2009-11-21' }, status: 'PENDING' },
      ]);
      assert.deepEqual([argued.status, argued.possible], ['UNKNOWN', ['PENDING', 'OVERDUE']]);
    });

    it('has Burkina Faso overdue by both readings until the list of 2016', async () => {
      const overdue = await clock('bf', '2015-12-31', 'opcat');
      assert.equal(overdue.status, 'OVERDUE');
      assert.deepEqual(overdue.daysOverdue, { least: 1608, most: 1638 });
      assert.deepEqual(
        overdue.readings.map(({ due }) => due?.edtf),
        ['2011-07-07', '2011-08-06'],
      );
      assert.deepEqual((await clock('bf', '2020-01-01')).possible, ['OVERDUE', 'MET_LATE']);
    });

    it('names the claims behind each step', async () => {
      const { data } = await ask(store(), {
        document: `{ obligations(state: "KZ", instrument: "OPCAT", asOf: "2014-05-01") { nodes {
          evidence { quote { exact } }
          steps { step date { edtf } action { name } organization { name } evidence { predicate source { id } } } } } }`,
      });
      const [{ evidence, steps }] = (
        data as unknown as { obligations: { nodes: [{ evidence: unknown[]; steps: StepAnswer[] }] } }
      ).obligations.nodes;
      assert.equal(evidence.length, 1);
      assert.deepEqual(
        steps.map(({ step, date }) => [step, date?.edtf]),
        [
          ['IN_FORCE', '2006-06-22'],
          ['BOUND', '2008-10-22'],
          ['POSTPONED', '2010-02'],
          ['MET', '2014-04'],
        ],
      );
      assert.ok(steps.every((step) => step.evidence.length > 0 && !step.evidence.some(isName)));
      assert.equal(steps.at(-1)?.organization?.name, 'Commissioner for Human Rights of Kazakhstan');
    });

    it('goes through all States of a treaty in pages, and calls none overdue of whom nothing is known', async () => {
      const all: Clock[] = [];
      let [after, total]: [string | null, number] = [null, 0];
      for (let pages = 0; pages < 10; pages += 1) {
        const page = await clocks({ instrument: 'OPCAT', asOf: '2026-02-03', first: 40, after });
        all.push(...page.nodes);
        ({ totalCount: total } = page);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      assert.equal(total, 107);
      assert.equal(all.length, 107);
      assert.equal(new Set(all.map(({ state }) => state.name)).size, 107);
      const count = (status: string): number => all.filter((one) => one.status === status).length;
      assert.equal(count('NOT_BOUND'), 11);
      assert.equal(count('OVERDUE'), 0);
      assert.ok(
        all.every(({ status, readings }) => (status === 'NOT_BOUND') === (readings[0]?.due === null)),
      );
    });

    it('answers for a State that did nothing under the treaty', async () => {
      assert.deepEqual((await clock('RU', '2020-01-01')).possible, ['NOT_BOUND']);
    });

    it('takes today where no day is asked', async () => {
      const schema = buildSchema(REGISTERED_ONTOLOGY, [obligations(() => new Date('2010-06-01T12:00:00Z'))]);
      const { data } = await executeRows(schema)({
        document: parse(
          '{ obligations(state: "KZ", instrument: "OPCAT") { nodes { status asOf { edtf } } } }',
        ),
        contextValue: { store: store(), clearance: 0, signal: new AbortController().signal },
      });
      assert.deepEqual(JSON.parse(JSON.stringify(data)), {
        obligations: { nodes: [{ status: 'POSTPONED', asOf: { edtf: '2010-06-01' } }] },
      });
    });

    it('refuses what it cannot find or read, and says how to ask', async () => {
      assert.match(await refused({ state: 'XX' }), /state: "XX" is no place's id or ISO code/u);
      assert.match(await refused({ instrument: 'Optional' }), /instrument: "Optional" is no instrument's/u);
      assert.match(await refused({ asOf: 'last year' }), /Date: "last year" is not an EDTF date/u);
      assert.match(await refused({ first: 101 }), /first: 101 is not a page size/u);
      const { pageInfo } = await clocks({ instrument: 'OPCAT', first: 1 });
      assert.match(await refused({ instrument: 'CAT', after: pageInfo.endCursor }), /another list/u);
    });

    it('counts down for a treaty that an extract alone brings', async () => {
      const file = writeExtract(folder, 'lake-treaty', LAKE_TREATY);
      await loadExtracts(store(), [file], { ontology: REGISTERED_ONTOLOGY });
      for (const [state, day, status] of [
        ['XA', '2001-04-30', 'PENDING'],
        ['XA', '2001-05-01', 'MET'],
        ['XB', '2001-08-28', 'PENDING'],
        ['XB', '2001-08-29', 'UNKNOWN'],
        ['XB', '2002-02-28', 'POSTPONED'],
        ['XB', '2002-09-01', 'UNKNOWN'],
      ]) {
        assert.equal(
          (await clock(state ?? '', day ?? '', 'Lake Treaty')).status,
          status,
          `${state ?? ''} ${day ?? ''}`,
        );
      }
      const { nodes, totalCount } = await clocks({ instrument: 'lake treaty', asOf: '2001-01-01' });
      assert.equal(totalCount, 2);
      assert.deepEqual(
        nodes.map(({ readings }) => readings.map(({ due }) => due?.edtf)),
        [['2001-07-31'], ['2001-08-28']],
      );
    });

    it('hides what rests on what the viewer may not see', async () => {
      const { nodes } = await clocks({ instrument: 'lake treaty', asOf: '2003-01-01' });
      assert.deepEqual(
        nodes.map(({ state }) => state.name),
        ['Aland', 'Beland'],
      );
    });
  });
}

interface StepAnswer {
  readonly step: string;
  readonly date: { readonly edtf: string } | null;
  readonly organization: { readonly name: string } | null;
  readonly evidence: readonly { readonly predicate: string }[];
}
const isName = ({ predicate }: { readonly predicate: string }): boolean => predicate === 'name';
