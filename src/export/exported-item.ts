import type { Kind, Relationship } from '../ontology/ontology.js';
import type { PartialDate } from '../ontology/partial-date.js';

/** A value as a plan answers it: a date with its days, a composite with its members. */
export type ExportedValue =
  string | number | PartialDate | readonly string[] | ExportedComposite | readonly ExportedComposite[];
export type ExportedComposite = Readonly<Record<string, string | number | null>>;

/** A node by name alone. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Something of the graph, alone: a graph of any size is a stream of these. */
export type ExportedItem =
  | { readonly item: 'node'; readonly node: ExportedNode }
  | { readonly item: 'relationship'; readonly relationship: ExportedRelationship }
  | { readonly item: 'claim'; readonly claim: ExportedClaim };

export interface ExportedNode extends Named {
  readonly kind: Kind;
  /** Without the id, and without what is not known. */
  readonly values: ReadonlyMap<string, ExportedValue>;
  /** Where it is; there if places were asked for, empty if no place with coordinates is known. */
  readonly places: readonly ExportedPlace[];
  /** Sources of the first claims about it; there if claims were asked for. */
  readonly sources: readonly ExportedSource[];
}

export interface ExportedPlace extends Named {
  readonly latitude: number;
  readonly longitude: number;
  /** A code of CoordinatePrecision. */
  readonly precision: string | null;
}

export interface ExportedRelationship {
  readonly type: Relationship;
  readonly from: Named & { readonly kind: Kind };
  readonly to: Named & { readonly kind: Kind };
  readonly values: ReadonlyMap<string, ExportedValue>;
  /** What it rests on, as far as the viewer may see it. */
  readonly claims: readonly ExportedClaim[];
}

/** A claim with what it points to; ids and names of what the viewer may see, and nothing of the rest. */
export interface ExportedClaim {
  readonly id: string;
  /** Text, codes and composites of the kind Claim by name. */
  readonly values: ReadonlyMap<string, ExportedValue>;
  readonly about: (Named & { readonly kind: Kind }) | undefined;
  /** The other end, where it states a relationship. */
  readonly refersTo: (Named & { readonly kind: Kind }) | undefined;
  /** Whether the relationship it states starts at what it is about. */
  readonly outward: boolean;
  readonly speaker: Named | undefined;
  readonly source: ExportedSource | undefined;
  /** Whether another claim says otherwise. */
  readonly disputed: boolean;
}

export interface ExportedSource extends Named {
  readonly type: string | null;
  readonly published: string | null;
  /** Its own address, or that of the work it retells. */
  readonly url: string | null;
  readonly language: string | null;
  readonly sha256: string | null;
  readonly publisher: Named | undefined;
  readonly derivedFrom: Named | undefined;
}
