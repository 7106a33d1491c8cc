import { diffParts } from '../../../src/claims/diff-parts.js';
import { foldText } from '../../../src/ontology/fold-words.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { SearchPlan } from '../../../src/plan/plan.js';
import type { SearchAsk } from '../../../src/plan/search-plan.js';
import type { Change, NodeRecord, Withheld } from '../../../src/store/graph-store.js';
import { node } from '../../fixtures/graph-records.js';
import type { Dice } from './dice.js';
import { partOf } from './random-history.js';

/** Entities and quotes about them that were changed some times. */
export interface WordsStep {
  readonly at: Date;
  readonly change: Change;
  /** What is shown of them as they were known then, by all that happened since. */
  readonly shown: readonly NodeRecord[];
}

const FIRST = Date.parse('2020-01-01T00:00:00Z');
const DAY = 86_400_000;
const WORDS = ['stone', 'stream', 'bridge', 'gate', 'field', 'заря'];
const ENTITIES = ['place', 'person', 'incident'].flatMap((kind) =>
  ['a', 'b', 'c', 'd'].map((letter) => `${kind}:${letter}`),
);
const QUOTES = Array.from({ length: 6 }, (_, at) => `claim:${String(at)}`);

export function randomWords(dice: Dice): readonly WordsStep[] {
  let steps: readonly WordsStep[] = [];
  let before: readonly NodeRecord[] = [];
  for (let count = dice.whole(2, 5); count > 0; count -= 1) {
    const after = [...ENTITIES, ...QUOTES].flatMap((id) => {
      const stored = before.find((one) => one.id === id);
      if (stored !== undefined && dice.chance(50)) return stored;
      return dice.chance(75) ? randomNode(dice, id) : [];
    });
    const changed = diffParts(
      partOf({ nodes: before, relationships: [] }),
      partOf({ nodes: after, relationships: [] }),
    );
    const withhold = dice
      .some([...changed.putNodes, ...changed.removeNodes], 2)
      .map((one) => randomWithheld(dice, one));
    steps = [
      ...steps.map((step) => ({
        ...step,
        shown: step.shown.map((one) => hide(one, changed.putNodes, withhold)),
      })),
      { at: new Date(FIRST + steps.length * DAY), change: { ...changed, withhold }, shown: after },
    ];
    before = after;
  }
  return steps;
}

/** A former version is for no more eyes than those after it, and shows nothing of what is withheld. */
function hide(one: NodeRecord, put: readonly NodeRecord[], withheld: readonly Withheld[]): NodeRecord {
  const later = put.find(({ id }) => id === one.id);
  const seen = { ...one, clearance: Math.max(one.clearance, later?.clearance ?? 0) };
  const own = withheld.find(({ id }) => id === one.id);
  if (own === undefined || !('kind' in own)) return seen;
  const { property } = own;
  if (property === undefined) return { ...seen, clearance: Math.max(seen.clearance, own.clearance) };
  const values = Object.entries(seen.values).filter(([name]) => name !== property);
  return { ...seen, values: Object.fromEntries(values) };
}

const randomWithheld = (
  dice: Dice,
  { id, kind }: { readonly id: string; readonly kind: string },
): Withheld => ({
  ...{ id, kind, clearance: dice.whole(1, 2) },
  ...dice.maybe(50, () => ({ property: kind === 'Claim' ? 'quote' : 'description' })),
});

const words = (dice: Dice): string => dice.times(dice.whole(1, 3), () => dice.pick(WORDS)).join(' ');

function randomNode(dice: Dice, id: string): NodeRecord {
  const clearance = dice.pick([0, 0, 0, 1, 2]);
  if (!id.startsWith('claim:')) {
    const more = dice.maybe(50, () => ({ description: words(dice) }));
    const dated = id.startsWith('incident:')
      ? dice.maybe(50, () => ({ date: dice.pick(['2010', '2011-06']) }))
      : {};
    const aliases = dice.maybe(30, () => ({ aliases: [words(dice)] }));
    return node(id, { name: words(dice), ...aliases, ...more, ...dated }, { clearance });
  }
  const exact = words(dice);
  const retracted = dice.maybe(20, () => ({ retractedAt: '2019-01-01T00:00:00.000Z' }));
  const quote = { exact, start: 0, end: exact.length };
  return node(id, { subject: dice.pick(ENTITIES), quote, ...retracted }, { clearance });
}

export function randomSearch(dice: Dice): SearchPlan {
  const among: readonly SearchAsk['among'][] = ['names', 'texts', 'quotes'];
  const terms = dice.times(dice.whole(1, 2), () =>
    dice.times(dice.whole(1, 2), () => {
      const word = dice.pick([...WORDS.map(foldText), 'st', 'ga']);
      return { word, starts: dice.chance(50) };
    }),
  );
  const kinds = dice.chance(30) ? [REGISTERED_ONTOLOGY.kind(dice.pick(['Place', 'Person', 'Incident']))] : [];
  const asks = among.map((one) => ({
    among: one,
    terms,
    all: dice.chance(50),
    size: dice.pick([1, 2, 3, 50]),
  }));
  return { step: 'search', clearance: dice.pick([0, 0, 1, 2] as const), kinds, asks };
}
