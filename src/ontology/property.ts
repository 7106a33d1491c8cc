import type { CodeList } from './code-list.js';

/** A value of several members, stored as a column each: a quote, an obligation. */
export interface Composite {
  readonly name: string;
  readonly description: string;
  readonly members: Readonly<Record<string, Member>>;
}

export interface Member {
  readonly type: 'text' | 'integer';
  readonly description: string;
  /** Regular expression that the whole of a stated text must match. */
  readonly pattern?: string;
}

export type PropertyType =
  | { readonly type: 'text' | 'integer' | 'number' | 'textList' | 'date' }
  | { readonly type: 'code'; readonly list: CodeList }
  | { readonly type: 'composite' | 'compositeList'; readonly composite: Composite };

export interface PropertyOptions {
  readonly description: string;
  readonly type: PropertyType;
  /** Usable in `where`: text by folded value, numbers and dates by range, codes by equality. */
  readonly filter?: boolean;
  /** Usable in `orderBy`. */
  readonly order?: boolean;
  /** `where` also offers `matches`, over this text and the aliases. */
  readonly matches?: boolean;
  /** On a relationship: two relationships between the same ends that differ in it stay two. */
  readonly key?: boolean;
  /** Regular expression that the whole of a stated text must match. */
  readonly pattern?: string;
  /** At most one value is true at a time, so that claims of different values are a dispute. */
  readonly functional?: boolean;
  /** Set by the loader or the projection, never by a fact of an extract. */
  readonly derived?: boolean;
  /** A value of which it is a part cannot be stated without it. */
  readonly required?: boolean;
  /** Stored for the loader and the projection, never answered: it may name what the viewer may not see. */
  readonly internal?: boolean;
}

export interface Property extends PropertyOptions {
  readonly name: string;
}

/** The type in the schema of a value that has members; undefined for a value that is a leaf. */
export function typeNameOf({ type }: Property): string | undefined {
  switch (type.type) {
    case 'date':
      return 'PartialDate';
    case 'composite':
    case 'compositeList':
      return type.composite.name;
    case 'text':
    case 'integer':
    case 'number':
    case 'textList':
    case 'code':
      return undefined;
  }
}

export const text: PropertyType = { type: 'text' };
export const integer: PropertyType = { type: 'integer' };
export const number: PropertyType = { type: 'number' };
export const textList: PropertyType = { type: 'textList' };
export const date: PropertyType = { type: 'date' };
export const code = (list: CodeList): PropertyType => ({ type: 'code', list });
export const composite = (of: Composite): PropertyType => ({ type: 'composite', composite: of });
export const compositeList = (of: Composite): PropertyType => ({ type: 'compositeList', composite: of });
