import { readFile } from 'node:fs/promises';

import {
  type Document,
  isCollection,
  isMap,
  isNode,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

import type { ExtractProblem } from './extract-problem.js';

export type Path = readonly (string | number)[];

/** An extract as it was written, which still knows where each of its values stands. */
export interface WrittenExtract {
  readonly file: string;
  /** Where it starts, from 1. */
  readonly line: number;
  readonly content: unknown;
  /** Ids under `entities`, even where the rest is wrong. */
  readonly entityIds: readonly string[];
  /** A problem at the value under this path, at its key where it is a map or list, or at the nearest value around it. */
  problem(path: Path, message: string): ExtractProblem;
}

/** A file read as YAML. */
export class ExtractFile implements WrittenExtract {
  readonly file: string;
  readonly line = 1;
  readonly #document: Document;
  readonly #lines: LineCounter;

  private constructor(file: string, document: Document, lines: LineCounter) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** In NFC, as the texts that quotes stand in. */
  static async read(file: string): Promise<ExtractFile> {
    return ExtractFile.parse(file, (await readFile(file, 'utf8')).normalize('NFC'));
  }

  static parse(file: string, text: string): ExtractFile {
    const lines = new LineCounter();
    return new ExtractFile(file, parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
  }

  /** Mistakes of YAML itself, and aliases: an extract repeats itself openly, and a file cannot grow on being read. */
  get syntaxProblems(): readonly ExtractProblem[] {
    const problems = this.#document.errors.map(({ message, pos }) => ({ ...this.#place(pos[0]), message }));
    visit(this.#document, {
      Alias: (_, alias) => {
        const message = `*${alias.source}: an extract uses no YAML aliases; write the value out.`;
        problems.push({ ...this.#place(alias.range?.[0] ?? 0), message });
        return visit.BREAK;
      },
    });
    return problems;
  }

  get content(): unknown {
    return this.#document.toJS() as unknown;
  }

  get entityIds(): readonly string[] {
    const entities = this.#document.get('entities');
    return isMap(entities) ? entities.items.map(({ key }) => String(key)) : [];
  }

  problem(path: Path, message: string): ExtractProblem {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#nodeAt(path.slice(0, length));
      if (node?.range) return { ...this.#place(node.range[0]), message };
    }
    return { ...this.#place(0), message };
  }

  #nodeAt(path: Path): Node | undefined {
    const node: unknown = this.#document.getIn(path, true);
    if (isNode(node) && !isCollection(node)) return node;
    const around: unknown = this.#document.getIn(path.slice(0, -1), true);
    const pair = isMap<Node>(around)
      ? around.items.find(({ key }) => String(key) === path.at(-1))
      : undefined;
    if (isNode(pair?.key)) return pair.key;
    return isNode(node) ? node : undefined;
  }

  #place(offset: number): Omit<ExtractProblem, 'message'> {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
