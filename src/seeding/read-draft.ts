import { basename } from 'node:path';

import type { BulkExtract } from './bulk-extract.js';
import type { SchemaChecker, SchemaProblem } from './check-schema.js';
import type { DraftExtract } from './checked-extract.js';
import { type EvidenceBase, readEvidence } from './evidence.js';
import type { Extract } from './extract.js';
import { ExtractFile, type WrittenExtract } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';
import { soundPart } from './sound-part.js';

/** An extract as far as its syntax and the schema go, with its evidence. */
export interface ReadExtract {
  readonly problems: readonly ExtractProblem[];
  readonly draft?: DraftExtract;
  /** Entities it names; where it is wrong, all that it lists, lest others are blamed for using them. */
  readonly named: readonly string[];
}

export async function readDraft(name: string, checkSchema: SchemaChecker): Promise<ReadExtract> {
  let file: ExtractFile;
  try {
    file = await ExtractFile.read(name);
  } catch {
    const message = `${basename(name)} cannot be read; name an extract in YAML.`;
    return { problems: [{ file: name, line: 1, column: 1, message }], named: [] };
  }
  const { syntaxProblems } = file;
  if (syntaxProblems.length > 0) return { problems: syntaxProblems, named: file.entityIds };
  return draftOf(file, checkSchema(file, file.content), ({ source }) => readEvidence(name, source));
}

/** Each line is checked by itself, and what is wrong told of the extract that they make. */
export async function readBulkDraft(bulk: BulkExtract, checkSchema: SchemaChecker): Promise<ReadExtract> {
  const { syntaxProblems } = bulk;
  if (bulk.lines.length === 0) return { problems: syntaxProblems, named: [] };
  const refused = bulk.lines.flatMap(({ content }, at) =>
    checkSchema({ problem: (path, message) => bulk.problemIn(at, path, message) }, content).map(
      (problem) => ({ ...problem, path: bulk.pathFrom(at, problem.path) }),
    ),
  );
  const { problems, ...read } = await draftOf(bulk, refused, ({ source }) =>
    readEvidence(bulk.file, source, bulk.text),
  );
  return { ...read, problems: [...syntaxProblems, ...repeated(bulk), ...problems] };
}

/** What of it the schema takes, with its evidence. */
export async function draftOf(
  file: WrittenExtract,
  refused: readonly SchemaProblem[],
  evidenceOf: (content: Extract) => Promise<EvidenceBase>,
): Promise<ReadExtract> {
  const problems = refused.map(({ path: _, ...problem }) => problem);
  const sound = soundPart(
    file,
    refused.map(({ path }) => path),
  );
  if (sound === undefined) return { problems, named: file.entityIds };
  const evidence = await evidenceOf(sound.content);
  return { problems, draft: { ...sound, evidence }, named: sound.partial ? file.entityIds : sound.named };
}

/** As a key that stands twice in a map of YAML. */
function repeated(bulk: BulkExtract): readonly ExtractProblem[] {
  const ids = bulk.entityIds;
  if (new Set(ids).size === ids.length) return [];
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) =>
      bulk.problem(['entities', id], `entities: ${id} stands twice under this source; leave one.`),
    );
}
