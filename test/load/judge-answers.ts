import { KINDS, type Tally } from './send-questions.js';

/** When something else was done, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** How long the answers to one kind of question took, in milliseconds. */
export interface KindTimes {
  readonly kind: string;
  readonly half: number;
  readonly most: number;
}

/** For each kind, and for all of them together as `all`: the time below which half and 99 of 100 answers came. */
export const timesOf = ({ answers }: Tally): readonly KindTimes[] =>
  [undefined, ...KINDS.keys()].map((kind) => {
    const times = answers.times(kind);
    const name = kind === undefined ? 'all' : (KINDS[kind] ?? '');
    return { kind: name, half: quantile(times, 0.5), most: quantile(times, 0.99) };
  });

export const ratioOf = ({ half, most }: KindTimes): number => most / half;

/**
 * Where the slowest hundredth comes from: of which kinds they are, and how many were asked while something else was done.
 * @param spans one after the other
 */
export function traceSlowest({ answers }: Tally, spans: readonly Span[]): string {
  const slow = quantile(answers.times(), 0.99);
  const byKind = KINDS.map(() => 0);
  let [slowest, slowestDuring, during] = [0, 0, 0];
  answers.forEach((kind, begun, milliseconds) => {
    const overlaps = isDuring(spans, begun, begun + milliseconds) ? 1 : 0;
    during += overlaps;
    if (milliseconds < slow) return;
    slowest += 1;
    slowestDuring += overlaps;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
  });
  const kinds = KINDS.map((kind, at) => `${kind} ${percent(byKind[at] ?? 0, slowest)}`);
  return `${kinds.join(', ')}; during a load ${percent(slowestDuring, slowest)}, and of all answers ${percent(during, answers.count)}`;
}

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(0)} %`;

/** Whether the last of the spans that begin before the end ends after the beginning. */
function isDuring(spans: readonly Span[], from: number, until: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < until) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.until ?? 0) > from;
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
