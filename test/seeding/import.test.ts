import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { parse } from 'csv-parse/sync';

import { CLAIM_COLUMNS } from '../../src/claims/claim-columns.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { checkExtracts } from '../../src/seeding/check-extracts.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { LoadReport } from '../../src/seeding/load-report.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { writeExport } from '../export/write-export.js';
import { openSeededGraph, type SeededGraph } from '../graphql/seeded-graph.js';

type Row = Readonly<Record<string, string>>;
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What a table of claims does not carry over: the row takes the place of the evidence. */
const LOST = /^(claim|recorded_at|source_derived_from|quote.*|record_.*)$/u;

const kept = (text: string): readonly string[] =>
  parse<Row>(text, { columns: true })
    .map((row) => JSON.stringify(CLAIM_COLUMNS.filter((name) => !LOST.test(name)).map((name) => row[name])))
    .sort();

/** All but `proof`: which of several sources says a thing is not said. */
const entities = (text: string): readonly object[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity)
    .map(({ id, schema, properties: { proof: _proof, ...properties } }) => ({ id, schema, properties }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

describe('what others wrote', () => {
  let folder: string;
  let seeded: SeededGraph;
  const stores: GraphStore[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-import-'));
    seeded = await openSeededGraph();
  });
  after(async () => {
    for (const store of stores) await store.close();
    await seeded.close();
    await rm(folder, { recursive: true, force: true });
  });

  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const emptyStore = async (): Promise<GraphStore> => {
    const store = await openSqliteStore({ file: join(folder, `${stores.length}.sqlite`), ontology });
    stores.push(store);
    await store.prepare();
    return store;
  };
  const load = (store: GraphStore, file: string): Promise<readonly LoadReport[]> =>
    loadExtracts(store, [file], { ontology });
  const refused = async (file: string): Promise<readonly string[]> => {
    try {
      await checkExtracts([file], { ontology });
      return [];
    } catch (fault) {
      return (fault as Error).message.replaceAll(file, '').split('\n');
    }
  };
  const unchanged = (reports: readonly LoadReport[]): void => {
    for (const { added, changed, retracted } of reports)
      assert.deepEqual([added, changed, retracted], [0, 0, 0]);
  };

  for (const [form, file, read] of [
    ['csv', 'claims.csv', kept],
    ['ftm', 'graph.ftm.json', entities],
  ] as const) {
    it(`goes out as ${form}, into an empty graph and out again the same, and in again without a change`, async () => {
      const text = await writeExport(seeded.store, form);
      const store = await emptyStore();
      const path = await write(file, text);
      await load(store, path);
      assert.deepEqual(read(await writeExport(store, form)), read(text));
      unchanged(await load(store, path));
    });
  }

  it('may be a sheet of few columns, whose rows are the evidence', async () => {
    const source = 'source:sheet,Visits of 2012,REPORT,organization:visitors,Visitors';
    const rows = [
      'about,about_name,field,value,to,to_name,properties,source,source_title,source_type,source_publisher,source_publisher_name',
      `facility:vx-hill,Hill Prison,securityLevel,HIGH,,,,${source}`,
      `person:vx-warden,A. Warden,posts,,post:vx-hill-warden,Warden of Hill Prison,"{""since"":""2012-03~""}",${source}`,
    ];
    const store = await emptyStore();
    await load(store, await write('sheet.csv', rows.join('\n')));
    const claims = parse<Row>(await writeExport(store, 'csv'), { columns: true });
    const held = claims.find(({ field }) => field === 'posts');
    assert.equal(held?.['properties'], '{"since":"2012-03~"}');
    assert.deepEqual([held['record_dataset'], held['record_key']], ['sheet.csv', 'line 3']);
    assert.match(held['record_hash'] ?? '', /^[0-9a-f]{64}$/u);
    assert.equal(held['speaker_name'], 'Visitors');
  });

  it('may come from elsewhere, with ids of its own and no word of its source', async () => {
    const lines = [
      {
        id: 'NK-1',
        schema: 'Person',
        properties: { name: ['Ada Moravec', 'A. Moravec'], lastName: ['Moravec'] },
      },
      {
        id: 'NK-2',
        schema: 'PublicBody',
        properties: { name: ['Guard Service'], classification: ['PENAL_AUTHORITY'] },
      },
      {
        id: 'NK-3',
        schema: 'Membership',
        properties: { member: ['NK-1'], organization: ['NK-2'], startDate: ['2011-06'] },
      },
    ];
    const store = await emptyStore();
    await load(store, await write('found.ftm.json', lines.map((line) => JSON.stringify(line)).join('\n')));
    const claims = parse<Row>(await writeExport(store, 'csv'), { columns: true });
    const membership = claims.find(({ field }) => field === 'memberships');
    assert.equal(membership?.['about'], 'person:nk-1');
    assert.equal(membership['to'], 'organization:nk-2');
    assert.equal(membership['properties'], '{"since":"2011-06"}');
    assert.equal(membership['source'], 'source:found');
    assert.deepEqual([membership['record_dataset'], membership['record_key']], ['found.ftm.json', 'NK-3']);
    const others = claims
      .filter(({ about }) => about === 'person:nk-1')
      .map(({ field, value }) => `${field ?? ''} ${value ?? ''}`);
    assert.ok(others.includes('alias A. Moravec'));
    assert.ok(others.includes('identifier {"scheme":"followthemoney","value":"NK-1"}'));
  });

  it('is read line by line, however its pieces part letters and lines and whatever a line refers to', async () => {
    // Links stand before their ends; a piece of a file is a megabyte.
    const people = Array.from({ length: 9_000 }, (_, at) => ({
      ...{ id: `NK-${String(at)}`, schema: 'Person' },
      properties: { name: [`${'Ж'.repeat(60)} ${String(at)}`] },
    }));
    const properties = { member: ['NK-8999'], organization: ['NK-body'] };
    const lines = [
      { id: 'NK-link', schema: 'Membership', properties },
      ...people,
      { id: 'NK-body', schema: 'PublicBody', properties: { name: ['Guard Service'] } },
    ].map((line) => JSON.stringify(line));
    const file = await write('many.ftm.json', lines.join('\n'));
    assert.ok((await stat(file)).size > 1_100_000);
    const [extract] = await checkExtracts([file], { ontology });
    const claims = extract?.claims ?? [];
    const names = new Map(
      claims.flatMap((one) => (one.predicate === 'name' ? [[one.subject, one.value]] : [])),
    );
    for (const { id, properties: said } of people)
      assert.equal(names.get(`person:${id.toLowerCase()}`), said.name[0]);
    const links = claims.filter(({ object }) => object !== undefined);
    assert.deepEqual(
      links.map(({ subject, object }) => [subject, object]),
      [['person:nk-8999', 'organization:nk-body']],
    );
  });

  it('is refused where it cannot be read', async () => {
    for (const name of ['none.csv', 'none.ftm.json'])
      assert.match((await refused(join(folder, name))).join(), /none\..* cannot be read; name a table/u);
  });

  it('is refused with all that is wrong in a table, by line and field', async () => {
    const rows = [
      'about,field,value,to,source,source_title,source_type,source_publisher,source_publisher_name,colour',
      'facility:a,securityLevel,HIGHEST,,source:s,S,REPORT,organization:p,P,red',
      'prison:b,name,B,,source:s,S,REPORT,organization:p,P,',
      'facility:a,smell,bad,,source:s,S,REPORT,organization:p,P,',
      ',name,C,,source:s,S,REPORT,organization:p,P,',
      'facility:a,location,,place:nowhere,source:s,S,REPORT,organization:p,P,',
      'facility:a,name,A,,source:s,S,REPORT,organization:p,P,',
    ];
    const problems = await refused(await write('wrong.csv', rows.join('\n')));
    for (const expected of [
      /^:1:1 colour: there is no such column; there are claim, about, /u,
      /^:2:1 securityLevel: "HIGHEST" is none of HIGH, /u,
      /^:3:1 entities: "prison:b" is not/u,
      /^:4:1 smell: there is no such field here; there are /u,
      /^:5:1 about: it is missing/u,
      /^:6:1 .*place:nowhere/u,
    ])
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        `${String(expected)} is none of\n${problems.join('\n')}`,
      );
  });

  it('is refused with all that is wrong with entities, by line and field', async () => {
    const lines = [
      '{"id":"a","schema":"Person","properties":{"name":["A"],"birthDate":["1970"]}}',
      '{"id":"b","schema":"Vessel","properties":{"name":["B"]}}',
      'no json',
      '{"id":"c","schema":"UnknownLink","properties":{"subject":["a"],"object":["a"],"role":["knows"]}}',
      '{"id":"d","schema":"Membership","properties":{"member":["a"],"organization":["z"]}}',
      '{"id":"a","schema":"Person","properties":{"name":["A"]}}',
      '{"id":"e","schema":"Event","properties":{"name":["E"],"date":["yesterday"],"keywords":["FIRE"]}}',
      '{"id":"f","properties":{"name":"F"}}',
    ];
    const problems = await refused(await write('wrong.ftm.json', lines.join('\n')));
    for (const expected of [
      /^:1:1 properties\.birthDate: it is not taken of Person; there are name, /u,
      /^:2:1 schema: Vessel is none that is taken/u,
      /^:3:1 It is no entity of FollowTheMoney/u,
      /^:4:1 properties\.role: "knows" is no relationship/u,
      /^:5:1 properties\.organization: z is no thing of this file/u,
      /^:6:1 id: a stands in two lines/u,
      /^:7:1 date: "yesterday" is not an EDTF date/u,
      /^:7:1 type: "FIRE" is none of RIOT, /u,
      /^:8:1 It is no entity of FollowTheMoney: schema: /u,
    ])
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        `${String(expected)} is none of\n${problems.join('\n')}`,
      );
  });
});
