import { maskNames } from '../claims/mask-names.js';
import type { Ontology } from '../ontology/ontology.js';
import type { DraftExtract } from './checked-extract.js';
import type { ExtractProblem } from './extract-problem.js';

/** Pseudonyms that are no person's, and ids and pseudonyms that tell the name they stand for. */
export function checkPseudonyms(
  ontology: Ontology,
  { file, content }: DraftExtract,
): readonly ExtractProblem[] {
  const entities = Object.entries(content.entities ?? {});
  const ids = [content.source.id, ...entities.map(([id]) => id)];
  return entities.flatMap(([person, { name, aliases = [], pseudonym }]) => {
    if (pseudonym === undefined) return [];
    const problem = (message: string): ExtractProblem =>
      file.problem(['entities', person, 'pseudonym'], message);
    if (ontology.kindOfId(person)?.name !== 'Person')
      return [problem(`pseudonym: ${person} is no person; use visibility to hide it.`)];
    const values = [...(name === undefined ? [] : [name]), ...aliases];
    const mask = maskNames(values.map((value) => ({ person, value, pseudonym })));
    const telling = ids.filter((id) => mask(spaced(id)) !== spaced(id));
    return [
      ...(mask(pseudonym) === pseudonym
        ? []
        : [problem(`pseudonym: "${pseudonym}" has a word of the name; choose another.`)]),
      ...telling.map((id) => problem(`pseudonym: the id ${id} has a word of the name; choose another id.`)),
    ];
  });
}

/** An id without its kind, in words. */
const spaced = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
