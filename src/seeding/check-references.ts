import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import type { DraftExtract } from './checked-extract.js';
import type { ExtractProblem } from './extract-problem.js';
import { type Mention, mentionsOf, sourceReferences } from './mentions.js';
import { suggestId } from './suggest-id.js';

/** References to entities that neither the extracts, which name `named`, nor the store know. */
export async function checkReferences(
  drafts: readonly DraftExtract[],
  named: ReadonlySet<string>,
  { ontology, store }: { readonly ontology: Ontology; readonly store?: GraphStore },
): Promise<readonly ExtractProblem[]> {
  const references = drafts.flatMap(({ file, content, facts: placed }) => {
    const facts = [...placed].flatMap(([at, fact]) =>
      mentionsOf(ontology, fact).map(({ id, path }) => ({ id, path: ['facts', at, ...path] })),
    );
    return [...ownReferences(content), ...facts]
      .filter(({ id }) => !named.has(id))
      .map((reference) => ({ file, ...reference }));
  });
  if (references.length === 0) return [];
  const asked = [...new Set(references.map(({ id }) => id))];
  const stored =
    (await store?.transact((transaction) => transaction.existing(asked))) ?? new Map<string, number>();
  const unknown = references.filter(({ id }) => !stored.has(id));
  if (unknown.length === 0) return [];
  const known = [...named, ...((await store?.owners()) ?? [])];
  return unknown.map(({ file, id, path }) => {
    const field = path.findLast((part) => typeof part === 'string' && part !== id) ?? '';
    const near = suggestId(id, known);
    const hint = near === undefined ? '' : `write ${near} if that is meant, or else `;
    return file.problem(
      path,
      `${field}: ${id} is known neither here nor in the graph; ${hint}name it under entities.`,
    );
  });
}

function ownReferences({ source, speaker, entities = {} }: DraftExtract['content']): readonly Mention[] {
  return [
    ...sourceReferences(source, ['source']),
    ...(speaker === undefined ? [] : [{ id: speaker, path: ['speaker'] }]),
    ...Object.keys(entities).map((id) => ({ id, path: ['entities', id] })),
  ];
}
