import { GapKind } from '../../../ontology/codes/gap-kind.js';
import { FIRST_DAY } from '../../../ontology/partial-date.js';
import { readCursor, writeCursor } from '../../../plan/cursor.js';
import { readSize } from '../../../plan/page-arguments.js';
import type { AnswerPage } from '../answer-connection.js';
import type { Span } from './spans.js';

/** Something that is not on record. */
export interface Gap {
  readonly kind: string;
  readonly certainty: 'YES' | 'POSSIBLY';
  /** Id of what it is about: a post, an incident, a facility, a source. */
  readonly about: string;
  readonly days?: Span;
  /** Ids of claims. */
  readonly evidence: readonly string[];
}

export const GAP_KINDS = Object.keys(GapKind.codes);
const SIGNATURE = 'gaps';

type Key = readonly [kind: number, about: string, from: string];
const keyOf = ({ kind, about, days }: Gap): Key => [
  GAP_KINDS.indexOf(kind),
  about,
  days?.earliest ?? FIRST_DAY,
];

const compare = (one: Key, other: Key): number => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
};

/** By kind, then by what they are about, then by day: no two are equal. */
export const orderGaps = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((one, other) => compare(keyOf(one), keyOf(other)));

/**
 * A page of gaps that are in order.
 * @throws HabeasError BAD_USER_INPUT for a page size or a cursor that is wrong.
 */
export function pageGaps(
  gaps: readonly Gap[],
  { first, after }: { readonly first: number; readonly after?: string | null },
): AnswerPage<Gap> {
  const size = readSize('first', first);
  const beyond = after === undefined || after === null ? undefined : readCursor('after', after, SIGNATURE);
  const rest = beyond ? gaps.filter((gap) => compare(keyOf(gap), beyond as unknown as Key) > 0) : gaps;
  return {
    edges: rest.slice(0, size).map((node) => ({ cursor: writeCursor(SIGNATURE, keyOf(node)), node })),
    hasNextPage: rest.length > size,
    hasPreviousPage: beyond !== undefined,
    totalCount: () => Promise.resolve(gaps.length),
  };
}

/** How many of each kind that there are any of, in the order of the kinds. */
export const countGaps = (
  gaps: readonly Gap[],
): readonly { readonly kind: string; readonly count: number }[] =>
  GAP_KINDS.map((kind) => ({ kind, count: gaps.filter((gap) => gap.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
