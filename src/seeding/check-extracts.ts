import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkFacts } from './check-facts.js';
import { checkJudgements } from './check-judgements.js';
import { checkPseudonyms } from './check-pseudonyms.js';
import { checkReferences } from './check-references.js';
import { schemaChecker } from './check-schema.js';
import { checkSources, type DescribedSource } from './check-sources.js';
import type { CheckedExtract } from './checked-extract.js';
import { type ExtractProblem, ExtractProblems } from './extract-problem.js';
import { isImport, readImport } from './import/read-import.js';
import { orderExtracts } from './order-extracts.js';
import { readDraft, type ReadExtract } from './read-draft.js';

export interface CheckOptions {
  readonly ontology: Ontology;
  /** Where entities that the extracts do not name may be known. */
  readonly store?: GraphStore;
  /** Told of a bulk file how many bytes are read. */
  readonly onRead?: (bytes: number) => void;
}

/** What was met in extracts so far: each check adds to it. */
export interface MetBefore {
  /** Ids of entities that have a name. */
  readonly named: Set<string>;
  readonly sources: Map<string, DescribedSource>;
}

/**
 * Checks extracts whole: syntax, schema, evidence at its place, dates, references, duplicates.
 * @returns them in an order in which each finds what it uses named before it
 * @throws ExtractProblems with every problem of every file.
 */
export async function checkExtracts(
  files: readonly string[],
  options: CheckOptions,
): Promise<readonly CheckedExtract[]> {
  const checkSchema = schemaChecker(options.ontology, 'extract');
  const reads: ReadExtract[] = [];
  for (const name of files) {
    if (isImport(name)) reads.push(...(await readImport(name, options.ontology, checkSchema)));
    else reads.push(await readDraft(name, checkSchema));
  }
  const { extracts, problems } = await checkDrafts(reads, options);
  if (problems.length > 0) throw new ExtractProblems(problems);
  return orderExtracts(extracts, options.store);
}

/** What the schema cannot tell, of extracts together. */
export async function checkDrafts(
  reads: readonly ReadExtract[],
  options: CheckOptions,
  met: MetBefore = { named: new Set(), sources: new Map() },
): Promise<{ readonly extracts: readonly CheckedExtract[]; readonly problems: readonly ExtractProblem[] }> {
  for (const { named } of reads) for (const id of named) met.named.add(id);
  const drafts = reads.flatMap(({ draft }) => (draft ? [draft] : []));
  const checked = drafts.map((draft) => checkFacts(options.ontology, draft));
  const claims = checked.flatMap(({ extract }) => extract.claims);
  const problems = [
    ...reads.flatMap((read) => read.problems),
    ...checkSources(drafts, met.sources),
    ...checked.flatMap((one) => one.problems),
    ...drafts.flatMap((draft) => checkPseudonyms(options.ontology, draft)),
    ...(await checkReferences(drafts, met.named, options)),
    ...(await checkJudgements(drafts, claims, options)),
  ];
  return { extracts: checked.map(({ extract }) => extract), problems };
}
