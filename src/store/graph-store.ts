import type { Plan } from '../plan/plan.js';
import type { RawAnswer } from '../plan/raw-answer.js';

/** A value of a property as claimed and projected, before a store lays it out in columns. */
export type Value = string | number | readonly string[] | Composite | readonly Composite[];
export type Composite = Readonly<Record<string, string | number | null>>;

/** A node as the projection makes it. */
export interface NodeRecord {
  readonly id: string;
  readonly kind: string;
  /** Whose part it is: an entity's id, or a source's for the source and its claims. */
  readonly owner: string;
  /** 0 public, 1 restricted, 2 confidential. */
  readonly clearance: number;
  readonly values: Readonly<Record<string, Value>>;
}

/** A relationship as the projection makes it; its id follows from its ends, type and key properties. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly clearance: number;
  readonly values: Readonly<Record<string, Value>>;
  /** Ids of the claims it rests on, sorted. */
  readonly claims: readonly string[];
}

/** All nodes and relationships of one owner: what is replaced as a whole when its claims change. */
export interface Part {
  readonly owner: string;
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** Since when something is known as it is, in milliseconds; of what was known, also until when. */
export interface Known {
  readonly knownFrom: number;
  /** Absent of what is so now. */
  readonly knownUntil?: number;
}

/** A node or a relationship as it is or was known. */
export type Version = Known & (NodeVersion | RelationshipVersion);
export interface NodeVersion {
  readonly node: NodeRecord;
}
export interface RelationshipVersion {
  readonly relationship: RelationshipRecord;
}

/** What a transaction changes; removals first, nodes before relationships. */
export interface Change {
  readonly removeRelationships: readonly { readonly id: string; readonly type: string }[];
  readonly removeNodes: readonly { readonly id: string; readonly kind: string }[];
  readonly putNodes: readonly NodeRecord[];
  readonly putRelationships: readonly RelationshipRecord[];
  /** What past versions may no longer show as they did; none if absent. */
  readonly withhold?: readonly Withheld[];
}

/**
 * Past versions of a node or a relationship that rest on a claim which was made more confidential than it was: they
 * are seen from this clearance on, or, where a property is named, by all as before but without its value.
 */
export type Withheld = { readonly id: string; readonly clearance: number } & (
  { readonly kind: string; readonly property?: string } | { readonly type: string }
);

/** One serialised writer: no other transaction writes while it is open, in this process or another. */
export interface GraphTransaction {
  /** In the order asked; an owner with nothing stored answers an empty part. */
  readParts(owners: readonly string[]): Promise<readonly Part[]>;
  /** Nodes of kind Claim whose `subject` is one of these, retracted ones too. */
  claimsAbout(subjects: readonly string[]): Promise<readonly NodeRecord[]>;
  /** Owners of relationships that end at one of these nodes. */
  ownersReferringTo(nodes: readonly string[]): Promise<readonly string[]>;
  /** Which of these ids are nodes, and the clearance of each. */
  existing(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** This time, or the next after the last change where a clock has gone back since: who follows changes misses none. */
  timeAfter(at: Date): Promise<Date>;
  /**
   * Keeps the former versions of what it changes and removes, for questions about what was known.
   * @param at when it became known, now if absent; at the earliest when the change before did
   */
  apply(change: Change, at?: Date): Promise<void>;
}

export interface StoreCount {
  readonly name: string;
  readonly count: number;
}

export interface StoreReport {
  readonly store: string;
  readonly version: string;
  readonly location: string;
  readonly nodes: readonly StoreCount[];
  readonly relationships: readonly StoreCount[];
  readonly indexes: number;
  /** What is wrong and how to mend it; empty if all is well. */
  readonly problems: readonly string[];
}

export interface ReportOptions {
  readonly deep?: boolean;
}

/** How what answers, threads or connections, is used at this moment. */
export interface StoreUse {
  /** There are never more. */
  readonly most: number;
  readonly busy: number;
  /** Open and at rest; absent where the driver does not tell. */
  readonly idle?: number;
  /** Questions that wait for one. */
  readonly waiting: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** The field of the schema that asks, for those who measure. */
  readonly field?: string;
  /** Told of each statement what it took; measuring takes longer than answering. */
  readonly onStatement?: (statement: StatementProfile) => void;
}

export interface StatementProfile {
  readonly text: string;
  readonly milliseconds: number;
  /** Accesses to the database's storage; absent where the database does not count them. */
  readonly databaseHits?: number;
  /** Rows that all steps of the statement passed on, or absent likewise. */
  readonly rows?: number;
}

/** A graph database that answers plans and takes parts. Every implementation passes test/store/contract. */
export interface GraphStore {
  /** Creates tables or constraints and indexes that are missing; may be called at every start. */
  prepare(): Promise<void>;
  /** @throws HabeasError STORE_TIMEOUT, STORE_UNAVAILABLE or REQUEST_ABORTED. */
  run(plan: Plan, options?: RunOptions): Promise<RawAnswer>;
  /** Makes the first answer to a plan of this shape as fast as the next; absent where planning takes no time. */
  planAhead?(plan: Plan): Promise<void>;
  /** All of `work` or nothing of it; `work` may be called again after a conflict. */
  transact<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;
  /**
   * Runs work that loads much: a store that holds nothing yet may build the indexes that only questions use when it ends.
   * Should it never end, `prepare` builds them.
   */
  fill<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Every owner, in order of id, for a rebuild. */
  owners(): Promise<readonly string[]>;
  /** All that is stored as of one moment, past versions and what is hidden too: nodes first; read as it is taken. */
  versions(): AsyncIterable<Version>;
  /**
   * Fills a graph that holds nothing with what `versions` of any store gave; the index over words is made anew.
   * Cut off, it leaves nothing, or a graph that is refused until it was run again.
   * @throws HabeasError BAD_USER_INPUT when the graph holds something
   */
  restore(versions: AsyncIterable<Version>): Promise<void>;
  /** Makes the index over words anew from the stored nodes. */
  rebuildSearch(): Promise<void>;
  /** A deep one compares all nodes with what is kept beside them: the index over words, counts, ends, past versions. */
  report(options?: ReportOptions): Promise<StoreReport>;
  use(): StoreUse;
  /** Resolves within a second if the store answers. */
  ping(): Promise<void>;
  /** May be called twice. */
  close(): Promise<void>;
}
