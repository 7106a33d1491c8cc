import { isDeepStrictEqual } from 'node:util';

import { readPartialDate } from '../ontology/partial-date.js';
import { notDate } from './check-values.js';
import type { DraftExtract } from './checked-extract.js';
import type { SourceEntry } from './extract.js';
import type { Path } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';

/** How a source was described, and where. */
export interface DescribedSource {
  readonly entry: SourceEntry;
  readonly file: string;
  /** By an extract of its own, and not as the work that another retells. */
  readonly own: boolean;
}

/** Problems of what the extracts say of their sources: files, dates, ids used twice, one work described in two ways; adds to `described`. */
export function checkSources(
  drafts: readonly DraftExtract[],
  described: Map<string, DescribedSource>,
): readonly ExtractProblem[] {
  return drafts.flatMap(({ file, content, evidence }) => {
    const problems = evidence.problems.map(({ path, message }) => file.problem(path, message));
    for (const [entry, path] of sourcesOf(content.source)) {
      if (entry.published !== undefined && !readPartialDate(String(entry.published))) {
        problems.push(file.problem([...path, 'published'], notDate('published', entry.published)));
      }
      const one: DescribedSource = { entry, file: file.file, own: path.length === 1 };
      const clash = clashOf(described.get(entry.id), one);
      if (clash !== undefined) problems.push(file.problem([...path, 'id'], clash));
      described.set(entry.id, one);
    }
    return problems;
  });
}

function clashOf(known: DescribedSource | undefined, { entry, own }: DescribedSource): string | undefined {
  if (known?.own !== own) return undefined;
  if (own) return `id: ${entry.id} is the source of ${known.file} too; give each its own.`;
  if (isDeepStrictEqual(known.entry, entry)) return undefined;
  return `derivedFrom: ${entry.id} is described otherwise in ${known.file}; make them agree.`;
}

function sourcesOf(source: SourceEntry): readonly (readonly [SourceEntry, Path])[] {
  const derived = source.derivedFrom;
  return derived
    ? [
        [source, ['source']],
        [derived, ['source', 'derivedFrom']],
      ]
    : [[source, ['source']]];
}
