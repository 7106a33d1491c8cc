import { sha256 } from './evidence.js';
import type { Extract } from './extract.js';
import { ExtractFile, type Path, type WrittenExtract } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';

/** What one line of the bulk form holds, as its JSON Schema lets it be: schema/bulk-extract.schema.json. */
type BulkContent = Partial<Extract> & {
  /** In NFC. */
  readonly text?: string;
};

export interface BulkLine {
  /** From 1. */
  readonly number: number;
  readonly json: string;
  readonly content: unknown;
}

/** The lines of one source, read as one extract. */
export class BulkExtract implements WrittenExtract {
  readonly file: string;
  readonly lines: readonly BulkLine[];
  /** Lines that are no JSON, or more than this reads. */
  readonly syntaxProblems: readonly ExtractProblem[];
  readonly #facts: number[] = [];

  constructor(file: string, lines: readonly BulkLine[], syntaxProblems: readonly ExtractProblem[]) {
    this.file = file;
    this.lines = lines;
    this.syntaxProblems = syntaxProblems;
    let facts = 0;
    for (const { content } of lines) {
      this.#facts.push(facts);
      facts += asContent(content).facts?.length ?? 0;
    }
  }

  get line(): number {
    return this.lines[0]?.number ?? 1;
  }

  get text(): string | undefined {
    return asContent(this.lines[0]?.content).text;
  }

  get content(): Extract {
    const [first] = this.lines.map(({ content }) => asContent(content));
    const { source, speaker, text } = first ?? {};
    const parts = this.lines.map(({ content }) => asContent(content));
    return {
      // The hash of a text in its own line goes without saying.
      source: { ...(text !== undefined && { sha256: sha256(text) }), ...source } as Extract['source'],
      ...(speaker !== undefined && { speaker }),
      entities: Object.assign({}, ...parts.map(({ entities }) => entities)) as Extract['entities'] & object,
      facts: parts.flatMap(({ facts = [] }) => facts),
    };
  }

  get entityIds(): readonly string[] {
    return this.lines.flatMap(({ content }) => Object.keys(asContent(content).entities ?? {}));
  }

  /** Where something in a line stands in the extract that all of them make. */
  pathFrom(line: number, path: Path): Path {
    const [list, at, ...rest] = path;
    return list === 'facts' && typeof at === 'number' ? [list, at + (this.#facts[line] ?? 0), ...rest] : path;
  }

  problem(path: Path, message: string): ExtractProblem {
    const [list, key, ...rest] = path;
    if (list === 'facts' && typeof key === 'number') {
      const at = this.#facts.findLastIndex((first) => first <= key);
      return this.problemIn(at, [list, key - (this.#facts[at] ?? 0), ...rest], message);
    }
    const at = list === 'entities' ? this.lines.findLastIndex((line) => hasEntity(line, key)) : 0;
    return this.problemIn(Math.max(at, 0), path, message);
  }

  /** Of what stands under this path in one of the lines; JSON is YAML, whose reader knows where. */
  problemIn(line: number, path: Path, message: string): ExtractProblem {
    const { json = '', number = 1 } = this.lines[line] ?? {};
    return { ...ExtractFile.parse(this.file, json).problem(path, message), line: number };
  }
}

const hasEntity = ({ content }: BulkLine, id: Path[number] | undefined): boolean =>
  id !== undefined && Object.hasOwn(asContent(content).entities ?? {}, id);

/** Nothing where a line holds something else: the schema then refuses it. */
const asContent = (content: unknown): BulkContent => {
  if (typeof content !== 'object' || content === null) return {};
  const { entities, facts, text, ...rest } = content as BulkContent;
  return {
    ...rest,
    ...(typeof entities === 'object' && { entities }),
    ...(Array.isArray(facts) && { facts: facts as Extract['facts'] & object }),
    ...(typeof text === 'string' && { text }),
  };
};
