import type { DraftExtract } from './checked-extract.js';
import type { Extract } from './extract.js';
import type { Path, WrittenExtract } from './extract-file.js';

type SoundPart = Omit<DraftExtract, 'evidence'> & {
  /** Entities to which it gives a name. */
  readonly named: readonly string[];
};

/**
 * An extract without the facts and entities at these paths, so that the rest of it can be checked all the same;
 * undefined where more than those is wrong.
 */
export function soundPart(file: WrittenExtract, wrong: readonly Path[]): SoundPart | undefined {
  if (!wrong.every((path) => path.length > 1 && (path[0] === 'facts' || path[0] === 'entities')))
    return undefined;
  const content = file.content as Extract;
  const left = (list: string, key: string | number): boolean =>
    !wrong.some((path) => path[0] === list && path[1] === key);
  const entities = Object.entries(content.entities ?? {}).filter(([id]) => left('entities', id));
  const facts = (content.facts ?? []).map((fact, at) => [at, fact] as const);
  return {
    file,
    content: { ...content, entities: Object.fromEntries(entities) },
    facts: new Map(facts.filter(([at]) => left('facts', at))),
    partial: wrong.length > 0,
    named: entities.flatMap(([id, entry]) => (entry.name === undefined ? [] : [id])),
  };
}
