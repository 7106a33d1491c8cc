import { type Days, earlier, later } from '../../../ontology/days.js';
import { FIRST_DAY, LAST_DAY } from '../../../ontology/partial-date.js';
import { ALWAYS, daysBeyond, type Span, touch } from './spans.js';

/** Somebody in an office, as far as its claims tell. */
export interface Tenure {
  readonly since: Days | null;
  readonly until: Days | null;
  readonly status: string | null;
  /** Of its claims: when their sources were published, if that is known. */
  readonly published: readonly Days[];
  readonly evidence: readonly string[];
}

/** Days on which nobody is known to have held an office. */
export interface OfficeGap {
  readonly days: Span;
  /** YES where no tenure on record can cover any of the days; POSSIBLY where one may, and none surely does. */
  readonly certainty: 'YES' | 'POSSIBLY';
  /** Claims of the tenures that border on it or may fill it. */
  readonly evidence: readonly string[];
}

/** The days within a span on which an office had no known holder, in order; before, between and after its tenures. */
export function officeGaps(tenures: readonly Tenure[], within: Span): readonly OfficeGap[] {
  const possible = tenures.flatMap((tenure) => possibleDays(tenure) ?? []);
  const sure = tenures.flatMap((tenure) => sureDays(tenure) ?? []);
  const empty = daysBeyond(possible, within);
  const open = daysBeyond([...sure, ...empty], within);
  const gapOf =
    (certainty: OfficeGap['certainty']) =>
    (days: Span): OfficeGap => ({ days, certainty, evidence: evidenceOf(tenures, days) });
  return [...empty.map(gapOf('YES')), ...open.map(gapOf('POSSIBLY'))].sort((one, other) =>
    one.days.earliest < other.days.earliest ? -1 : 1,
  );
}

/** Days on one of which it began, and days on one of which it ended. */
function boundsOf({ since, until, status, published }: Tenure): { readonly begin: Days; readonly end: Days } {
  const said = published.filter(({ latest }) => latest !== LAST_DAY);
  // Who is said to hold a post held it when that was said; who is said to have left it had left it by then.
  const heldOn = said.map(({ earliest }) => earliest).reduce(later, FIRST_DAY);
  const leftBy = said.map(({ latest }) => latest).reduce(later, FIRST_DAY);
  return {
    begin: since ?? ALWAYS,
    end: until ?? {
      earliest: status === 'CURRENT' ? heldOn : FIRST_DAY,
      latest: status === 'ENDED' && leftBy !== FIRST_DAY ? leftBy : LAST_DAY,
    },
  };
}

/** Undefined where it is said to have ended before it began. */
function possibleDays(tenure: Tenure): Span | undefined {
  const { begin, end } = boundsOf(tenure);
  return begin.earliest <= end.latest ? { earliest: begin.earliest, latest: end.latest } : undefined;
}

/** The days that lie in it whichever days it began and ended on. */
function sureDays(tenure: Tenure): Span | undefined {
  const { begin, end } = boundsOf(tenure);
  const days = { earliest: earlier(begin.latest, end.latest), latest: later(begin.earliest, end.earliest) };
  return possibleDays(tenure) && days.earliest <= days.latest ? days : undefined;
}

const evidenceOf = (tenures: readonly Tenure[], days: Span): readonly string[] => [
  ...new Set(
    tenures.flatMap((tenure) => {
      const span = possibleDays(tenure);
      return span && touch(span, days) ? tenure.evidence : [];
    }),
  ),
];
