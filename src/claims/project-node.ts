import type { Kind, Ontology } from '../ontology/ontology.js';
import type { NodeRecord, Value } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import { levelOf, visibilityOf } from './clearance-levels.js';
import { TELLING } from './guard-claim.js';
import { byPrecedence, groupBy, isAsserting, lowestClearance } from './projecting-claims.js';

/** The node an entity's claims give, or undefined where no live claim names it. */
export function projectNode(
  ontology: Ontology,
  id: string,
  claims: readonly Claim[],
): NodeRecord | undefined {
  const kind = ontology.kindOfId(id);
  const asserting = claims.filter(isAsserting).sort(byPrecedence);
  const byPredicate = groupBy(asserting, ({ predicate }) => predicate);
  const pseudonyms = byPredicate.get('pseudonym') ?? [];
  const naming = [...pseudonyms, ...(byPredicate.get('name') ?? [])];
  if (!kind || naming.length === 0) return undefined;
  const declared = (byPredicate.get('visibility') ?? []).map(({ value }) => levelOf(value as string));
  // Nobody sees a node before its name.
  const clearance = Math.max(lowestClearance(naming), ...declared);
  const shown = showing(asserting, clearance, pseudonyms);
  const values = valuesOf(kind, shown);
  const aliases = aliasesOf(shown, values['name']);
  if (aliases.length > 0) values['aliases'] = aliases;
  const identifiers = shown.flatMap(({ predicate, value }) =>
    predicate === 'identifier' && value ? [value] : [],
  );
  if (identifiers.length > 0) values['identifiers'] = distinct(identifiers) as unknown as Value;
  values['visibility'] = visibilityOf(clearance);
  return { id, kind: kind.name, owner: id, clearance, values };
}

/** Claims whose values the node has: who goes by a pseudonym is named by nothing else, whoever sees the node. */
function showing(
  asserting: readonly Claim[],
  clearance: number,
  pseudonyms: readonly Claim[],
): readonly Claim[] {
  const seen = asserting.filter((claim) => claim.clearance <= clearance);
  if (pseudonyms.length === 0) return seen;
  return seen
    .filter(({ predicate }) => !TELLING.has(predicate))
    .map((claim) => (claim.predicate === 'pseudonym' ? { ...claim, predicate: 'name' } : claim));
}

function valuesOf(kind: Kind, shown: readonly Claim[]): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const property of kind.properties.values()) {
    const value = shown.find(({ predicate }) => predicate === property.name)?.value;
    if (value !== undefined) values[property.name] = value;
  }
  return values;
}

/** Every other name and alias, in order of the alphabet. */
const aliasesOf = (claims: readonly Claim[], name: Value | undefined): readonly string[] =>
  [
    ...new Set(
      claims
        .filter(({ predicate, value }) => (predicate === 'name' || predicate === 'alias') && value !== name)
        .map(({ value }) => value as string),
    ),
  ].sort();

const distinct = (values: readonly Value[]): readonly Value[] =>
  [...new Map(values.map((value) => [JSON.stringify(value), value])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => value);
