import { type Claim, readClaim } from '../claims/claim.js';
import { askedQuestions } from '../claims/take-positions.js';
import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import type { DraftClaim } from './build-claims.js';
import type { DraftExtract } from './checked-extract.js';
import type { ExtractProblem } from './extract-problem.js';

/** Judgements on questions to which neither the extracts nor the store have an answer: a slip in a question would judge nothing. */
export async function checkJudgements(
  drafts: readonly DraftExtract[],
  drafted: readonly DraftClaim[],
  { ontology, store }: { readonly ontology: Ontology; readonly store?: GraphStore },
): Promise<readonly ExtractProblem[]> {
  const judged = drafts.flatMap(({ file, facts }) =>
    [...facts].flatMap(([at, { about, judges }]) =>
      judges ? [{ file, about, question: judges.question, path: ['facts', at, 'judges', 'question'] }] : [],
    ),
  );
  if (judged.length === 0) return [];
  const subjects = [...new Set(judged.map(({ about }) => about))];
  const stored = (await store?.transact((transaction) => transaction.claimsAbout(subjects))) ?? [];
  const fresh = drafted.map((claim): Claim => ({ recordedAt: '', ...claim }));
  const claims = [...stored.map(readClaim), ...fresh];
  return judged.flatMap(({ file, about, question, path }) => {
    const kind = ontology.kindOfId(about);
    const asked = kind
      ? askedQuestions(
          kind,
          claims.filter(({ subject }) => subject === about),
        )
      : new Set<string>();
    if (asked.has(question)) return [];
    const known = [...asked].sort().map((one) => `"${one}"`);
    const way = known.length === 0 ? 'none is asked of it' : `copy one that is: ${known.join(', ')}`;
    return [file.problem(path, `question: no claim about ${about} answers "${question}"; ${way}.`)];
  });
}
