import type { Kind } from '../ontology/ontology.js';
import { readPartialDate } from '../ontology/partial-date.js';
import type { Property } from '../ontology/property.js';
import type { Claim } from './claim.js';
import { countOf, HAS_TOLL } from './project-tolls.js';
import { isAsserting, isLive } from './projecting-claims.js';

/** The answer that a claim gives to a question. */
export interface Taken {
  readonly question: string;
  readonly answer: string;
  readonly claim: Claim;
  /** What the answer may mean, inclusive, where it is a count or a date. */
  readonly range?: Range;
  /** Days for which it may be claimed, where the claim sets bounds to them. */
  readonly during?: Range;
}

/** Inclusive; days in milliseconds since 1970, so that days and counts are compared alike. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Questions to which one of these claims gives an answer. */
export const askedQuestions = (kind: Kind, claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(takenPositions(kind, claims).map(({ question }) => question));

/** Answers to the questions that extracts ask, and to those that functional properties and counts are. */
export const takenPositions = (kind: Kind, claims: readonly Claim[]): readonly Taken[] => [
  ...claims.filter(isLive).flatMap(askedPosition),
  ...claims.filter(isAsserting).flatMap((claim) => positionByRule(kind, claim)),
];

const askedPosition = (claim: Claim): readonly Taken[] =>
  claim.question === undefined || claim.answer === undefined || claim.judgement !== undefined
    ? []
    : [{ question: claim.question, answer: claim.answer, claim }];

function positionByRule(kind: Kind, claim: Claim): readonly Taken[] {
  if (claim.predicate === HAS_TOLL) return [countPosition(claim)];
  if (claim.object !== undefined) return relationshipPositions(kind, claim);
  const property = kind.properties.get(claim.predicate);
  if (!property?.functional) return [];
  const answer = `${claim.value as string | number}`;
  const range = dayRange(property, answer);
  return [{ question: `What is its ${spaced(property.name)}?`, answer, claim, ...(range && { range }) }];
}

function countPosition(claim: Claim): Taken {
  const { kind, least, most } = countOf(claim.value);
  const [from, to] = [Number(least ?? 0), Number(most ?? Number.MAX_SAFE_INTEGER)];
  const counted = spaced(String(kind).toLowerCase());
  return {
    question: `How many were ${counted}?`,
    answer: printRange(least ?? null, most ?? null),
    claim,
    range: { from, to },
  };
}

/** What a relationship is claimed to be like, such as when a tenure ended. */
function relationshipPositions(kind: Kind, claim: Claim): readonly Taken[] {
  const { properties = {}, predicate, object } = claim;
  const walk = [...kind.traversals.values()].find(({ relationship }) => relationship.type === predicate);
  const all = [...(walk?.relationship.properties.values() ?? [])];
  const keys = all.flatMap(({ key, name }) => (key ? [properties[name] ?? []] : [])).flat() as string[];
  const called = spaced([predicate, ...keys].join(' ').toLowerCase());
  const during = spanOf(properties);
  return all.flatMap((property): readonly Taken[] => {
    const value = properties[property.name];
    if (!property.functional || value === undefined) return [];
    const answer = `${value as string | number}`;
    const range = dayRange(property, answer);
    const question = `What is its ${spaced(property.name)} in ${called} ${String(object)}?`;
    return [{ question, answer, claim, ...(range && { range }), ...(during && { during }) }];
  });
}

function spanOf({ since, until }: NonNullable<Claim['properties']>): Range | undefined {
  const [first, last] = [since, until].map((date) =>
    typeof date === 'string' ? readPartialDate(date) : undefined,
  );
  if (!first && !last) return undefined;
  return {
    from: first ? Date.parse(first.earliest) : Number.NEGATIVE_INFINITY,
    to: last ? Date.parse(last.latest) : Number.POSITIVE_INFINITY,
  };
}

function dayRange({ type }: Property, stated: string): Range | undefined {
  const date = type.type === 'date' ? readPartialDate(stated) : undefined;
  return date && { from: Date.parse(date.earliest), to: Date.parse(date.latest) };
}

function printRange(least: string | number | null, most: string | number | null): string {
  if (most === null) return `at least ${String(least)}`;
  if (least === null) return `at most ${String(most)}`;
  return least === most ? String(least) : `${String(least)} to ${String(most)}`;
}

const spaced = (name: string): string =>
  name.replaceAll('_', ' ').replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
