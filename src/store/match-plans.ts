import type { Plan } from '../plan/plan.js';
import type { PartOf } from './plan-value.js';

/** Where a plan has values, which are parameters of its statement: they may differ between plans of one shape. */
const VALUES: ReadonlySet<string> = new Set([
  'clearance',
  'knownAt',
  'ids',
  'most',
  'since',
  'until',
  'source',
  'terms',
  'words',
  'about',
  'towards',
  'in',
  'value',
  'values',
  'earliest',
  'latest',
  'size',
  'beyond',
  'upTo',
]);
/** Says nothing of what is asked. */
const IGNORED: ReadonlySet<string> = new Set(['origin']);

/**
 * For each part of a plan that was compiled the part of another plan in its place; undefined where their shapes
 * differ. What both plans share is passed by at once, so that little is compared but what goes by variables.
 */
export function matchPlans(compiled: Plan, asked: Plan): PartOf | undefined {
  const pairs = new Map<object, object>();
  return match(compiled, asked, false) ? (part) => (pairs.get(part) ?? part) as typeof part : undefined;

  function match(one: unknown, other: unknown, strict: boolean): boolean {
    if (one === other) return true;
    if (!isObject(one) || !isObject(other)) return false;
    const known = pairs.get(one);
    if (known !== undefined) return known === other;
    pairs.set(one, other);
    if (one instanceof Map) return other instanceof Map && matchMaps(one, other, strict);
    if (Array.isArray(one)) return Array.isArray(other) && matchArrays(one, other, strict);
    return matchFields(one, other, strict);
  }

  /** Kinds of which the same is selected, values included, may share their text: so these values may not differ. */
  function matchMaps(
    one: ReadonlyMap<unknown, unknown>,
    other: ReadonlyMap<unknown, unknown>,
    strict: boolean,
  ): boolean {
    if (one.size !== other.size) return false;
    return [...one].every(([key, value]) => match(value, other.get(key), strict || one.size > 1));
  }

  function matchArrays(one: readonly unknown[], other: readonly unknown[], strict: boolean): boolean {
    return one.length === other.length && one.every((item, at) => match(item, other[at], strict));
  }

  function matchFields(one: object, other: object, strict: boolean): boolean {
    const fields = Object.entries(one);
    return (
      fields.length === Object.keys(other).length &&
      fields.every(([name, value]) => {
        const its = (other as Readonly<Record<string, unknown>>)[name];
        if (IGNORED.has(name)) return true;
        return VALUES.has(name) ? matchValues(value, its, strict) : match(value, its, strict);
      })
    );
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function matchValues(one: unknown, other: unknown, strict: boolean): boolean {
  if (strict) return JSON.stringify(one) === JSON.stringify(other);
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other);
}
