import { claimBySpeaker, type ClaimContext, type DraftClaim, type Evidence, nameOf } from './build-claims.js';
import type { DraftExtract } from './checked-extract.js';
import { type EvidenceBase, sha256 } from './evidence.js';
import type { EntityEntry, SourceEntry } from './extract.js';
import type { ExtractProblem } from './extract-problem.js';
import { findRecord } from './find-record.js';
import { locateName, locateQuote } from './locate-quote.js';

/** The claims that name an extract's entities, and the names for which there is no evidence; `introduced` has that of the first fact on each id. */
export function claimsOfEntities(
  context: ClaimContext,
  draft: DraftExtract,
  introduced: ReadonlyMap<string, Evidence>,
): { readonly claims: readonly DraftClaim[]; readonly problems: readonly ExtractProblem[] } {
  const problems: ExtractProblem[] = [];
  const claims = Object.entries(draft.content.entities ?? {}).flatMap(([id, entry]) =>
    sayings(entry).flatMap(([predicate, value]) => {
      const evidence = evidenceOf(
        draft,
        introduced,
        id,
        entry,
        typeof value === 'string' ? value : undefined,
      );
      if ('problem' in evidence) {
        problems.push(draft.file.problem(['entities', id, 'quote'], evidence.problem));
        return [];
      }
      const statement = `${nameOf(context, id)}: ${predicate} ${typeof value === 'string' ? value : Object.values(value).join(' ')}`;
      return [
        claimBySpeaker(
          context,
          { about: id, subject: id, predicate, value, statement },
          evidence,
          entry.visibility,
        ),
      ];
    }),
  );
  return { claims, problems: distinct(problems) };
}

type Saying = readonly [predicate: string, value: string | Readonly<Record<string, string>>];

function sayings({
  name,
  aliases = [],
  pseudonym,
  identifiers = [],
  description,
  visibility,
}: EntityEntry): readonly Saying[] {
  return [
    ...(name === undefined ? [] : [['name', name] as const]),
    ...(pseudonym === undefined ? [] : [['pseudonym', pseudonym] as const]),
    ...aliases.map((alias) => ['alias', alias] as const),
    ...identifiers.map((identifier) => ['identifier', identifier] as const),
    ...(description === undefined ? [] : [['description', description] as const]),
    ...(visibility === undefined ? [] : [['visibility', visibility] as const]),
  ];
}

/** Its own quote or record; else where the words, or else the name, stand in the text; else what its first fact rests on; else the source's own description. */
function evidenceOf(
  { content, evidence: { text = '', records } }: DraftExtract,
  introduced: ReadonlyMap<string, Evidence>,
  id: string,
  entry: EntityEntry,
  words: string | undefined,
): Evidence | { readonly problem: string } {
  const own = ownEvidence(text, records, entry);
  if (own) return own;
  for (const name of [words, entry.name]) {
    const named = name === undefined ? undefined : locateName(text, name);
    if (named) return { quote: named };
  }
  const first = introduced.get(id);
  if (first) return first;
  const role = roleIn(content.source, id) ?? (content.speaker === id ? 'speaker' : undefined);
  if (role) return describedIn(content.source, role);
  return { problem: `${id}: nothing in the source introduces it; add a quote to it, or a fact about it.` };
}

const ownEvidence = (
  text: string,
  records: EvidenceBase['records'],
  { quote, record }: EntityEntry,
): Evidence | { readonly problem: string } | undefined => {
  if (quote !== undefined) return locateQuote(text, quote);
  return record === undefined ? undefined : findRecord(records, record);
};

/** The description of the source, apart from the bytes of its files: other words in them do not change it. */
function describedIn(
  { sha256: _bytes, dataset: _dataset, ...described }: SourceEntry,
  role: string,
): Evidence {
  return { record: { dataset: described.id, key: role, hash: sha256(JSON.stringify(described)) } };
}

function roleIn(source: SourceEntry, id: string): string | undefined {
  if (source.publisher === id) return 'publisher';
  if (source.authors?.includes(id)) return 'author';
  return source.derivedFrom ? roleIn(source.derivedFrom, id) : undefined;
}

const distinct = (problems: readonly ExtractProblem[]): readonly ExtractProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
