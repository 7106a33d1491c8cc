import { createHash } from 'node:crypto';

import type { EntityEntry, Extract, FactEntry, SourceEntry } from '../extract.js';
import type { Path, WrittenExtract } from '../extract-file.js';
import type { ExtractProblem } from '../extract-problem.js';

/** What a row or a line states, beside what it is known by. */
export interface Stated {
  /** From 1. */
  readonly line: number;
  /** By which the record is found: it is the evidence of all that is stated there. */
  readonly record: string;
}

/** The facts of one source, put together from the lines of a file that holds those of several. */
export class TableExtract implements WrittenExtract {
  readonly file: string;
  speaker: string | undefined;
  readonly #source: SourceEntry;
  /** Where its source is described first. */
  readonly line: number;
  readonly #entities = new Map<string, EntityEntry>();
  readonly #entityLines = new Map<string, number>();
  readonly #facts: FactEntry[] = [];
  readonly #factLines: number[] = [];

  constructor(file: string, source: SourceEntry, line: number) {
    this.file = file;
    this.#source = source;
    this.line = line;
  }

  get content(): Extract {
    return {
      source: this.#source,
      ...(this.speaker !== undefined && { speaker: this.speaker }),
      entities: Object.fromEntries(this.#entities),
      facts: this.#facts,
    };
  }

  get entityIds(): readonly string[] {
    return [...this.#entities.keys()];
  }

  hasName(id: string): boolean {
    return this.#entities.get(id)?.name !== undefined;
  }

  addFact(fact: Omit<FactEntry, 'record'>, { line, record }: Stated): void {
    this.#facts.push({ ...fact, record });
    this.#factLines.push(line);
  }

  /** Adds to what is said of an entity; lists grow, and what is first of the rest stays. */
  describe(id: string, entry: EntityEntry, { line, record }: Stated): void {
    const known = this.#entities.get(id) ?? {};
    const aliases = [...(known.aliases ?? []), ...(entry.aliases ?? [])];
    const identifiers = [...(known.identifiers ?? []), ...(entry.identifiers ?? [])];
    this.#entities.set(id, {
      record,
      ...entry,
      ...known,
      ...(aliases.length > 0 && { aliases }),
      ...(identifiers.length > 0 && { identifiers }),
    });
    if (!this.#entityLines.has(id)) this.#entityLines.set(id, line);
  }

  problem([list, key]: Path, message: string): ExtractProblem {
    return { file: this.file, line: this.#lineOf(list, key), column: 1, message };
  }

  #lineOf(list: Path[number] | undefined, key: Path[number] | undefined): number {
    const line = list === 'facts' ? this.#factLines[Number(key)] : this.#entityLines.get(String(key));
    return (list === 'source' ? undefined : line) ?? this.line;
  }
}

/** A text as the end of an id of ours. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || createHash('sha256').update(text).digest('hex').slice(0, 12);
