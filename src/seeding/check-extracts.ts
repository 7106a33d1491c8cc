import { basename } from 'node:path';

import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkFacts } from './check-facts.js';
import { checkJudgements } from './check-judgements.js';
import { checkReferences } from './check-references.js';
import { schemaChecker } from './check-schema.js';
import { checkSources } from './check-sources.js';
import type { CheckedExtract, DraftExtract } from './checked-extract.js';
import { readEvidence } from './evidence.js';
import { ExtractFile } from './extract-file.js';
import { type ExtractProblem, ExtractProblems } from './extract-problem.js';
import { orderExtracts } from './order-extracts.js';
import { soundPart } from './sound-part.js';

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
    const read = await readDraft(name, checkSchema);
    problems.push(...read.problems);
    if (read.draft) drafts.push(read.draft);
    for (const id of read.named) named.add(id);
  }
  problems.push(...checkSources(drafts));
  const checked = drafts.map((draft) => checkFacts(options.ontology, draft));
  problems.push(...checked.flatMap((one) => one.problems));
  problems.push(...(await checkReferences(drafts, named, options)));
  const claims = checked.flatMap(({ extract }) => extract.claims);
  problems.push(...(await checkJudgements(drafts, claims, options)));
  if (problems.length > 0) throw new ExtractProblems(problems);
  return orderExtracts(
    checked.map(({ extract }) => extract),
    options.store,
  );
}

interface Read {
  readonly problems: readonly ExtractProblem[];
  readonly draft?: DraftExtract;
  /** Entities it names; where it is wrong, all that it lists, lest others are blamed for using them. */
  readonly named: readonly string[];
}

async function readDraft(name: string, checkSchema: ReturnType<typeof schemaChecker>): Promise<Read> {
  let file: ExtractFile;
  try {
    file = await ExtractFile.read(name);
  } catch {
    const message = `${basename(name)} cannot be read; name an extract in YAML.`;
    return { problems: [{ file: name, line: 1, column: 1, message }], named: [] };
  }
  const { syntaxProblems } = file;
  if (syntaxProblems.length > 0) return { problems: syntaxProblems, named: file.entityIds };
  const refused = checkSchema(file, file.content);
  const problems = refused.map(({ path: _, ...problem }) => problem);
  const sound = soundPart(
    file,
    refused.map(({ path }) => path),
  );
  if (sound === undefined) return { problems, named: file.entityIds };
  const evidence = await readEvidence(name, sound.content.source);
  return { problems, draft: { ...sound, evidence }, named: sound.partial ? file.entityIds : sound.named };
}
