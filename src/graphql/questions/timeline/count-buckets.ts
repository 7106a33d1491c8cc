import type { TimelineEvent } from './merge-events.js';

/** Groups of one source's events: the bucket in which a date lies, or null for those that may lie in several. */
export interface SourceGroups {
  readonly kind: TimelineEvent['kind'];
  readonly groups: readonly { readonly key: string | null; readonly count: number }[];
}

export interface KindCount {
  readonly kind: TimelineEvent['kind'];
  readonly count: number;
}

export interface Buckets {
  /** In the order of time; none is empty. */
  readonly buckets: readonly {
    readonly start: string;
    readonly count: number;
    readonly kinds: readonly KindCount[];
  }[];
  /** Events whose date is wider than a bucket: they are in none. */
  readonly wider: number;
}

/** The counts of all sources together. */
export function countBuckets(sources: readonly SourceGroups[]): Buckets {
  const counts = new Map<string, Map<KindCount['kind'], number>>();
  let wider = 0;
  for (const { kind, groups } of sources) {
    for (const { key, count } of groups) {
      if (key === null) {
        wider += count;
        continue;
      }
      const kinds = counts.get(key) ?? new Map<KindCount['kind'], number>();
      counts.set(key, kinds.set(kind, (kinds.get(kind) ?? 0) + count));
    }
  }
  const buckets = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([start, kinds]) => ({
      start,
      count: [...kinds.values()].reduce((sum, count) => sum + count, 0),
      kinds: [...kinds].map(([kind, count]) => ({ kind, count })),
    }));
  return { buckets, wider };
}
