import type { OrderKey } from './plan.js';
import type { RawSearch, RawSpelling } from './search-plan.js';

/** Under which a node's kind travels, from the statement to the executor's type resolution: no alias can be spelt so. */
export const KIND_KEY = ' kind';

/** Under which a node's id travels to the resolvers of its questions: no alias can be spelt so. */
export const ID_KEY = ' id';

/**
 * What a compiled statement answers, the same from every store.
 * A find answers `(RawNode | null)[]` in the order of its ids; a scan answers a `RawList`; a ring a `RawRing`.
 */
export type RawAnswer = RawRows | RawRing | RawSearch | RawSpelling | RawChanges;
export type RawRows = readonly (RawNode | null)[] | RawList;

/**
 * Always carries its kind's name under `KIND_KEY`. By response key: `id` a string (a `typename` is left out); a value its scalar, or `null`; a date
 * `{edtf, earliest, latest}` or `null`; a composite an object of its members or `null`; lists `[]` when empty;
 * `one` a RawNode or `null`; `list` an array of RawNode; `connection` a RawList.
 */
export type RawNode = Readonly<Record<string, unknown>>;

export interface RawList {
  /** As many as `rowsToRead` says, if there are so many; nearest to the start of reading first. */
  readonly rows: readonly RawRow[];
  /** There if a `totalCount` or an aggregate's `count` is selected: rows of the whole list, whatever the page. */
  readonly total?: number;
  /** There if something of an `aggregate` is asked: the measures of the list's parts, in `listMeasures`' order. */
  readonly measures?: readonly RawMeasure[];
  /** There if `pageInfo` asks for the page on the near side of `beyond`: whether that side has rows. */
  readonly before?: boolean;
}

/** The least or the greatest value (`null` if there is none), or groups in their order. */
export type RawMeasure = number | string | null | readonly RawFacet[];

export interface RawFacet {
  /** A code, a year, a kind's name or a node's id; `null` for rows that have none. */
  readonly key: string | null;
  readonly count: number;
  /** By response key; there if nodes are selected. */
  readonly nodes?: Readonly<Record<string, RawNode | null>>;
}

export interface RawRow {
  /** Order keys, flattened, in the order of `ListPlan.order`; there if a cursor is selected. */
  readonly keys?: readonly OrderKey[];
  /** By response key of the list part, `edges` and `nodes` only: the edge's or the node's fields. */
  readonly parts: Readonly<Record<string, RawNode>>;
}

/** For each id asked, in order: its relationships by far node and id, or `null` where there are more than asked for. */
export interface RawRing {
  readonly ring: readonly (readonly RawStep[] | null)[];
}

/** A relationship as it is met from one of its ends, both visible; never one from a node to itself. */
export interface RawStep {
  readonly id: string;
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly far: string;
  readonly since: RawDate | null;
  readonly until: RawDate | null;
  /** Ids of all claims it rests on, those that the viewer may not see too; empty unless detailed. */
  readonly claims: readonly string[];
}

/** Rows, one more than the page has if there are others, or their number. */
export interface RawChanges {
  readonly changes: readonly RawChange[];
  readonly total: number;
}

/** A version of a claim that became known: added where it is the first that the viewer may see. */
export interface RawChange {
  /** In milliseconds. */
  readonly at: number;
  readonly claim: string;
  readonly source: string;
  readonly about: string;
  readonly change: 'ADDED' | 'CHANGED' | 'RETRACTED';
}

export interface RawDate {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}
