import type { Value } from '../store/graph-store.js';

/** An extract file as its JSON Schema lets it be: schema/extract.schema.json. */
export interface Extract {
  readonly source: SourceEntry;
  /** Who asserts the facts that name no speaker; the publisher of the work retold if absent. */
  readonly speaker?: string;
  readonly entities?: Readonly<Record<string, EntityEntry>>;
  readonly facts?: readonly FactEntry[];
}

export interface SourceEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly published?: string | number;
  readonly url?: string;
  readonly language?: string;
  readonly visibility?: string;
  /** The text that quotes point into, relative to the extract. */
  readonly text?: string;
  readonly sha256?: string;
  readonly dataset?: { readonly file: string; readonly key: readonly string[]; readonly sha256: string };
  readonly derivedFrom?: SourceEntry;
}

export interface EntityEntry {
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** What a protected person is called instead. */
  readonly pseudonym?: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly description?: string;
  readonly visibility?: string;
  readonly quote?: QuoteEntry;
  readonly record?: string;
}

export type QuoteEntry =
  string | { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

export interface FactEntry {
  readonly about: string;
  readonly quote?: QuoteEntry;
  readonly record?: string;
  readonly by?: string;
  readonly side?: string;
  readonly connection?: string;
  readonly stance?: string;
  readonly statement?: string;
  readonly says?: Readonly<Record<string, unknown>>;
  readonly answers?: { readonly question: string; readonly position: string };
  readonly judges?: { readonly question: string; readonly status: string; readonly position?: string };
  readonly stated?: string | number;
  readonly visibility?: string;
}

/** The far end of a claimed relationship: an id, or an id with the relationship's properties. */
export type TargetEntry = string | ({ readonly to: string } & Readonly<Record<string, Value>>);

export const asList = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
