import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkFacts } from './check-facts.js';
import { checkReferences } from './check-references.js';
import { schemaChecker } from './check-schema.js';
import { checkSources } from './check-sources.js';
import type { CheckedExtract, DraftExtract } from './checked-extract.js';
import { type ExtractProblem, ExtractProblems } from './extract-problem.js';
import { isImport, readImport } from './import/read-import.js';
import { orderExtracts } from './order-extracts.js';
import { readDraft } from './read-draft.js';

export interface CheckOptions {
  readonly ontology: Ontology;
  /** Where entities that the extracts do not name may be known. */
  readonly store?: GraphStore;
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
  const checkSchema = schemaChecker(options.ontology);
  const problems: ExtractProblem[] = [];
  const drafts: DraftExtract[] = [];
  const named = new Set<string>();
  for (const name of files) {
    const reads = isImport(name)
      ? await readImport(name, options.ontology, checkSchema)
      : [await readDraft(name, checkSchema)];
    for (const read of reads) {
      problems.push(...read.problems);
      if (read.draft) drafts.push(read.draft);
      for (const id of read.named) named.add(id);
    }
  }
  problems.push(...checkSources(drafts));
  const checked = drafts.map((draft) => checkFacts(options.ontology, draft));
  problems.push(...checked.flatMap((one) => one.problems));
  problems.push(...(await checkReferences(drafts, named, options)));
  if (problems.length > 0) throw new ExtractProblems(problems);
  return orderExtracts(
    checked.map(({ extract }) => extract),
    options.store,
  );
}
