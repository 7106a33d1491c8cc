import { type Claim, readClaim } from '../claims/claim.js';
import { CONFIDENTIAL, levelOf } from '../claims/clearance-levels.js';
import { type Guard, tellsName } from '../claims/guard-claim.js';
import { namedBy } from '../claims/hide-with-named.js';
import { maskNames, type ProtectedName, standIn } from '../claims/mask-names.js';
import { isAsserting } from '../claims/projecting-claims.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Composite, GraphStore, GraphTransaction } from '../store/graph-store.js';
import type { CheckedExtract } from './checked-extract.js';
import { readProtectedPersons } from './read-protected-persons.js';

export interface LoadGuard {
  readonly guard: Guard;
  /** Whether what other sources say has to be guarded anew. */
  readonly spreads: boolean;
}

type Said = CheckedExtract['claims'][number];

const SHORTEST_IDENTIFIER = 5;

/** What has to be hidden of the claims of a load, by what they and the stored claims say together. */
export async function readGuard(
  transaction: GraphTransaction,
  store: GraphStore,
  ontology: Ontology,
  extracts: readonly CheckedExtract[],
): Promise<LoadGuard> {
  const drafts = extracts.flatMap(({ claims }) => claims);
  const protectedBefore = await readProtectedPersons(store, ontology);
  const persons = new Set([...protectedBefore, ...subjectsOf(drafts, 'pseudonym')]);
  const known = await transaction.existing([...new Set(drafts.flatMap(namedBy))]);
  const doubtful = new Set([...persons, ...doubtfulEntities(drafts, known)]);
  const stored = doubtful.size === 0 ? [] : (await transaction.claimsAbout([...doubtful])).map(readClaim);
  const renewed = new Set(extracts.map(({ source }) => source.id));
  const kept = stored.filter(({ source }) => !renewed.has(source));
  const said = [...drafts, ...(await withOwnClearance(transaction, kept))].filter(isAsserting);
  const names = namesOf(said);
  const isProtected = (id: string): boolean => names.some(({ person }) => person === id);
  const shown = new Map([...doubtful].map((id) => [id, clearanceOf(id, said, isProtected)]));
  const namesBefore = new Set(
    namesOf(stored.filter(isAsserting)).map(({ person, value }) => `${person} ${value}`),
  );
  return {
    guard: {
      isProtected,
      mask: maskNames(names),
      isMasked: (text) => names.some(({ pseudonym }) => text.includes(standIn(pseudonym))),
      clearanceOf: (id) => shown.get(id) ?? known.get(id) ?? 0,
    },
    spreads:
      [...shown].some(([id, clearance]) => known.has(id) && known.get(id) !== clearance) ||
      names.some(({ person, value }) => !namesBefore.has(`${person} ${value}`)),
  };
}

const subjectsOf = (claims: readonly Said[], predicate: string): readonly string[] =>
  claims.filter((claim) => claim.predicate === predicate).map(({ subject }) => subject);

/** Entities which may not be public, or are no longer what they were. */
function doubtfulEntities(drafts: readonly Said[], known: ReadonlyMap<string, number>): readonly string[] {
  const named = drafts.filter(({ predicate }) => predicate === 'name');
  const publicly = new Set(named.filter(({ clearance }) => clearance === 0).map(({ subject }) => subject));
  return [
    ...subjectsOf(drafts, 'visibility'),
    ...named
      .filter(({ subject }) => !publicly.has(subject) || (known.get(subject) ?? 0) > 0)
      .map(({ subject }) => subject),
  ];
}

/** The clearance that each has by itself and its source, whatever it names. */
async function withOwnClearance(
  transaction: GraphTransaction,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const sources = await transaction.existing([...new Set(claims.map(({ source }) => source))]);
  return claims.map((claim) => ({
    ...claim,
    clearance: Math.max(levelOf(claim.visibility), sources.get(claim.source) ?? 0),
  }));
}

/** The names of those who go by a pseudonym. */
function namesOf(said: readonly Said[]): readonly ProtectedName[] {
  const pseudonyms = new Map(
    said.flatMap(({ predicate, subject, value }) =>
      predicate === 'pseudonym' ? [[subject, value as string]] : [],
    ),
  );
  return said
    .filter((claim) => tellsName(claim, (id) => pseudonyms.has(id)))
    .flatMap(({ subject, predicate, value }) => {
      const text = predicate === 'identifier' ? String((value as Composite)['value']) : (value as string);
      if (predicate === 'identifier' && text.length < SHORTEST_IDENTIFIER) return [];
      return [{ person: subject, value: text, pseudonym: pseudonyms.get(subject) ?? '' }];
    });
}

/** As the projection has it: not before its name is seen, nor below what is declared of it. */
function clearanceOf(id: string, said: readonly Said[], isProtected: Guard['isProtected']): number {
  const own = said.filter(({ subject }) => subject === id);
  const naming = own
    .filter(({ predicate }) => predicate === 'name' || predicate === 'pseudonym')
    .map((claim) => (tellsName(claim, isProtected) ? CONFIDENTIAL : claim.clearance));
  const declared = own
    .filter(({ predicate }) => predicate === 'visibility')
    .map(({ value }) => levelOf(value as string));
  return Math.max(Math.min(CONFIDENTIAL, ...naming), ...declared);
}
