import { HabeasError } from '../../../errors/habeas-error.js';
import type { PartialDate } from '../../../ontology/partial-date.js';
import { readCursor, writeCursor } from '../../../plan/cursor.js';
import { DEFAULT_PAGE_SIZE, readSize } from '../../../plan/page-arguments.js';
import type { AnswerPage } from '../answer-connection.js';
import { type Buckets, countBuckets, type SourceGroups } from './count-buckets.js';
import type { Asking } from './event-sources.js';
import { findSources, type Scope } from './find-sources.js';
import { mergeEvents, type TimelineEvent } from './merge-events.js';

export interface TimelineArguments extends Scope {
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
  readonly granularity: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of events, and counts over all of them. */
export interface Timeline extends AnswerPage<TimelineEvent> {
  /** Read only if asked for. */
  readonly counts: () => Promise<Buckets>;
}

/** @throws HabeasError BAD_USER_INPUT for arguments that are wrong. */
export async function pageTimeline(asking: Asking, args: TimelineArguments): Promise<Timeline | null> {
  const size = readSize('first', args.first ?? DEFAULT_PAGE_SIZE);
  const between = { from: args.from ?? undefined, to: args.to ?? undefined };
  const { from, to } = between;
  if (from && to && from.earliest > to.latest)
    throw new HabeasError('BAD_USER_INPUT', `from: ${from.edtf} comes after to, ${to.edtf}; exchange them.`);
  const signature = signatureOf(args);
  const left = args.after ? (readCursor('after', args.after, signature) as readonly string[]) : [];
  const sources = await findSources(asking, args, between);
  if (!sources) return null;
  const cursors = sources.map((_source, at) => left[at] ?? '');
  const pages = await Promise.all(sources.map(({ readPage }, at) => readPage(cursors[at] ?? '', size)));
  const merged = mergeEvents(pages, cursors, size);
  const readCounts = once(() => Promise.all(sources.map((source) => source.readCounts(args.granularity))));
  return {
    edges: merged.events.map(({ event, cursors: at }) => ({
      node: event,
      cursor: writeCursor(signature, at),
    })),
    hasNextPage: merged.hasNextPage,
    hasPreviousPage: args.after !== undefined && args.after !== null,
    totalCount: async () => (await readCounts()).reduce((sum, { total }) => sum + total, 0),
    counts: async () => checkedBuckets(await readCounts(), args.granularity),
  };
}

/** As many groups as a list counts by. */
const MOST_BUCKETS = 100;

/** @throws HabeasError BAD_USER_INPUT when there are too many to be sure that none is left out. */
function checkedBuckets(counts: readonly SourceGroups[], granularity: string): Buckets {
  if (counts.some(({ groups }) => groups.length >= MOST_BUCKETS))
    throw new HabeasError(
      'BAD_USER_INPUT',
      `granularity: ${granularity} gives ${String(MOST_BUCKETS)} buckets or more; narrow from and to, or take a wider one.`,
    );
  return countBuckets(counts);
}

/** Buckets, their remainder and the total are one reading. */
function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let reading: Promise<Answer> | undefined;
  return () => (reading ??= read());
}

const signatureOf = ({ entity, place, kinds, from, to }: TimelineArguments): string =>
  ['timeline', entity, place, [...(kinds ?? [])].sort().join(','), from?.edtf, to?.edtf]
    .map((part) => part ?? '')
    .join(' ');
