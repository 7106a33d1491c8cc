import { isDeepStrictEqual } from 'node:util';

import type { Composite, Value } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import { CONFIDENTIAL } from './clearance-levels.js';
import { hashOf } from './hash-of.js';
import { clearanceWithNamed } from './hide-with-named.js';
import { type Mask, NOTHING_MASKED } from './mask-names.js';

/** What has to be hidden of any claim. */
export interface Guard {
  /** Of who may see an entity. */
  readonly clearanceOf: (id: string) => number;
  readonly isProtected: (id: string) => boolean;
  /** Takes the names of the protected out of a text. */
  readonly mask: Mask;
  /** Whether a name was taken out of a text before. */
  readonly isMasked: (text: string) => boolean;
}

type Draft = Omit<Claim, 'recordedAt'>;

/** Predicates of claims that tell who somebody is. */
export const TELLING: ReadonlySet<string> = new Set([
  'name',
  'alias',
  'identifier',
  'givenName',
  'familyName',
]);

/** Whether a claim says a name of a protected person. */
export const tellsName = ({ subject, predicate }: Draft, isProtected: Guard['isProtected']): boolean =>
  TELLING.has(predicate) && isProtected(subject);

/**
 * A claim as it is kept: hidden with all that it names; where its words hold a protected name, without that, and
 * beside it the words in full, as a confidential statement that shapes nothing.
 * @param own its clearance by itself and its source
 */
export function guardClaim<Guarded extends Draft>(
  claim: Guarded,
  own: number,
  guard: Guard,
): readonly Guarded[] {
  const clearance = tellsName(claim, guard.isProtected)
    ? CONFIDENTIAL
    : clearanceWithNamed(claim, own, guard.clearanceOf);
  const masked = clearance === CONFIDENTIAL ? claim : maskClaim(claim, guard.mask);
  if (masked === claim) return [{ ...claim, clearance }];
  if (claim.retractedAt !== undefined) return [{ ...claim, clearance: CONFIDENTIAL }];
  const told = { ...masked, clearance, id: idOfMasked(masked) };
  // Its words in full are kept already.
  return guard.isMasked(JSON.stringify(claim)) ? [told] : [told, inFull(claim)];
}

const TEXTS = ['statement', 'question', 'answer', 'value', 'properties', 'quote', 'record'] as const;

function maskClaim<Guarded extends Draft>(claim: Guarded, mask: Mask): Guarded {
  // Of most graphs: no text of a large load need be looked at.
  if (mask === NOTHING_MASKED) return claim;
  const texts = TEXTS.flatMap((name) => {
    const text = claim[name] as Value | undefined;
    if (text === undefined) return [];
    return [[name, name === 'quote' ? maskQuote(text as Composite, mask) : maskValue(text, mask)] as const];
  });
  const masked: Guarded = { ...claim, ...Object.fromEntries(texts) };
  if (isDeepStrictEqual(masked, claim)) return claim;
  // By the hash of a record, a guess at the name in it could be checked.
  const { hash: _hash, ...record } = masked.record ?? {};
  return { ...masked, ...(masked.record && { record }) };
}

/** Its place would say how long the name is, and where to read it. */
function maskQuote(quote: Composite, mask: Mask): Composite {
  const { start, end, ...words } = maskValue(quote, mask) as Composite;
  const same = quote['exact'] === words['exact'] && start !== undefined && end !== undefined;
  return same ? { ...quote, ...words } : words;
}

function maskValue(value: Value, mask: Mask): Value {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') return value;
  if (Array.isArray(value))
    return value.map((one: string | Composite) => maskValue(one, mask)) as unknown as Value;
  return Object.fromEntries(
    Object.entries(value as Composite).map(([name, one]) => [
      name,
      typeof one === 'string' ? mask(one) : one,
    ]),
  );
}

/** By the id of the claim in full, a guess at the name in it could be checked. */
function idOfMasked({
  id: _id,
  clearance: _clearance,
  published: _published,
  stated: _stated,
  ...said
}: Draft): string {
  const { recordedAt: _recorded, ...rest } = said as Partial<Claim>;
  return `claim:${hashOf(rest, 24)}`;
}

function inFull<Guarded extends Draft>(claim: Guarded): Guarded {
  const {
    side: _s,
    connection: _c,
    question: _q,
    answer: _a,
    judgement: _j,
    object: _o,
    value: _v,
    properties: _p,
    ...rest
  } = claim;
  const full = { ...rest, subject: claim.about, predicate: 'statement', visibility: 'CONFIDENTIAL' };
  return { ...full, clearance: CONFIDENTIAL } as unknown as Guarded;
}
