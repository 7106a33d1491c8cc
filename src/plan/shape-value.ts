import type { Property, PropertyType } from '../ontology/property.js';
import { typeNameOf } from '../ontology/property.js';
import type { ValueMember } from './plan.js';

/** Called for what the schema does not allow; a check too many costs time only, for graphql-js then completes. */
export type TellUnsound = () => void;

const MAX_INTEGER = 2 ** 31;

/** A stored value in the response's shape: a leaf as it is, of a date or a composite the members selected. */
export function shapeValue(
  property: Property,
  members: readonly ValueMember[] | undefined,
  value: unknown,
  tellUnsound: TellUnsound,
): unknown {
  if (value === null || value === undefined) {
    if (mustBe(property)) tellUnsound();
    return null;
  }
  const shapeOne = (one: unknown): unknown => shapeMembers(property, members ?? [], one, tellUnsound);
  switch (property.type.type) {
    case 'date':
    case 'composite':
      return shapeOne(value);
    case 'compositeList':
      return (value as readonly unknown[]).map(shapeOne);
    case 'text':
    case 'textList':
    case 'integer':
    case 'number':
    case 'code':
      if (!fits(property.type, value)) tellUnsound();
      return value;
  }
}

const mustBe = ({ name, type }: Property): boolean =>
  name === 'name' || type.type === 'textList' || type.type === 'compositeList';

function shapeMembers(
  property: Property,
  members: readonly ValueMember[],
  value: unknown,
  tellUnsound: TellUnsound,
): unknown {
  if (typeof value !== 'object' || value === null) {
    tellUnsound();
    return value;
  }
  const stored = value as Readonly<Record<string, unknown>>;
  const shaped: Record<string, unknown> = {};
  for (const { key, member } of members) {
    const one = member === '__typename' ? typeNameOf(property) : (stored[member] ?? null);
    if (!memberFits(property.type, member, one)) tellUnsound();
    shaped[key] = one;
  }
  return shaped;
}

function memberFits(type: PropertyType, member: string, value: unknown): boolean {
  if (!('composite' in type) || member === '__typename') return typeof value === 'string';
  if (value === null) return true;
  return type.composite.members[member]?.type === 'integer' ? isInteger(value) : typeof value === 'string';
}

function fits(type: PropertyType, value: unknown): boolean {
  switch (type.type) {
    case 'text':
      return typeof value === 'string';
    case 'textList':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'integer':
      return isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'code':
      return typeof value === 'string' && Object.hasOwn(type.list.codes, value);
    case 'date':
    case 'composite':
    case 'compositeList':
      return false;
  }
}

/** Whether GraphQL's `Int` may be it. */
export const isInteger = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) < MAX_INTEGER && (value as number) >= -MAX_INTEGER;
