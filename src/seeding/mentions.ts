import type { Ontology } from '../ontology/ontology.js';
import { asList, type FactEntry, type SourceEntry } from './extract.js';
import type { Path } from './extract-file.js';

/** An entity that a part of an extract speaks of, and where in it. */
export interface Mention {
  readonly id: string;
  readonly path: Path;
}

export function mentionsOf(ontology: Ontology, { about, by, says = {} }: FactEntry): readonly Mention[] {
  const traversals = ontology.kindOfId(about)?.traversals;
  const targets = Object.entries(says).flatMap(([field, value]) =>
    traversals?.has(field)
      ? asList(value).flatMap((one, at) => {
          const id = typeof one === 'object' && one !== null && 'to' in one ? one.to : one;
          const path = ['says', field, ...(Array.isArray(value) ? [at] : [])];
          return typeof id === 'string' ? [{ id, path }] : [];
        })
      : [],
  );
  return [
    { id: about, path: ['about'] },
    ...(by === undefined ? [] : [{ id: by, path: ['by'] }]),
    ...targets,
  ];
}

/** Those who published and wrote a source, and the work it retells. */
export function sourceReferences(
  { publisher, authors = [], derivedFrom }: SourceEntry,
  path: Mention['path'],
): readonly Mention[] {
  return [
    ...(publisher === undefined ? [] : [{ id: publisher, path: [...path, 'publisher'] }]),
    ...authors.map((id, at) => ({ id, path: [...path, 'authors', at] })),
    ...(derivedFrom ? sourceReferences(derivedFrom, [...path, 'derivedFrom']) : []),
  ];
}
