import type { Kind, Relationship } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { ExportedClaim, ExportedComposite, ExportedValue } from './exported-item.js';
import { shownProperties } from './selections.js';

/** A value as formats take it whose values have no members. */
export type FlatValue = string | number | boolean | readonly string[];
export type FlatType = 'text' | 'integer' | 'number' | 'boolean' | 'list';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Names and types under which a property is written: a date also has its days, a composite a value a member. */
function flatTypes({ name, type }: Property): readonly (readonly [string, FlatType])[] {
  switch (type.type) {
    case 'text':
    case 'code':
      return [[name, 'text']];
    case 'integer':
    case 'number':
      return [[name, type.type]];
    case 'textList':
    case 'compositeList':
      return [[name, 'list']];
    case 'date':
      return [name, `${name}Earliest`, `${name}Latest`].map((one) => [one, 'text']);
    case 'composite':
      return Object.entries(type.composite.members).map(([member, { type: of }]) => [
        name + capital(member),
        of,
      ]);
  }
}

/** Of all of these together; a name that means two types is text. */
export function flatTypesOf(all: Iterable<Kind | Relationship>): ReadonlyMap<string, FlatType> {
  const types = new Map<string, FlatType>();
  for (const [name, type] of [...all].flatMap(shownProperties).flatMap(flatTypes))
    types.set(name, (types.get(name) ?? type) === type ? type : 'text');
  return types;
}

export function flatValues(
  of: Kind | Relationship,
  values: ReadonlyMap<string, ExportedValue>,
): ReadonlyMap<string, FlatValue> {
  const flat = new Map<string, FlatValue>();
  for (const property of shownProperties(of)) {
    const value = values.get(property.name);
    if (value === undefined) continue;
    for (const [name, one] of flatten(property, value)) if (one !== null) flat.set(name, one);
  }
  return flat;
}

function flatten(
  { name, type }: Property,
  value: ExportedValue,
): readonly (readonly [string, FlatValue | null])[] {
  switch (type.type) {
    case 'text':
    case 'code':
    case 'integer':
    case 'number':
    case 'textList':
      return [[name, value as FlatValue]];
    case 'compositeList':
      return [[name, (value as readonly ExportedComposite[]).map(joinMembers)]];
    case 'date': {
      const { edtf, earliest, latest } = value as unknown as Readonly<Record<string, string>>;
      return [
        [name, edtf ?? null],
        [`${name}Earliest`, earliest ?? null],
        [`${name}Latest`, latest ?? null],
      ];
    }
    case 'composite':
      return Object.entries(value as ExportedComposite).map(([member, one]) => [name + capital(member), one]);
  }
}

/** As in `iso-3166-1:KZ`. */
const joinMembers = (composite: ExportedComposite): string =>
  Object.values(composite)
    .filter((one) => one !== null)
    .join(':');

/** What a relationship rests on. */
export const EVIDENCE_TYPES: ReadonlyMap<string, FlatType> = new Map([
  ['claimCount', 'integer'],
  ['disputed', 'boolean'],
  ['claims', 'list'],
  ['quotes', 'list'],
  ['sources', 'list'],
  ['urls', 'list'],
]);

export const flatEvidence = (claims: readonly ExportedClaim[]): ReadonlyMap<string, FlatValue> =>
  new Map<string, FlatValue>([
    ['claimCount', claims.length],
    ['disputed', claims.some(({ disputed }) => disputed)],
    ['claims', claims.map(({ id }) => id)],
    [
      'quotes',
      distinct(claims.map(({ values }) => (values.get('quote') as ExportedComposite | undefined)?.['exact'])),
    ],
    ['sources', distinct(claims.map(({ source }) => source?.id))],
    ['urls', distinct(claims.map(({ source }) => source?.url))],
  ]);

const distinct = (all: readonly unknown[]): readonly string[] => [
  ...new Set(all.filter((one) => typeof one === 'string')),
];
