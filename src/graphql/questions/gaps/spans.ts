import { addDays, type Days, later } from '../../../ontology/days.js';
import { FIRST_DAY, LAST_DAY } from '../../../ontology/partial-date.js';

/** Days in a row, both ends inclusive; `FIRST_DAY` and `LAST_DAY` stand for open ends. */
export type Span = Days;

export const ALWAYS: Span = { earliest: FIRST_DAY, latest: LAST_DAY };

/** The days of these spans, in order, as few spans as can be. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans
    .filter(({ earliest, latest }) => earliest <= latest)
    .sort((one, other) => (one.earliest < other.earliest ? -1 : 1));
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.earliest <= addDays(last.latest, 1))
      joined[joined.length - 1] = { ...last, latest: later(last.latest, span.latest) };
    else joined.push(span);
  }
  return joined;
}

/** The days of `within` that are in none of these spans, in order. */
export function daysBeyond(spans: readonly Span[], within: Span): readonly Span[] {
  const beyond: Span[] = [];
  let from: string | undefined = within.earliest;
  for (const { earliest, latest } of joinSpans(spans)) {
    if (from === undefined || earliest > within.latest) break;
    if (latest < from) continue;
    if (earliest > from) beyond.push({ earliest: from, latest: addDays(earliest, -1) });
    from = latest >= within.latest ? undefined : addDays(latest, 1);
  }
  return from === undefined ? beyond : [...beyond, { earliest: from, latest: within.latest }];
}

/** Whether they share a day, or one starts on the day after the other ends. */
export const touch = (one: Span, other: Span): boolean =>
  one.earliest <= addDays(other.latest, 1) && other.earliest <= addDays(one.latest, 1);
