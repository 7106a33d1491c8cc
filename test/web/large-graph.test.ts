import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { ServedCustody } from '../fixtures/serve-custody.js';
import { BUSIEST, FIVE_HUNDRED, serveCustody } from '../fixtures/serve-custody.js';
import { loadPageModule } from './load-page-module.js';

interface Walked {
  readonly things: readonly { readonly id: string }[];
  readonly relations: readonly Relation[];
  readonly steps: number;
  readonly tooLarge: boolean;
  readonly outermost: readonly string[];
  readonly opened: Part;
  readonly joined?: Part;
  readonly joinedInPart?: boolean;
}
interface Part {
  readonly done: number;
  readonly of: number;
}
interface Around {
  readonly starts: readonly string[];
  readonly steps: number;
  readonly kinds: readonly string[];
}
interface Asked {
  readonly ids: readonly string[];
  readonly after?: string | null;
}
type Ask = (asked: Asked) => Promise<unknown>;
interface WalkModule {
  readonly walkAround: (
    around: Around,
    ask: Ask,
    report: (walked: Walked) => void,
    limits?: { readonly things: number; readonly relationships: number },
  ) => Promise<Walked>;
}
interface Asking {
  toString(): string;
}
interface JoinModule {
  readonly joinOutermost: (
    walked: Walked,
    ask: Ask,
    report: (walked: Walked) => void,
    limits?: { readonly relationships: number; readonly block: number },
  ) => Promise<Walked>;
}
interface AroundModule {
  readonly readAround: (given: URLSearchParams) => Around | undefined;
  readonly aroundGiven: (around: Around) => Readonly<Record<string, string | undefined>>;
}
interface PlacesModule {
  readonly placeMany: (task: {
    readonly nodes: readonly string[];
    readonly edges: readonly (readonly [string, string])[];
  }) => Generator<Readonly<Record<string, readonly [number, number]>>>;
}

const idsOf = ({ things }: Walked): readonly string[] => things.map(({ id }) => id);
interface Relation {
  readonly relationship: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}
const keyOf = ({ from, relationship, to }: Relation): string => `${from.id} ${relationship} ${to.id}`;
const silent = (): void => undefined;

describe('a walk around a thing', () => {
  let served: ServedCustody;
  let walkAround: WalkModule['walkAround'];
  let joinOutermost: JoinModule['joinOutermost'];
  let kinds: readonly string[];
  let ask: Ask;
  let askAmong: Ask;

  before(async () => {
    served = await serveCustody(FIVE_HUNDRED);
    ({ walkAround } = await loadPageModule<WalkModule>('views/graph/webgl/walk-around.ts'));
    const page = await loadPageModule<{ GRAPH_KINDS: readonly string[] }>('parts/graph-kinds.ts');
    kinds = page.GRAPH_KINDS;
    ({ joinOutermost } = await loadPageModule<JoinModule>('views/graph/webgl/join-outermost.ts'));
    const documents =
      await loadPageModule<Record<'AroundDocument' | 'OutermostDocument', Asking>>('generated/graphql.ts');
    const asking =
      (document: Asking): Ask =>
      async (variables) => {
        const response = await fetch(new URL('/graphql', served.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: document.toString(), variables }),
        });
        const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
        assert.equal(errors, undefined);
        return data;
      };
    ask = asking(documents.AroundDocument);
    askAmong = asking(documents.OutermostDocument);
  });

  after(() => served.stop());

  it('finds what is so many steps away, all of it and nothing else', async () => {
    const expected = around(served, BUSIEST, 3);
    const opened: string[] = [];
    const walked = await walkAround(
      { starts: [BUSIEST], steps: 3, kinds },
      (asked) => {
        if (asked.after === undefined) opened.push(...asked.ids);
        return ask(asked);
      },
      silent,
    );
    assert.deepEqual([...idsOf(walked)].sort(), [...expected.things].sort());
    assert.equal(new Set(walked.relations.map(keyOf)).size, expected.relationships);
    // Each but the outermost is opened, once; the busiest has more relationships than a page.
    assert.deepEqual(opened.sort(), [...around(served, BUSIEST, 2).things].sort());
    assert.deepEqual([walked.steps, walked.tooLarge], [3, false]);
  });

  it('gives the same graph whichever answer comes first', async () => {
    let later = 60;
    const late: Ask = async (asked) => {
      const answer = await ask(asked);
      later = Math.max(0, later - 20);
      await new Promise((done) => setTimeout(done, later));
      return answer;
    };
    const given = { starts: [BUSIEST], steps: 3, kinds };
    assert.deepEqual(await walkAround(given, late, silent), await walkAround(given, ask, silent));
  });

  it('tells how far it is, step by step', async () => {
    const told: Walked[] = [];
    await walkAround({ starts: [BUSIEST], steps: 2, kinds }, ask, (walked) => told.push(walked));
    assert.deepEqual([...new Set(told.map(({ steps }) => steps))], [0, 1, 2]);
    for (const steps of [1, 2]) {
      const complete = told.find((walked) => walked.steps === steps);
      assert.deepEqual([...idsOf(complete ?? assert.fail())].sort(), around(served, BUSIEST, steps).things);
    }
  });

  it('tells how much of a step is opened, never more than there is to open', async () => {
    const told: Walked[] = [];
    const ended = await walkAround({ starts: [BUSIEST], steps: 2, kinds }, ask, (walked) =>
      told.push(walked),
    );
    const second = told
      .filter(({ steps, opened }) => steps === 1 && opened.done > 0)
      .map(({ opened }) => opened);
    const { length } = around(served, BUSIEST, 1).things;
    assert.ok(second.length > 0);
    for (const { done, of } of second) assert.deepEqual([done <= of, of], [true, length - 1]);
    assert.equal(ended.outermost.length, around(served, BUSIEST, 2).things.length - length);
  });

  it('is joined by all that relates the outermost things to each other, each once', async () => {
    const walked = await walkAround({ starts: [BUSIEST], steps: 2, kinds }, ask, silent);
    const found = new Set(idsOf(walked));
    const expected = new Set(
      served.relationships
        .filter(({ from, to }) => found.has(from) && found.has(to))
        .map(({ from, type, to }) => `${from} ${type} ${to}`),
    );
    assert.ok(expected.size > walked.relations.length);
    for (const block of [500, 30]) {
      const told: Walked[] = [];
      const limits = { relationships: 15_000, block };
      const joined = await joinOutermost(walked, askAmong, (one) => told.push(one), limits);
      assert.deepEqual(joined.relations.map(keyOf).sort(), [...expected].sort());
      assert.deepEqual([joined.joinedInPart, joined.joined?.done], [false, joined.joined?.of]);
      assert.deepEqual([told[0]?.joined?.done, told.at(-1)], [0, joined]);
    }
  });

  it('says that not all of the outermost is joined where that is more than can be drawn', async () => {
    const walked = await walkAround({ starts: [BUSIEST], steps: 2, kinds }, ask, silent);
    const limits = { relationships: walked.relations.length + 5, block: 500 };
    const joined = await joinOutermost(walked, askAmong, silent, limits);
    assert.deepEqual([joined.joinedInPart, joined.relations.length], [true, limits.relationships]);
  });

  it('stops where there is more than can be drawn, and says in which step', async () => {
    const given = { starts: [BUSIEST], steps: 3, kinds };
    const walked = await walkAround(given, ask, silent, { things: 200, relationships: 5_000 });
    assert.deepEqual([walked.tooLarge, walked.steps], [true, 1]);
    const joined = await walkAround(given, ask, silent, { things: 5_000, relationships: 100 });
    assert.deepEqual([joined.tooLarge, joined.steps], [true, 0]);
  });

  it('goes by way of the kinds asked alone', async () => {
    const walked = await walkAround(
      { starts: [BUSIEST], steps: 3, kinds: ['Incident', 'Person'] },
      ask,
      silent,
    );
    const others = idsOf(walked).filter((id) => !/^(incident|person):/u.test(id));
    assert.deepEqual(others, [BUSIEST]);
  });

  it('is of nothing when nothing has the id', async () => {
    const walked = await walkAround({ starts: ['facility:nowhere'], steps: 2, kinds }, ask, silent);
    assert.deepEqual(walked.things, []);
  });
});

/** The same from the records themselves. */
function around(
  { relationships }: ServedCustody,
  start: string,
  steps: number,
): { readonly things: readonly string[]; readonly relationships: number } {
  const found = new Set([start]);
  const joined = new Set<string>();
  for (let step = 1; step <= steps; step += 1) {
    const before = new Set(found);
    for (const { from, type, to } of relationships) {
      if (!before.has(from) && !before.has(to)) continue;
      joined.add(`${from} ${type} ${to}`);
      found.add(from).add(to);
    }
  }
  return { things: [...found].sort(), relationships: joined.size };
}

describe('the address of a walk', () => {
  it('reads as it was written, and without sense as what is usual', async () => {
    const { readAround, aroundGiven } = await loadPageModule<AroundModule>('views/graph/webgl/around.ts');
    const read = (text: string): Around | undefined => readAround(new URLSearchParams(text));
    const given = { starts: ['a', 'b'], steps: 3, kinds: ['Person', 'Post'] };
    const written = new URLSearchParams(aroundGiven(given) as Record<string, string>);
    assert.deepEqual(readAround(written), given);
    assert.equal(read('nodes=a'), undefined);
    assert.deepEqual([read('around=a&steps=x')?.steps, read('around=a&steps=99')?.steps], [2, 6]);
    assert.equal(read('around=a&among=Nothing')?.kinds.length, 13);
  });
});

describe('the layout of a large graph', () => {
  it('is the same for the same graph, and puts what is related nearer than what is not', async () => {
    const { placeMany } = await loadPageModule<PlacesModule>('views/graph/webgl/place-many.ts');
    const nodes = Array.from({ length: 60 }, (_, index) => `n${String(index)}`);
    const edges = nodes.map((id, index) => [id, nodes[(index + 1) % nodes.length] ?? id] as const);
    const [first, again] = [[...placeMany({ nodes, edges })], [...placeMany({ nodes, edges })]];
    assert.deepEqual(first, again);
    const places = first.at(-1) ?? {};
    const apart = (one: string, other: string): number => {
      const [[x1, y1], [x2, y2]] = [places[one] ?? [0, 0], places[other] ?? [0, 0]];
      return Math.hypot(x1 - x2, y1 - y2);
    };
    const related = edges.reduce((sum, [from, to]) => sum + apart(from, to), 0) / edges.length;
    const opposite = nodes.reduce((sum, id, at) => sum + apart(id, nodes[(at + 30) % 60] ?? id), 0) / 60;
    assert.ok(related < opposite / 3, `${String(related)} and ${String(opposite)}`);
  });
});
