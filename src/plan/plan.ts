import type { Kind, Relationship, Traversal } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { SearchAsk } from './search-plan.js';

/**
 * A question as data: what one root field asks, with every value in place and no engine in it.
 * Both compilers allot parameters in the order of this tree, so equal shapes give equal statement texts.
 * It is one file because it is one tree, whose kinds of step, part and filter name each other.
 */
export type Plan = RowsPlan | RingPlan | SearchPlan | SpellPlan | ChangesPlan;

/** What is answered by nodes with what is selected of them. */
export type RowsPlan = FindPlan | ScanPlan;

/** Highest visibility the viewer may see: 0 public, 1 restricted, 2 confidential. */
export type Clearance = 0 | 1 | 2;

interface Asked {
  /** What the plan was made from: plans of one origin are mostly of one shape, so their statement may be compiled already. */
  readonly origin?: object;
  readonly clearance: Clearance;
  /** Answered as the graph was known then, in milliseconds since 1970: the present if absent. */
  readonly knownAt?: number;
}

/** Nodes by id, in the order asked; an unknown or hidden id answers null. */
export interface FindPlan extends Asked {
  readonly step: 'find';
  readonly ids: readonly string[];
  readonly node: NodeSelection;
}

/** A page of all nodes of one kind. */
export interface ScanPlan extends Asked {
  readonly step: 'scan';
  readonly kind: Kind;
  readonly list: ListPlan;
}

/** One step of a search through the graph: what these nodes are related to, whatever it is. */
export interface RingPlan extends Asked {
  readonly step: 'ring';
  readonly ids: readonly string[];
  /** Walked from either end, in the order of the ontology. */
  readonly relationships: readonly Relationship[];
  /** Only what leads to these nodes. */
  readonly towards?: readonly string[];
  /** Only relationships that hold, or may hold, on these days. */
  readonly asOf?: DayRange;
  /** Of a node with more relationships than this it is answered that it has more, and none of them. */
  readonly most: number;
  /** Whether dates and claims of the relationships are read. */
  readonly detailed: boolean;
}

/** Entities found by words, for a rule of ours to rank: no engine's own score is comparable with another's. */
export interface SearchPlan extends Asked {
  readonly step: 'search';
  /** Entity kinds that may be found; none named means all. */
  readonly kinds: readonly Kind[];
  readonly where?: Filter;
  readonly asks: readonly SearchAsk[];
}

/** Words of names that may be meant by these, some letters apart. */
export interface SpellPlan extends Asked {
  readonly step: 'spell';
  readonly words: readonly string[];
}

/** A page of what became known of claims, in the order in which it did, and then by claim. */
export interface ChangesPlan extends Asked {
  readonly step: 'changes';
  /** In milliseconds, both inclusive. */
  readonly since: number;
  readonly until?: number;
  /** Only claims of this source. */
  readonly source?: string;
  /** Only claims about this entity. */
  readonly about?: string;
  /** The time and the claim after which the page starts. */
  readonly beyond?: readonly OrderKey[];
  readonly size: number;
  /** How many there are in all is asked, and no page. */
  readonly counted: boolean;
}

/** What to read of a node, by the kind it turns out to be; a kind without an entry answers only its name. */
export interface NodeSelection {
  readonly kinds: readonly Kind[];
  readonly fields: ReadonlyMap<string, readonly FieldSelection[]>;
}

/** `key` is the response key: the answer carries the value under it. */
export type FieldSelection =
  | { readonly select: 'typename' | 'id'; readonly key: string }
  | {
      readonly select: 'value';
      readonly key: string;
      readonly property: Property;
      readonly members?: readonly ValueMember[];
    }
  | {
      readonly select: 'one';
      readonly key: string;
      readonly traversal: Traversal;
      readonly node: NodeSelection;
    }
  | {
      readonly select: 'list';
      readonly key: string;
      readonly traversal: Traversal;
      readonly size: number;
      readonly node: NodeSelection;
    }
  | {
      readonly select: 'connection';
      readonly key: string;
      readonly traversal: Traversal;
      readonly list: ListPlan;
    };

/** A member selected of a date or a composite; a store may read the others too. */
export interface ValueMember {
  readonly key: string;
  readonly member: string;
}

export interface ListPlan {
  readonly where?: Filter;
  /** Ends in the id, of the node at the root and of the relationship elsewhere: no two rows are equal. */
  readonly order: readonly OrderTerm[];
  readonly page: Page;
  /** Only relationships that hold, or may hold, on these days. */
  readonly asOf?: DayRange;
  readonly parts: readonly ListPart[];
}

/** ISO days, both inclusive. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

export interface Page {
  /** How many rows are wanted; one more is read, to know whether there are others. */
  readonly size: number;
  /** Read from the end. */
  readonly backward: boolean;
  /** Keys of the row after which (before which, if backward) the page starts, in the order of `order`. */
  readonly beyond?: readonly OrderKey[];
  /** The opposite bound, where both `after` and `before` are given. */
  readonly upTo?: readonly OrderKey[];
  /** Names the order: a cursor made under another order is refused. */
  readonly signature: string;
}
export type OrderKey = string | number;

/** What of the list is selected, each under its response key. */
export type ListPart =
  | { readonly part: 'edges'; readonly key: string; readonly fields: readonly EdgeField[] }
  | { readonly part: 'nodes'; readonly key: string; readonly node: NodeSelection }
  | { readonly part: 'totalCount' | 'typename'; readonly key: string }
  | { readonly part: 'aggregate'; readonly key: string; readonly fields: readonly AggregateField[] }
  | {
      readonly part: 'pageInfo';
      readonly key: string;
      readonly fields: readonly { readonly key: string; readonly field: PageInfoField }[];
    };
export type PageInfoField = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';

export type EdgeField =
  | { readonly edge: 'typename' | 'cursor' | 'certainty'; readonly key: string }
  | { readonly edge: 'node'; readonly key: string; readonly node: NodeSelection }
  | {
      readonly edge: 'value';
      readonly key: string;
      readonly property: Property;
      readonly members?: readonly ValueMember[];
    }
  | { readonly edge: 'evidence'; readonly key: string; readonly size: number; readonly node: NodeSelection };

/** What is asked of all rows of a list together, each under its response key. */
export type AggregateField =
  | { readonly aggregate: 'typename'; readonly key: string; readonly type: string }
  | { readonly aggregate: 'count'; readonly key: string }
  | { readonly aggregate: 'value'; readonly key: string; readonly measure: ValueMeasure }
  | { readonly aggregate: 'object'; readonly key: string; readonly fields: readonly AggregateField[] }
  | { readonly aggregate: 'facets'; readonly key: string; readonly measure: FacetMeasure };

/** One value a list; of a date `min` is the first of the earliest days and `max` the last of the latest, open ends apart. */
export interface ValueMeasure {
  readonly measure: 'min' | 'max';
  readonly on: 'node' | 'edge';
  readonly property: Property;
}

/** The largest groups of a list's rows, by count downwards and then by key; the group of rows without a key comes last among equals. */
export interface FacetMeasure {
  readonly measure: 'facets';
  readonly by: Facet;
  readonly size: number;
  readonly fields: readonly FacetField[];
}
export type Measure = ValueMeasure | FacetMeasure;

/** What rows are grouped by; a row with several neighbours is once in the group of each. */
export type Facet =
  | { readonly facet: 'code' | 'year'; readonly on: 'node' | 'edge'; readonly property: Property }
  | DatePart
  | { readonly facet: 'kind' }
  | { readonly facet: 'neighbour'; readonly traversal: Traversal };

/** The year, month or day in which a date lies, as the first digits of an ISO day; none if it may lie in several. */
export interface DatePart {
  readonly facet: 'within';
  readonly digits: 4 | 7 | 10;
  readonly on: 'node' | 'edge';
  readonly property: Property;
}

export type FacetField =
  | { readonly field: 'typename' | 'key' | 'count'; readonly key: string }
  | { readonly field: 'node'; readonly key: string; readonly node: NodeSelection };
export type FacetNode = Extract<FacetField, { readonly field: 'node' }>;

export type Direction = 'ASC' | 'DESC';

/** A value missing comes last in both directions. */
export type OrderTerm =
  | { readonly by: 'property' | 'edgeProperty'; readonly property: Property; readonly direction: Direction }
  | { readonly by: 'id'; readonly direction: Direction }
  /** The id of the node that a relationship leads to, which its index holds. */
  | { readonly by: 'far'; readonly direction: Direction }
  | {
      readonly by: 'neighbour';
      readonly traversal: Traversal;
      readonly term: OrderTerm;
      readonly direction: Direction;
    }
  | { readonly by: 'count'; readonly traversal: Traversal; readonly direction: Direction };

/** Two-valued: a missing value fulfils no comparison, and `not` of that is true. */
export type Filter =
  | { readonly filter: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly filter: 'not'; readonly of: Filter }
  | { readonly filter: 'id' | 'kind'; readonly in: readonly string[] }
  | {
      readonly filter: 'text';
      readonly on: 'node' | 'edge';
      readonly property: Property;
      readonly operator: TextOperator;
      readonly value: string;
    }
  | {
      readonly filter: 'oneOf';
      readonly on: 'node' | 'edge';
      readonly property: Property;
      readonly values: readonly (string | number)[];
    }
  | {
      readonly filter: 'compare';
      readonly on: 'node' | 'edge';
      readonly property: Property;
      readonly operator: CompareOperator;
      readonly value: number;
    }
  | {
      readonly filter: 'days';
      readonly on: 'node' | 'edge';
      readonly property: Property;
      readonly range: DayRange;
    }
  | { readonly filter: 'missing'; readonly on: 'node' | 'edge'; readonly property: Property }
  | {
      readonly filter: 'related';
      readonly quantifier: 'some' | 'every' | 'none';
      readonly traversal: Traversal;
      readonly asOf?: DayRange;
      readonly where?: Filter;
    };

/** Values are folded already; `matches` looks in the name and the aliases, from the start of a word. */
export type TextOperator = 'contains' | 'startsWith' | 'matches';
export type CompareOperator = 'lt' | 'lte' | 'gt' | 'gte';

export type { Kind, Relationship, Traversal };
