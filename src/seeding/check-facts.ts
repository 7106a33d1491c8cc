import type { Ontology } from '../ontology/ontology.js';
import { readPartialDate } from '../ontology/partial-date.js';
import type { Property } from '../ontology/property.js';
import { type ClaimContext, claimsOfFact, type DraftClaim, type Evidence } from './build-claims.js';
import { type CheckedExtract, type DraftExtract } from './checked-extract.js';
import { claimsOfEntities } from './entity-claims.js';
import { asList, type Extract, type FactEntry } from './extract.js';
import type { Path } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';
import { locateQuote } from './locate-quote.js';
import { mentionsOf, sourceReferences } from './mentions.js';

export interface CheckedFacts {
  readonly extract: CheckedExtract;
  readonly problems: readonly ExtractProblem[];
}

/** The claims of an extract, and what is wrong with their evidence, dates and repetitions. */
export function checkFacts(ontology: Ontology, draft: DraftExtract): CheckedFacts {
  const { file, content } = draft;
  const problems: ExtractProblem[] = [];
  const speaker = content.speaker ?? content.source.derivedFrom?.publisher ?? content.source.publisher ?? '';
  if (speaker === '')
    problems.push(
      file.problem(['source'], 'speaker: nobody asserts the facts; give a speaker or a publisher.'),
    );
  const context: ClaimContext = { ontology, extract: content, speaker };
  const introduced = new Map<string, Evidence>();
  const claims = new Map<string, DraftClaim>();
  (content.facts ?? []).forEach((fact, at) => {
    const path: Path = ['facts', at];
    problems.push(...dateProblems(ontology, draft, fact, path));
    if (draft.evidence.unreadable) return;
    const evidence = findEvidence(draft, fact);
    if ('problem' in evidence) {
      problems.push(
        file.problem([...path, fact.record === undefined ? 'quote' : 'record'], evidence.problem),
      );
      return;
    }
    for (const { id } of mentionsOf(ontology, fact)) {
      if (!introduced.has(id)) introduced.set(id, evidence);
    }
    for (const claim of claimsOfFact(context, fact, evidence)) {
      if (claims.has(claim.id))
        problems.push(
          file.problem(
            path,
            `facts: ${claim.predicate} of ${claim.about} is stated twice with the same words; leave one.`,
          ),
        );
      claims.set(claim.id, claim);
    }
  });
  const named = claimsOfEntities(context, draft, introduced);
  if (!draft.evidence.unreadable) problems.push(...named.problems);
  for (const claim of named.claims) claims.set(claim.id, claim);
  const extract = {
    file: file.file,
    source: content.source,
    claims: [...claims.values()],
    uses: usesOf(content, [...claims.values()]),
  };
  return { extract, problems };
}

function findEvidence(
  { evidence }: DraftExtract,
  { quote, record }: FactEntry,
): Evidence | { readonly problem: string } {
  if (record !== undefined) {
    const found = evidence.records?.get(record);
    return found
      ? { record: found }
      : {
          problem: `record: "${record}" is no record of the dataset; join the values of its key columns by a slash.`,
        };
  }
  if (evidence.text === undefined)
    return { problem: 'quote: the source has no text to quote; give source.text, or a record.' };
  const located = locateQuote(evidence.text, quote ?? '');
  return 'problem' in located ? located : { quote: located.quote };
}

function dateProblems(
  ontology: Ontology,
  { file }: DraftExtract,
  fact: FactEntry,
  path: Path,
): readonly ExtractProblem[] {
  const kind = ontology.kindOfId(fact.about);
  return Object.entries(fact.says ?? {}).flatMap(([field, value]) => {
    const below: Path = [...path, 'says', field];
    const property = kind?.properties.get(field);
    if (property)
      return isDate(property) && !readPartialDate(String(value))
        ? [file.problem(below, notDate(field, value))]
        : [];
    const dates = [...(kind?.traversals.get(field)?.relationship.properties.values() ?? [])].filter(isDate);
    return asList(value).flatMap((target, at) =>
      dates.flatMap(({ name }) => {
        const stated =
          typeof target === 'object' && target !== null
            ? (target as Readonly<Record<string, unknown>>)[name]
            : undefined;
        const place: Path = [...below, ...(Array.isArray(value) ? [at] : []), name];
        return stated !== undefined && !readPartialDate(`${stated as string | number}`)
          ? [file.problem(place, notDate(name, stated))]
          : [];
      }),
    );
  });
}

const isDate = ({ type }: Property): boolean => type.type === 'date';
export const notDate = (field: string, value: unknown): string =>
  `${field}: ${JSON.stringify(value)} is not an EDTF date; write it as 2011, 2011-06, 2011-06-24 or 2010-02~.`;

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
