import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import fc from 'fast-check';
import { type GraphQLArgument, parse, validate } from 'graphql';

import { FORMATS } from '../../src/export/formats.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import type { Clearance } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { writeExport } from '../export/write-export.js';
import { ask, SCHEMA } from '../graphql/ask.js';
import { randomDocument } from '../graphql/random-document.js';
import { Dice } from '../store/random/dice.js';
import { randomGraph } from '../store/random/random-graph.js';
import { completeDocument } from './complete-document.js';
import { randomClaims } from './random-claims.js';
import { randomArgument, type Words } from './random-literal.js';
import { searchDocument } from './search-document.js';
import { type Graph, graphOf, shownOf } from './what-is-left.js';

const QUESTIONS_A_GRAPH = 20;
const TEXTS = [
  'Zarechny',
  'zarechni',
  'Granitny',
  'anna',
  'petrova',
  'beaten',
  'O',
  '159',
  'search',
  'Muller',
];
/** Says nothing of what is hidden, but of how busy the machine is, or how much a store can plan. */
const NO_ANSWER = ['took longer than allowed', 'QUERY_TOO_COSTLY'];

export interface PairOfStores {
  /** Holds everything. */
  readonly whole: GraphStore;
  /** Holds what a viewer may see. */
  readonly left: GraphStore;
  remove(): Promise<void>;
}

/** What is hidden shows in no answer: each is that of a graph which never had it, byte for byte. */
export function hiddenThingsSuite(name: string, questions: number, open: () => Promise<PairOfStores>): void {
  describe(`${name}: what is hidden`, () => {
    let stores: PairOfStores;
    before(async () => {
      stores = await open();
      await Promise.all([stores.whole.prepare(), stores.left.prepare()]);
    });
    after(async () => {
      await Promise.all([stores.whole.close(), stores.left.close()]);
      await stores.remove();
    });

    it('changes no answer to a random question', async (test) => {
      const seed = process.env['RANDOM_SEED'];
      let answered = 0;
      /** Answers that are others to who may see all. */
      let telling = 0;
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const dice = new Dice(draw);
          const clearance: Clearance = dice.pick([0, 0, 1]);
          const { whole, left, loaded } = randomPair(dice, clearance);
          // What is hidden now may have been public once, and was known as that then.
          const then = await hold(stores, [dice.chance(50) ? made(whole) : whole, whole], left);
          const ids = [...whole.nodes.map(({ id }) => id), 'facility:none'];
          const cursors: string[] = [];
          for (let asked = 0; asked < QUESTIONS_A_GRAPH; asked += 1) {
            const question = randomQuestion(
              dice,
              { ids, cursors, texts: TEXTS, times: [then, then, BEFORE, AFTER] },
              loaded,
            );
            const [shown, wanted]: readonly [string, string] = await Promise.all([
              answer(stores.whole, question, clearance),
              answer(stores.left, question, clearance),
            ]);
            if (NO_ANSWER.some((reason) => shown.includes(reason) || wanted.includes(reason))) continue;
            if (shown !== wanted) throw new Error(difference(shown, wanted, { question, clearance, whole }));
            cursors.push(...cursorsOf(shown));
            answered += 1;
            if ((await answer(stores.whole, question, 2)) !== shown) telling += 1;
          }
        }),
        {
          numRuns: Math.ceil(questions / QUESTIONS_A_GRAPH),
          endOnFailure: true,
          includeErrorInReport: true,
          ...(seed !== undefined && { seed: Number(seed) }),
        },
      );
      test.diagnostic(
        `${String(answered)} answers were compared, of which ${String(telling)} hide something`,
      );
      // Of few questions by chance fewer tell of what is hidden than of many.
      assert.ok(answered > questions / 2 && telling > answered / 10 - Math.sqrt(answered) / 2);
    });
  });
}

/** Made from claims as a load makes it, or with things hidden anywhere, as no load does. */
function randomPair(
  dice: Dice,
  clearance: Clearance,
): { readonly whole: Graph; readonly left: Graph; readonly loaded: boolean } {
  if (dice.chance(60)) {
    const said = randomClaims(dice, ontology);
    return { whole: graphOf(ontology, said), left: graphOf(ontology, said, clearance), loaded: true };
  }
  const whole = randomGraph(dice, ontology);
  return { whole, left: shownOf(whole, clearance), loaded: false };
}

type Question =
  | { readonly document: string }
  | { readonly format: string; readonly kinds?: readonly string[]; readonly ids?: readonly string[] };

/** @param exports not where two relationships of a type have the same ends, which no load makes: files do not tell them apart */
function randomQuestion(dice: Dice, words: Words, exports: boolean): Question {
  if (exports && dice.chance(25)) {
    const kinds = dice.some([...ontology.kinds.keys()], 2);
    const ids = dice.some(words.ids, 3);
    const { name } = dice.pick(FORMATS);
    return dice.chance(50) ? { format: name } : { format: name, ...(kinds.length > 0 ? { kinds } : { ids }) };
  }
  if (dice.chance(12)) return { document: searchDocument(dice, words) };
  const writeArgument = (argument: GraphQLArgument): readonly string[] =>
    randomArgument(dice, words, argument);
  for (;;) {
    const document = dice.chance(40)
      ? completeDocument(dice, SCHEMA, writeArgument)
      : randomDocument(dice, SCHEMA, words.ids, writeArgument);
    if (validate(SCHEMA, parse(document)).length === 0) return { document };
  }
}

async function answer(store: GraphStore, question: Question, clearance: Clearance): Promise<string> {
  if ('format' in question) {
    const { format, ...set } = question;
    return writeExport(store, format, set, clearance).catch((fault: unknown) => String(fault));
  }
  return JSON.stringify(await ask(store, { ...question, variables: { no: false }, clearance }));
}

/** Texts that may be given as cursors: those that are the base64 of a list. */
const cursorsOf = (answered: string): readonly string[] =>
  [...answered.matchAll(/"(?<cursor>W[\w-]{8,})"/gu)].map(({ groups }) => groups?.['cursor'] ?? '');

/** The same, all of it public. */
const made = ({ nodes, relationships }: Graph): Graph => ({
  nodes: nodes.map((node) => ({ ...node, clearance: 0 })),
  relationships: relationships.map((relationship) => ({ ...relationship, clearance: 0 })),
});

const stored = new WeakMap<GraphStore, Graph>();

/** Before anything was known, and when all is. */
const [BEFORE, AFTER] = ['2019-12-31', '2026-01-01'];
const MINUTE = 60_000;
let clock = Date.parse('2020-01-01');

/**
 * Has one store hold one graph after the other, and the other what is left of both.
 * @returns a time at which the first of them was known
 */
async function hold(
  { whole, left }: PairOfStores,
  [first, last]: readonly [Graph, Graph],
  shown: Graph,
): Promise<string> {
  clock += MINUTE;
  const then = new Date(clock + 1).toISOString();
  await put(whole, first, clock);
  await put(left, shown, clock);
  clock += MINUTE;
  await put(whole, last, clock);
  return then;
}

/** Has a store hold this graph and nothing else. */
async function put(store: GraphStore, graph: Graph, at: number): Promise<void> {
  const before = stored.get(store) ?? { nodes: [], relationships: [] };
  const keyOf = ({ id, type = '' }: { readonly id: string; readonly type?: string }): string =>
    `${id} ${type}`;
  const there = new Set([...graph.nodes, ...graph.relationships].map(keyOf));
  const gone = <Item extends { readonly id: string; readonly type?: string }>(
    items: readonly Item[],
  ): readonly Item[] => items.filter((item) => !there.has(keyOf(item)));
  const change = {
    removeRelationships: gone(before.relationships),
    removeNodes: gone(before.nodes),
    putNodes: graph.nodes,
    putRelationships: graph.relationships,
  };
  await store.transact((transaction) => transaction.apply(change, new Date(at)));
  stored.set(store, graph);
}

/** Where the answers part, and all that it takes to see it again. */
function difference(shown: string, wanted: string, rest: object): string {
  let at = 0;
  while (at < shown.length && shown[at] === wanted[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 200), at + 200);
  return `It is answered\n${around(shown)}\nand without what is hidden\n${around(wanted)}\n${JSON.stringify(rest)}`;
}
