import type { Composite } from '../../store/graph-store.js';
import type { ExtractProblem } from '../extract-problem.js';
import type { TableExtract } from './table-extract.js';

/** An extract a source, the records they rest on, and what of the file could not be read. */
export interface ImportedFile {
  readonly extracts: readonly TableExtract[];
  readonly records: ReadonlyMap<string, Composite>;
  readonly problems: readonly ExtractProblem[];
}

/** What a step tells of a line: the field it is about comes first. */
export type Tell = (line: number, message: string) => void;

export const tellInto =
  (problems: ExtractProblem[], file: string): Tell =>
  (line, message) => {
    problems.push({ file, line, column: 1, message });
  };
