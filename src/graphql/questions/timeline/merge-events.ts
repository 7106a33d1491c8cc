import type { TimelineKind } from '../../../ontology/codes/timeline-kind.js';
import type { PartialDate } from '../../../ontology/partial-date.js';

/** Something that happened, by the id of the node that it is. */
export interface TimelineEvent {
  readonly kind: keyof typeof TimelineKind.codes;
  readonly date: PartialDate;
  readonly entity: string;
  /** Of a tenure, the post. */
  readonly post?: string;
  readonly evidence: readonly string[];
}

/** One source's events from where it was left, in the order of their dates. */
export interface SourcePage {
  readonly events: readonly { readonly cursor: string; readonly event: TimelineEvent }[];
  readonly hasNextPage: boolean;
}

export interface Merged {
  readonly events: readonly {
    readonly event: TimelineEvent;
    /** Where each source is left after this event, in the order of the sources; empty where nothing of it was taken. */
    readonly cursors: readonly string[];
  }[];
  readonly hasNextPage: boolean;
}

/**
 * The first events of all sources together: by the earliest, then the latest day, then in the order of the sources.
 * @param cursors where each source was left
 */
export function mergeEvents(pages: readonly SourcePage[], cursors: readonly string[], size: number): Merged {
  const taken = pages.map(() => 0);
  const left = [...cursors];
  const events: Merged['events'][number][] = [];
  while (events.length < size) {
    const next = firstOf(pages, taken);
    if (next === undefined) break;
    const { cursor, event } = next.head;
    left[next.at] = cursor;
    taken[next.at] = (taken[next.at] ?? 0) + 1;
    events.push({ event, cursors: [...left] });
  }
  const hasNextPage = pages.some((page, at) => page.hasNextPage || (taken[at] ?? 0) < page.events.length);
  return { events, hasNextPage };
}

type Head = SourcePage['events'][number];

function firstOf(
  pages: readonly SourcePage[],
  taken: readonly number[],
): { readonly at: number; readonly head: Head } | undefined {
  let first: { readonly at: number; readonly head: Head } | undefined;
  for (const [at, page] of pages.entries()) {
    const head = page.events[taken[at] ?? 0];
    if (head && (!first || isBefore(head.event.date, first.head.event.date))) first = { at, head };
  }
  return first;
}

const isBefore = (one: PartialDate, other: PartialDate): boolean =>
  one.earliest < other.earliest || (one.earliest === other.earliest && one.latest < other.latest);
