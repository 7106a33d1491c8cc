import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Plan } from '../../../../src/plan/plan.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { ask } from '../../ask.js';

interface Event {
  readonly kind: string;
  readonly date: { readonly edtf: string; readonly earliest: string; readonly latest: string };
  readonly entity: { readonly id: string };
  readonly post: { readonly id: string } | null;
  readonly evidence: readonly unknown[];
}
interface Timeline {
  readonly totalCount: number;
  readonly wider: number;
  readonly buckets: readonly { readonly start: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Event[];
}

const ARGUMENTS = {
  entity: 'ID',
  place: 'ID',
  kinds: '[TimelineKind!]',
  from: 'Date',
  to: 'Date',
  granularity: 'Granularity! = YEAR',
  first: 'Int',
  after: 'String',
};
const DECLARED = Object.entries(ARGUMENTS).map(([name, type]) => `$${name}: ${type}`);
const PASSED = Object.keys(ARGUMENTS).map((name) => `${name}: $${name}`);
const asking = (selected: string): string =>
  `query (${DECLARED.join(', ')}) { timeline(${PASSED.join(', ')}) { ${selected} } }`;
const PAGE = asking(
  'nodes { kind date { edtf earliest latest } entity { id } post { id } evidence { id } } pageInfo { hasNextPage endCursor }',
);
const COUNTS = asking('totalCount wider buckets { start count }');

/** What happened, on one axis, by the seeded facts and at the invented jail, whatever the store. */
export function registerTimeline(store: () => GraphStore): void {
  const timeline = async (document: string, variables: object, from = store() as Pick<GraphStore, 'run'>) => {
    const { data, errors } = await ask(from, { document, variables: { ...variables } });
    assert.equal(errors, undefined);
    return (data as unknown as { readonly timeline: Timeline }).timeline;
  };
  const refused = async (variables: object, document = PAGE): Promise<string> => {
    const { errors } = await ask(store(), { document, variables: { ...variables } });
    return errors?.[0]?.message ?? '';
  };
  const lines = ({ nodes }: Timeline): readonly string[] =>
    nodes.map(({ kind, date, entity }) => `${date.edtf} ${kind} ${entity.id}`);
  const ZARECHNY = { entity: 'facility:kz-zarechny', kinds: ['INCIDENT', 'PROCEEDING'] };

  describe('the timeline', () => {
    it('has incidents and proceedings of a prison on one axis, partial dates as stated', async () => {
      const page = await timeline(PAGE, ZARECHNY);
      assert.deepEqual(lines(page), [
        '2010 INCIDENT incident:kz-2010-prison-protests',
        '2011-06-20 INCIDENT incident:kz-2011-06-20-zarechny',
        '2011-06-20 INCIDENT incident:kz-2011-06-20-zarechny-suicide-attempt',
        '2011-06-29 PROCEEDING proceeding:kz-2011-06-29-zarechny-warders',
      ]);
      assert.ok(page.nodes.every(({ evidence }) => evidence.length > 0));
    });

    it('counts by month what lies in one, and apart what is wider', async () => {
      const { totalCount, wider, buckets } = await timeline(COUNTS, { ...ZARECHNY, granularity: 'MONTH' });
      assert.deepEqual(
        { totalCount, wider, buckets },
        {
          totalCount: 4,
          wider: 1,
          buckets: [{ start: '2011-06', count: 3 }],
        },
      );
      const byYear = await timeline(COUNTS, ZARECHNY);
      assert.deepEqual(byYear.buckets, [
        { start: '2010', count: 1 },
        { start: '2011', count: 3 },
      ]);
      assert.equal(byYear.wider, 0);
    });

    it('takes what may lie between two days', async () => {
      const on = async (from: string, to: string): Promise<number> =>
        (await timeline(COUNTS, { ...ZARECHNY, from, to })).totalCount;
      assert.equal(await on('2010-12-31', '2011-06-20'), 3);
      assert.equal(await on('2011-06-21', '2011-06-28'), 0);
      assert.equal(await on('2011-06-29', '2011-06-29'), 1);
    });

    it('holds a place with all within it', async () => {
      const within = lines(
        await timeline(PAGE, { place: 'place:kz-karaganda-region', from: '2011', to: '2018' }),
      );
      for (const one of [
        '2011-06-11 INCIDENT incident:kz-2011-06-11-dolinka',
        '2018-08-06 PROCEEDING proceeding:kz-2018-08-06-shakhtinsk',
      ])
        assert.ok(within.includes(one), one);
      assert.ok(!within.some((line) => line.includes('zarechny')));
      const country = await timeline(COUNTS, { place: 'place:kz', kinds: ['TREATY_ACTION', 'INCIDENT'] });
      assert.ok(country.totalCount > 10);
    });

    it('has the beginnings and ends of tenures, of a person and at a body', async () => {
      const kinds = ['TENURE_BEGAN', 'TENURE_ENDED'];
      const jail = await timeline(PAGE, { entity: 'facility:harbour-jail', kinds });
      assert.deepEqual(lines(jail), [
        '2001-01-01 TENURE_BEGAN person:harbour-ada',
        '2002-06 TENURE_ENDED person:harbour-ada',
        '2002-06-20 TENURE_BEGAN person:harbour-ben',
        '2003-12-31 TENURE_ENDED person:harbour-ben',
      ]);
      assert.ok(
        jail.nodes.every(({ post, evidence }) => post?.id === 'post:harbour-warden' && evidence.length > 0),
      );
      assert.deepEqual(
        lines(await timeline(PAGE, { entity: 'person:harbour-ada', kinds })),
        lines(jail).slice(0, 2),
      );
      assert.deepEqual((await timeline(COUNTS, { entity: 'post:harbour-warden', kinds })).buckets, [
        { start: '2001', count: 1 },
        { start: '2002', count: 2 },
        { start: '2003', count: 1 },
      ]);
    });

    it('names the works that a digest retells among what was published of a person', async () => {
      const found = lines(await timeline(PAGE, { entity: 'person:vadim-kuramshin', kinds: ['PUBLICATION'] }));
      assert.ok(found.some((line) => line === '2011-09-07 PUBLICATION source:rferl-2011-kulmirzaev'));
      assert.ok(found.length >= 6);
    });

    it('is the same read in pages as at once, and starts no page from the beginning', async () => {
      const plans: Plan[] = [];
      const watched: Pick<GraphStore, 'run'> = {
        run: (plan, options) => {
          if (plan.step === 'scan') plans.push(plan);
          return store().run(plan, options);
        },
      };
      const all: Event[] = [];
      let after: string | null = null;
      for (let pages = 0; pages < 40; pages += 1) {
        plans.length = 0;
        const page: Timeline = await timeline(PAGE, { from: '2007', first: 23, after }, watched);
        all.push(...page.nodes);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      const { totalCount } = await timeline(COUNTS, { from: '2007' });
      assert.equal(all.length, totalCount);
      assert.equal(new Set(all.map(({ entity }) => entity.id)).size, totalCount);
      const keys = all.map(({ date }) => `${date.earliest} ${date.latest}`);
      assert.deepEqual(keys, [...keys].sort());
      assert.equal(plans.length, 4);
      assert.ok(plans.every((plan) => plan.step === 'scan' && plan.list.page.beyond !== undefined));
    });

    it('refuses what is not clear or too wide, and knows nothing of an unknown id', async () => {
      assert.match(await refused({ from: '2012', to: '2011' }), /from: 2012 comes after to, 2011/u);
      assert.match(await refused({ from: 'spring' }), /Date: "spring" is not an EDTF date/u);
      assert.match(await refused({ entity: 'place:kz', place: 'place:kz' }), /give one of them/u);
      assert.match(await refused({ kinds: ['TENURE_ENDED'] }), /kinds: TENURE_ENDED is told of an entity/u);
      assert.match(await refused({ first: 101 }), /first: 101 is not a page size/u);
      assert.match(
        await refused({ granularity: 'DAY' }, COUNTS),
        /granularity: DAY gives 100 buckets or more/u,
      );
      const { pageInfo } = await timeline(PAGE, { first: 1 });
      assert.match(await refused({ after: pageInfo.endCursor, from: '2001' }), /belongs to another list/u);
      for (const scope of [
        { entity: 'person:nobody' },
        { place: 'place:nowhere' },
        { place: 'facility:kz-zarechny' },
      ])
        assert.equal(await timeline(PAGE, scope), null);
    });

    it('hides whoever the viewer may not see', async () => {
      const { data } = await ask(store(), {
        document: '{ timeline(entity: "person:harbour-dora") { totalCount } }',
      });
      assert.deepEqual(data, { timeline: null });
      const jail = await timeline(PAGE, { entity: 'post:harbour-warden' });
      assert.ok(!JSON.stringify(jail).includes('dora'));
    });
  });
}
