import { type Answered, KINDS, type Tally } from './send-questions.js';

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
  ['all', ...KINDS].map((kind) => {
    const times = answers
      .filter((answer) => kind === 'all' || answer.kind === kind)
      .map(({ milliseconds }) => milliseconds)
      .sort((one, other) => one - other);
    return { kind, half: quantile(times, 0.5), most: quantile(times, 0.99) };
  });

export const ratioOf = ({ half, most }: KindTimes): number => most / half;

/** Where the slowest hundredth comes from: of which kinds they are, and how many were asked while something else was done. */
export function traceSlowest({ answers }: Tally, spans: readonly Span[]): string {
  const slowest = [...answers]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, Math.ceil(answers.length / 100));
  const byKind = KINDS.map(
    (kind) => `${kind} ${percent(slowest, slowest.filter((answer) => answer.kind === kind).length)}`,
  );
  const during = (some: readonly Answered[]): string =>
    percent(some, some.filter((answer) => overlaps(answer, spans)).length);
  return `${byKind.join(', ')}; during a load ${during(slowest)}, and of all answers ${during(answers)}`;
}

const percent = (all: readonly unknown[], count: number): string =>
  `${((100 * count) / Math.max(1, all.length)).toFixed(0)} %`;

const overlaps = ({ begun, milliseconds }: Answered, spans: readonly Span[]): boolean =>
  spans.some(({ from, until }) => begun < until && begun + milliseconds > from);

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
