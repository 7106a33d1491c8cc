import { basename } from 'node:path';

import { BulkExtract, type BulkLine } from './bulk-extract.js';
import { ExtractFile } from './extract-file.js';
import { type ExtractProblem, ExtractProblems } from './extract-problem.js';
import { readLines } from './read-lines.js';

/** Letters that one source may take: it is held in memory as a whole. */
const MOST_LETTERS = 32_000_000;

/** Whether a file is in the bulk form: JSON Lines, each an extract or a part of the one before. */
export const isBulk = (file: string): boolean => file.endsWith('.jsonl');

/**
 * The sources of a bulk file, one at a time; a line that names a source begins the next.
 * @throws ExtractProblems when the file cannot be read, or a source is too long to be held.
 */
export async function* readBulk(file: string, onRead?: (bytes: number) => void): AsyncGenerator<BulkExtract> {
  let begun = new BegunSource(file);
  let number = 0;
  for await (const read of readLinesOf(file, onRead)) {
    for (const written of read) {
      number += 1;
      const json = written.normalize('NFC').replace(/^\uFEFF/u, '');
      if (json.trim() === '') continue;
      const content = parseLine(file, number, json);
      if (!isProblem(content) && Object.hasOwn(content, 'source') && begun.lines.length > 0) {
        yield begun.end();
        begun = new BegunSource(file);
      }
      begun.add(number, json, content);
    }
  }
  if (begun.lines.length + begun.problems.length > 0) yield begun.end();
}

/** The lines of a source met so far. */
class BegunSource {
  readonly lines: BulkLine[] = [];
  readonly problems: ExtractProblem[] = [];
  readonly #file: string;
  #letters = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(number: number, json: string, content: object | ExtractProblem): void {
    this.#letters += json.length;
    if (this.#letters > MOST_LETTERS) throw new ExtractProblems([tooLong(this.#file, number)]);
    if (isProblem(content)) this.problems.push(content);
    else {
      if (this.lines.length === 0 && !Object.hasOwn(content, 'source')) {
        this.problems.push(misplaced(this.#file, number));
      }
      this.lines.push({ number, json, content });
    }
  }

  end(): BulkExtract {
    return new BulkExtract(this.#file, this.lines, this.problems);
  }
}

async function* readLinesOf(...read: Parameters<typeof readLines>): AsyncGenerator<readonly string[]> {
  const [file] = read;
  try {
    yield* readLines(...read);
  } catch {
    const message = `${basename(file)} cannot be read; name an extract in JSON Lines.`;
    throw new ExtractProblems([{ file, line: 1, column: 1, message }]);
  }
}

function parseLine(file: string, line: number, json: string): object | ExtractProblem {
  try {
    const content: unknown = JSON.parse(json);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
    return { file, line, column: 1, message: 'A line holds one JSON object: an extract, or a part of one.' };
  } catch (fault) {
    const { message } = fault as Error;
    const [found] = ExtractFile.parse(file, json).syntaxProblems;
    return { file, line, column: found?.column ?? 1, message: `The line is not JSON: ${message}.` };
  }
}

const isProblem = (content: object): content is ExtractProblem => 'message' in content && 'column' in content;

const misplaced = (file: string, line: number): ExtractProblem => ({
  file,
  line,
  column: 1,
  message: 'source: none is named before this line; a bulk extract begins with the source of what follows.',
});

const tooLong = (file: string, line: number): ExtractProblem => ({
  file,
  line,
  column: 1,
  message: `source: its lines hold more than ${String(MOST_LETTERS)} letters; divide it into several sources.`,
});
