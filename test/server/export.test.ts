import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { FORMATS } from '../../src/export/formats.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openHostileGraph } from '../export/open-hostile-graph.js';
import type { SeededGraph } from '../graphql/seeded-graph.js';
import { outcome, send } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

describe('/export', () => {
  let graph: SeededGraph;
  let service: Service;
  before(async () => {
    graph = await openHostileGraph();
    service = await startService({ store: graph.store });
  });
  after(async () => {
    await service.stop();
    await graph.close();
  });

  it('sends each format as a file of its type that no cache keeps', async () => {
    for (const { name, mediaType, extension } of FORMATS) {
      const answer = await fetch(`${service.url}/export?format=${name}&kinds=Facility,Place`);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), mediaType);
      assert.equal(
        answer.headers.get('content-disposition'),
        `attachment; filename="habeas-${name}.${extension}"`,
      );
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/u);
      await answer.text();
    }
  });

  it('takes ids, and conditions as GraphQL does', async () => {
    const ids = async (query: string): Promise<readonly unknown[]> => {
      const answer = await fetch(`${service.url}/export?format=geojson&${query}`);
      return ((await answer.json()) as { features: readonly { id: string }[] }).features.map(({ id }) => id);
    };
    assert.deepEqual(await ids('ids=incident:vx-riot,facility:vx-hill,person:unknown'), [
      'facility:vx-hill',
      'incident:vx-riot',
    ]);
    const where = encodeURIComponent(JSON.stringify({ date: { from: '2011-06', to: '2011-06' } }));
    assert.deepEqual(await ids(`kinds=Incident&where=${where}`), ['incident:vx-riot']);
  });

  it('takes words, and exports what search finds', async () => {
    const found = async (query: string): Promise<readonly string[]> => {
      const answer = await fetch(`${service.url}/export?format=geojson&${query}`);
      return ((await answer.json()) as { features: readonly { id: string }[] }).features.map(({ id }) => id);
    };
    assert.deepEqual(await found('search=riot'), ['incident:vx-riot']);
    assert.deepEqual(await found('search=hill&kinds=Incident'), ['incident:vx-riot']);
    assert.deepEqual(await found('search=hill&ids=facility:vx-hill,person:unknown'), ['facility:vx-hill']);
    assert.deepEqual(await found('search=nothingofthatname'), []);
  });

  it('exports what was known then', async () => {
    const then = async (query: string): Promise<string> =>
      (await fetch(`${service.url}/export?format=jsonld&ids=incident:vx-riot&${query}`)).text();
    assert.equal(await then(`knownAt=${new Date().toISOString()}`), await then(''));
    assert.doesNotMatch(await then('knownAt=2000-01-01'), /vx-riot/u);
    assert.match(await then(`search=riot&knownAt=${new Date().toISOString()}`), /vx-riot/u);
    assert.doesNotMatch(await then('search=riot&knownAt=2000-01-01'), /vx-riot/u);
  });

  it('says what is wrong with what it is asked, and how to ask', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['', /^format: none is given; choose one of csv, /u],
      ['format=xlsx', /^format: "xlsx" is none/u],
      ['format=csv&kinds=Prison', /^kinds: "Prison" is no kind; there are Person, /u],
      ['format=csv&ids=zarechny', /^ids: "zarechny" is no id of ours/u],
      ['format=csv&format=ftm', /^format: it is given more than once/u],
      [
        'format=csv&kind=Person',
        /^kind: there is no such parameter; there are format, kinds, ids, search, where, knownAt/u,
      ],
      ['format=csv&search=((', /^text: "\(\(" has no letter or digit/u],
      ['format=csv&knownAt=2999-01-01', /^knownAt: 2999-01-01 is in the future/u],
      ['format=csv&knownAt=yesterday', /^knownAt: "yesterday" is neither a day nor a time/u],
      ['format=csv&search=riot&knownAt=2999-01-01', /^knownAt: 2999-01-01 is in the future/u],
      ['format=csv&where={}', /^where: conditions are on one kind/u],
      ['format=csv&kinds=Person&where={', /^where: it is not JSON/u],
      ['format=csv&kinds=Person&where=null', /^where: it is null/u],
      [
        'format=csv&kinds=Incident&where={"date":{"from":"June"}}',
        /^where.date.from: Date: "June" is not an EDTF date/u,
      ],
      ['format=csv&kinds=Person&where={"subject":{"eq":"x"}}', /^where: Field "subject" is not defined/u],
    ];
    for (const [query, message] of cases) {
      const answer = await send(`${service.url}/export?${query}`);
      assert.equal(outcome(answer), '400 BAD_USER_INPUT', query);
      assert.match(answer.body.errors?.[0]?.message ?? '', message);
    }
    const posted = await send(`${service.url}/export?format=csv`, { method: 'POST' });
    assert.equal(outcome(posted), '405 METHOD_NOT_ALLOWED');
  });

  /** The same graph, whose statements after so many do this. */
  const failing = (after: number, then: GraphStore['run']): GraphStore => {
    let statements = 0;
    return changeStore(graph.store, {
      run: (plan, options) =>
        (statements += 1) > after ? then(plan, options) : graph.store.run(plan, options),
    });
  };

  it('has an error of its own while nothing is sent, and breaks off when something is', async () => {
    const broken = changeStore(graph.store, {
      run: () => Promise.reject(new HabeasError('STORE_UNAVAILABLE', 'The database does not answer.')),
    });
    const early = await startService({ store: broken });
    const refused = await send(`${early.url}/export?format=csv`);
    await early.stop();
    assert.equal(outcome(refused), '503 STORE_UNAVAILABLE');
    // By then a hundred claims are sent, and the next statement would read more of them.
    const late = await startService({
      store: failing(4, () => Promise.reject(new HabeasError('STORE_TIMEOUT', 'It took too long.'))),
    });
    try {
      const answer = await fetch(`${late.url}/export?format=jsonld&kinds=Group`);
      assert.equal(answer.status, 200);
      await assert.rejects(answer.text());
    } finally {
      await late.stop();
    }
  });

  it('stops reading when the client goes away', async () => {
    let stopped = (): void => undefined;
    const aborted = new Promise<void>((resolve) => (stopped = resolve));
    const own = await startService({
      store: failing(
        1,
        (_plan, options) =>
          new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              stopped();
              reject(new HabeasError('REQUEST_ABORTED', 'The client went away.'));
            });
          }),
      ),
    });
    const client = new AbortController();
    const asked = fetch(`${own.url}/export?format=csv&kinds=Group`, { signal: client.signal });
    setTimeout(() => client.abort(), 200);
    await assert.rejects(asked);
    await aborted;
    await own.stop();
  });

  it('reads no further than the client takes', async () => {
    let statements = 0;
    const endless = changeStore(graph.store, {
      run: (plan, options) => {
        statements += 1;
        // Each page starts again, so that there is always another.
        const first =
          plan.step === 'scan' ? { ...plan, list: { ...plan.list, page: firstPage(plan.list.page) } } : plan;
        return graph.store.run(first, options);
      },
    });
    const own = await startService({ store: endless, environment: { SHUTDOWN_MILLISECONDS: '100' } });
    const { hostname, port } = new URL(own.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.pause();
    socket.write(`GET /export?format=geojson&kinds=Person HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
    const settle = async (): Promise<number> => {
      for (let before = -1; before !== statements;) {
        before = statements;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      return statements;
    };
    const most = await settle();
    assert.ok(most > 2, String(most));
    socket.resume();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.ok(statements > most);
    socket.destroy();
    await own.stop();
  });
});

const firstPage = ({ beyond: _beyond, ...page }: { readonly beyond?: unknown }): never => page as never;
