import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { countBuckets } from '../../../../src/graphql/questions/timeline/count-buckets.js';
import {
  mergeEvents,
  type SourcePage,
  type TimelineEvent,
} from '../../../../src/graphql/questions/timeline/merge-events.js';
import { readPartialDate } from '../../../../src/ontology/partial-date.js';

const page = (
  kind: TimelineEvent['kind'],
  hasNextPage: boolean,
  ...dates: readonly string[]
): SourcePage => ({
  hasNextPage,
  events: dates.map((edtf) => {
    const date = readPartialDate(edtf);
    assert.ok(date);
    return { cursor: `${kind} ${edtf}`, event: { kind, date, entity: `${kind} ${edtf}`, evidence: [] } };
  }),
});
const entities = (merged: ReturnType<typeof mergeEvents>): readonly string[] =>
  merged.events.map(({ event }) => event.entity);

describe('events of several sources', () => {
  const incidents = page('INCIDENT', false, '2010', '2011-06-11', '2011-06-20');
  const proceedings = page('PROCEEDING', false, '2010-01-01', '2011-06', '2011-06-20');

  test('stand by earliest, then latest day, and those of one date in the order of the sources', () => {
    assert.deepEqual(entities(mergeEvents([incidents, proceedings], ['', ''], 10)), [
      'PROCEEDING 2010-01-01',
      'INCIDENT 2010',
      'PROCEEDING 2011-06',
      'INCIDENT 2011-06-11',
      'INCIDENT 2011-06-20',
      'PROCEEDING 2011-06-20',
    ]);
  });

  test('tell after each where every source was left', () => {
    const { events } = mergeEvents([incidents, proceedings], ['before', ''], 3);
    assert.deepEqual(
      events.map(({ cursors }) => cursors),
      [
        ['before', 'PROCEEDING 2010-01-01'],
        ['INCIDENT 2010', 'PROCEEDING 2010-01-01'],
        ['INCIDENT 2010', 'PROCEEDING 2011-06'],
      ],
    );
  });

  test('go on while any source has more', () => {
    assert.equal(mergeEvents([incidents, proceedings], ['', ''], 5).hasNextPage, true);
    assert.equal(mergeEvents([incidents, proceedings], ['', ''], 6).hasNextPage, false);
    assert.equal(mergeEvents([page('INCIDENT', true, '2010')], [''], 1).hasNextPage, true);
    assert.deepEqual(mergeEvents([], [], 5), { events: [], hasNextPage: false });
  });
});

test('buckets of several sources are added up, in the order of time, and what is wider is kept apart', () => {
  assert.deepEqual(
    countBuckets([
      {
        kind: 'INCIDENT',
        groups: [
          { key: '2011', count: 2 },
          { key: null, count: 1 },
          { key: '2009', count: 1 },
        ],
      },
      {
        kind: 'PROCEEDING',
        groups: [
          { key: '2011', count: 3 },
          { key: null, count: 4 },
        ],
      },
      { kind: 'PROCEEDING', groups: [{ key: '2011', count: 1 }] },
    ]),
    {
      wider: 5,
      buckets: [
        { start: '2009', count: 1, kinds: [{ kind: 'INCIDENT', count: 1 }] },
        {
          start: '2011',
          count: 6,
          kinds: [
            { kind: 'INCIDENT', count: 2 },
            { kind: 'PROCEEDING', count: 4 },
          ],
        },
      ],
    },
  );
});
