import type { Claim } from '../../src/claims/claim.js';
import { levelOf, visibilityOf } from '../../src/claims/clearance-levels.js';
import { tellsName } from '../../src/claims/guard-claim.js';
import { clearanceWithNamed } from '../../src/claims/hide-with-named.js';
import { isAsserting } from '../../src/claims/projecting-claims.js';
import type { Kind, Ontology, Traversal } from '../../src/ontology/ontology.js';
import type { SourceEntry } from '../../src/seeding/extract.js';
import type { Value } from '../../src/store/graph-store.js';
import type { Dice } from '../store/random/dice.js';
import { DATES, randomValue } from '../store/random/random-value.js';

/** What sources say, all of it with the clearance that it takes to see it. */
export interface RandomClaims {
  readonly sources: readonly SourceEntry[];
  readonly claims: readonly Claim[];
}

const MOST_KINDS = 7;
const NAMES = [
  'Zarechny',
  'Заречный',
  'Granitny colony',
  "O'Brien",
  'Müller',
  'Anna Petrova',
  'anna b',
  'AK-159/6',
];
const WORDS = ['the prison at Zarechny', 'Petrova was beaten', 'no one was hurt', 'a search of the cells'];
const ASKED = ['Who began it?', 'How many were hurt?'];
const VALUE_PROPERTIES: ReadonlySet<string> = new Set(['name', 'aliases', 'identifiers', 'visibility']);

/** Sources, entities of kinds that lead to each other, and claims of every sort about them. */
export function randomClaims(dice: Dice, ontology: Ontology): RandomClaims {
  const entities = randomKinds(dice, ontology).flatMap(({ prefix }) =>
    ['a', 'b', 'c'].slice(0, dice.whole(1, 3)).map((letter) => `${prefix}:${letter}`),
  );
  const parties = entities.filter((id) => /^(person|group|organization):/u.test(id));
  const sources = ['s', 't', 'u'].map((letter) => randomSource(dice, `source:${letter}`, entities));
  const drafts = entities.flatMap((id) => [
    ...dice.times(dice.whole(1, 2), () => draft(dice, id, 'name', dice.pick(NAMES))),
    ...dice.times(dice.whole(0, 5), () => randomDraft(dice, ontology, id, entities)),
    ...(id.startsWith('person:') && dice.chance(25) ? [draft(dice, id, 'pseudonym', 'Prisoner A.')] : []),
  ]);
  const claims = drafts.map((one, at) => finish(dice, one, sources, parties, at));
  return { sources, claims: hideNamed(claims) };
}

type Draft = Pick<Claim, 'about' | 'subject' | 'predicate' | 'statement'> & Partial<Claim>;

/** Of entity kinds: a person first, since somebody must speak. */
function randomKinds(dice: Dice, ontology: Ontology): readonly Kind[] {
  const kinds = [...ontology.kinds.values()].filter(({ entity, name }) => entity && name !== 'Source');
  const chosen = new Set([
    ontology.kind('Person'),
    dice.chance(60) ? ontology.kind('Incident') : dice.pick(kinds),
  ]);
  for (let step = 0; step < MOST_KINDS - 2; step += 1) {
    const far = [...dice.pick([...chosen]).traversals.values()].flatMap((walk) =>
      walk.far.map((name) => ontology.kind(name)),
    );
    const fitting = far.filter((kind) => kinds.includes(kind));
    if (fitting.length > 0) chosen.add(dice.pick(fitting));
  }
  return [...chosen];
}

const randomVisibility = (dice: Dice): string => visibilityOf(dice.pick([0, 0, 0, 0, 1, 2]));

function randomSource(dice: Dice, id: string, entities: readonly string[]): SourceEntry {
  const of = (prefix: string): readonly string[] => entities.filter((one) => one.startsWith(prefix));
  const [publisher] = dice.some(of('organization:'), 1);
  return {
    id,
    type: dice.pick(['ARTICLE', 'REPORT']),
    title: dice.pick(NAMES),
    visibility: randomVisibility(dice),
    authors: dice.some(of('person:'), 1),
    ...(publisher !== undefined && { publisher }),
    ...dice.maybe(60, () => ({ published: dice.pick(DATES) })),
    ...(id === 'source:u' &&
      dice.maybe(50, () => ({ derivedFrom: { id: 'source:t', type: 'REPORT', title: 'a' } }))),
  };
}

const draft = (dice: Dice, id: string, predicate: string, value: Value): Draft => ({
  about: id,
  subject: id,
  predicate,
  value,
  statement: `${id}: ${predicate} ${JSON.stringify(value)} ${dice.pick(WORDS)}`,
});

function randomDraft(dice: Dice, ontology: Ontology, id: string, entities: readonly string[]): Draft {
  const kind = ontology.kindOfId(id);
  if (!kind) throw new Error(`${id} is of no kind.`);
  switch (
    dice.pick(['value', 'value', 'walk', 'walk', 'walk', 'label', 'asked', 'toll', 'judged', 'visibility'])
  ) {
    case 'value': {
      const stated = [...kind.properties.values()].filter(
        ({ name, derived, internal }) => !derived && !internal && !VALUE_PROPERTIES.has(name),
      );
      const property = dice.pick(stated);
      return draft(dice, id, property.name, randomValue(dice, property));
    }
    case 'walk':
      return (
        walkDraft(dice, ontology, kind, id, entities) ?? draft(dice, id, 'description', dice.pick(WORDS))
      );
    case 'label':
      return dice.chance(60)
        ? draft(dice, id, 'alias', dice.pick(NAMES))
        : draft(dice, id, 'identifier', { scheme: 'iso', value: dice.pick(['KZ', 'KG']) });
    case 'asked':
      return {
        ...statementOf(dice, id),
        question: dice.pick(ASKED),
        answer: dice.pick(['guards', 'inmates', '2']),
      };
    case 'judged':
      return {
        ...statementOf(dice, id),
        question: dice.pick(ASKED),
        judgement: dice.pick(['RESOLVED', 'OPEN']),
      };
    case 'toll':
      if (kind.name !== 'Incident') return draft(dice, id, 'description', dice.pick(WORDS));
      return draft(dice, id, 'HAS_TOLL', {
        kind: dice.pick(['KILLED', 'INJURED']),
        least: dice.pick([1, 2, 7]),
        ...dice.maybe(60, () => ({ most: dice.pick([7, 9]) })),
      });
    default:
      return draft(dice, id, 'visibility', randomVisibility(dice));
  }
}

const statementOf = (dice: Dice, id: string): Draft => ({
  about: id,
  subject: id,
  predicate: 'statement',
  statement: dice.pick(WORDS),
});

function walkDraft(
  dice: Dice,
  ontology: Ontology,
  kind: Kind,
  id: string,
  entities: readonly string[],
): Draft | undefined {
  const ends = ({ far }: Traversal): readonly string[] =>
    entities.filter((other) => far.includes(ontology.kindOfId(other)?.name ?? ''));
  const walks = [...kind.traversals.values()].filter(
    (walk) => !walk.relationship.derived && ends(walk).length > 0,
  );
  if (walks.length === 0) return undefined;
  const walk = dice.pick(walks);
  const other = dice.pick(ends(walk));
  const [subject, object] = walk.direction === 'out' ? [id, other] : [other, id];
  const values = [...walk.relationship.properties.values()]
    .filter(() => dice.chance(50))
    .map((property) => [property.name, randomValue(dice, property)] as const);
  return {
    about: id,
    subject,
    object,
    predicate: walk.relationship.type,
    statement: `${id}: ${walk.field} ${other}`,
    ...(values.length > 0 && { properties: Object.fromEntries(values) }),
  };
}

function finish(
  dice: Dice,
  one: Draft,
  sources: readonly SourceEntry[],
  parties: readonly string[],
  at: number,
): Claim {
  const source = dice.pick(sources);
  const visibility = randomVisibility(dice);
  const gone = dice.chance(7);
  return {
    ...one,
    id: `claim:${String(at)}`,
    source: source.id,
    speaker: dice.pick(parties),
    stance: dice.pick(['STATES', 'STATES', 'ALLEGES', 'DENIES', 'CONFIRMS']),
    status: gone ? 'RETRACTED' : 'ACCEPTED',
    visibility,
    clearance: Math.max(levelOf(visibility), levelOf(source.visibility ?? 'PUBLIC')),
    recordedAt: '2026-11-25T00:00:00.000Z',
    ...(source.published !== undefined && { published: String(source.published) }),
    ...(gone && { retractedAt: '2026-11-26T00:00:00.000Z' }),
    ...dice.maybe(50, () => ({ side: dice.pick(['AUTHORITY', 'FAMILY']), connection: 'WITNESS' })),
    ...dice.maybe(30, () => ({ stated: dice.pick(DATES) })),
    ...dice.maybe(80, () => ({ quote: { exact: dice.pick(WORDS), start: at, end: at + 9 } })),
  };
}

/** As a load does: each claim hides with what it names, and with the names of the protected. */
function hideNamed(claims: readonly Claim[]): readonly Claim[] {
  const live = claims.filter(isAsserting);
  const isProtected = (id: string): boolean =>
    live.some(({ subject, predicate }) => subject === id && predicate === 'pseudonym');
  const own = claims.map((claim) => ({
    ...claim,
    clearance: tellsName(claim, isProtected) ? 2 : claim.clearance,
  }));
  const shown = new Map<string, number>();
  for (const id of new Set(own.map(({ subject }) => subject))) {
    const asserting = own.filter((claim) => claim.subject === id && isAsserting(claim));
    const naming = asserting.filter(({ predicate }) => predicate === 'name' || predicate === 'pseudonym');
    const declared = asserting
      .filter(({ predicate }) => predicate === 'visibility')
      .map(({ value }) => levelOf(value as string));
    shown.set(id, Math.max(Math.min(2, ...naming.map(({ clearance }) => clearance)), ...declared));
  }
  return own.map((claim) => ({
    ...claim,
    clearance: clearanceWithNamed(claim, claim.clearance, (id) => shown.get(id) ?? 0),
  }));
}
