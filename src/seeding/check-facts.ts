import type { Ontology } from '../ontology/ontology.js';
import { type ClaimContext, claimsOfFact, type DraftClaim, type Evidence } from './build-claims.js';
import { checkValues } from './check-values.js';
import type { CheckedExtract, DraftExtract } from './checked-extract.js';
import { claimsOfEntities } from './entity-claims.js';
import type { Extract, FactEntry } from './extract.js';
import type { Path } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';
import { findRecord } from './find-record.js';
import { locateQuote } from './locate-quote.js';
import { type Mention, mentionsOf, sourceReferences } from './mentions.js';

export interface CheckedFacts {
  readonly extract: CheckedExtract;
  readonly problems: readonly ExtractProblem[];
}

/** The claims of an extract, and what is wrong with their evidence, dates and repetitions. */
export function checkFacts(ontology: Ontology, draft: DraftExtract): CheckedFacts {
  const { file, content } = draft;
  const problems: ExtractProblem[] = [];
  const speaker = speakerOf(content);
  if (speaker === undefined)
    problems.push(
      file.problem(['source'], 'speaker: nobody asserts the facts; give a speaker or a publisher.'),
    );
  const context: ClaimContext = { ontology, extract: content, speaker: speaker ?? '' };
  const introduced = new Map<string, Evidence>();
  const claims = new Map<string, DraftClaim>();
  for (const [at, fact] of draft.facts) {
    const { evidence, ...checked } = checkFact(context, draft, fact, ['facts', at]);
    problems.push(...checked.problems);
    if (evidence) introduce(introduced, mentionsOf(ontology, fact), evidence);
    for (const claim of checked.claims) {
      if (claims.has(claim.id)) problems.push(file.problem(['facts', at], statedTwice(claim)));
      claims.set(claim.id, claim);
    }
  }
  const named = claimsOfEntities(context, draft, introduced);
  // What is left out may be what introduces them.
  if (!draft.evidence.unreadable && !draft.partial) problems.push(...named.problems);
  for (const claim of named.claims) claims.set(claim.id, claim);
  const extract = {
    file: file.file,
    line: file.line,
    source: content.source,
    claims: [...claims.values()],
    uses: usesOf(content, [...claims.values()]),
  };
  return { extract, problems };
}

const speakerOf = ({ speaker, source }: Extract): string | undefined =>
  speaker ?? source.derivedFrom?.publisher ?? source.publisher;

function introduce(known: Map<string, Evidence>, mentions: readonly Mention[], evidence: Evidence): void {
  for (const { id } of mentions) if (!known.has(id)) known.set(id, evidence);
}

interface CheckedFact {
  /** Undefined where none is found or can be looked up. */
  readonly evidence?: Evidence;
  readonly claims: readonly DraftClaim[];
  readonly problems: readonly ExtractProblem[];
}

function checkFact(context: ClaimContext, draft: DraftExtract, fact: FactEntry, path: Path): CheckedFact {
  const problems = checkValues(context.ontology, draft, fact, path);
  if (draft.evidence.unreadable) return { problems, claims: [] };
  const evidence = findEvidence(draft, fact);
  if ('problem' in evidence) {
    const place: Path = [...path, fact.record === undefined ? 'quote' : 'record'];
    return { problems: [...problems, draft.file.problem(place, evidence.problem)], claims: [] };
  }
  return { problems, evidence, claims: claimsOfFact(context, fact, evidence) };
}

const statedTwice = ({ predicate, about }: DraftClaim): string =>
  `facts: ${predicate} of ${about} is stated twice with the same words; leave one.`;

function findEvidence(
  { evidence }: DraftExtract,
  { quote, record }: FactEntry,
): Evidence | { readonly problem: string } {
  if (record !== undefined) return findRecord(evidence.records, record);
  if (evidence.text === undefined)
    return { problem: 'quote: the source has no text to quote; give source.text, or a record.' };
  const located = locateQuote(evidence.text, quote ?? '');
  return 'problem' in located ? located : { quote: located.quote };
}

/** Entities that the source and its claims need and that this extract does not name. */
function usesOf({ source, entities = {} }: Extract, claims: readonly DraftClaim[]): readonly string[] {
  const used = claims.flatMap(({ about, subject, object, speaker }) => [
    about,
    subject,
    speaker,
    ...(object === undefined ? [] : [object]),
  ]);
  const all = new Set([...sourceReferences(source, []).map(({ id }) => id), ...used]);
  return [...all].filter((id) => entities[id]?.name === undefined).sort();
}
