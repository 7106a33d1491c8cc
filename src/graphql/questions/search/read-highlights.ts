import type { Kind, Ontology } from '../../../ontology/ontology.js';
import type { FieldSelection, FindPlan } from '../../../plan/plan.js';
import type { RawNode } from '../../../plan/raw-answer.js';
import type { GraphContext } from '../../context.js';
import type { AskedWord } from './asked-words.js';
import { type Fragment, markWords } from './mark-words.js';
import type { RankedHit } from './rank-hits.js';

export type HighlightField = 'NAME' | 'ALIAS' | 'DESCRIPTION' | 'QUOTE';

/** A text of an entity, or of a claim about it, with the words found in it marked. */
export interface Highlight {
  readonly field: HighlightField;
  readonly text: string;
  readonly fragments: readonly Fragment[];
  readonly claim?: string;
}

/** Whose quotes are shown of an entity; the rest are among its claims. */
const MOST_CLAIMS = 3;
const SHOWN = ['name', 'aliases', 'description'];

/** Reads the texts of a page's hits as they are written, in one statement. */
export async function readHighlights(
  ontology: Ontology,
  context: GraphContext,
  asked: readonly AskedWord[],
  hits: readonly RankedHit[],
): Promise<ReadonlyMap<string, readonly Highlight[]>> {
  const shown = hits.map((hit) => ({ ...hit, claims: hit.claims.slice(0, MOST_CLAIMS) }));
  const ids = shown.flatMap(({ id, claims }) => [id, ...claims]);
  const plan = planTexts(ontology, context.clearance, ids);
  const nodes = (await context.store.run(plan, { signal: context.signal })) as readonly (RawNode | null)[];
  const byId = new Map(ids.map((id, at) => [id, nodes[at] ?? {}]));
  const mark = (field: HighlightField, text: unknown, claim?: string): readonly Highlight[] => {
    const fragments = typeof text === 'string' ? markWords(text, asked) : undefined;
    return fragments
      ? [{ field, text: text as string, fragments, ...(claim !== undefined && { claim }) }]
      : [];
  };
  return new Map(
    shown.map(({ id, claims }) => {
      const node = byId.get(id) ?? {};
      const aliases = (node['aliases'] ?? []) as readonly string[];
      return [
        id,
        [
          ...mark('NAME', node['name']),
          ...aliases.flatMap((alias) => mark('ALIAS', alias)),
          ...mark('DESCRIPTION', node['description']),
          ...eachOnce(claims.flatMap((claim) => mark('QUOTE', exactOf(byId.get(claim)), claim))),
        ],
      ];
    }),
  );
}

/** Several claims may rest on the same words. */
const eachOnce = (quotes: readonly Highlight[]): readonly Highlight[] =>
  quotes.filter(({ text }, at) => quotes.findIndex((other) => other.text === text) === at);

const exactOf = (claim: RawNode | undefined): unknown =>
  (claim?.['quote'] as { readonly exact?: unknown } | null | undefined)?.exact;

function planTexts(ontology: Ontology, clearance: FindPlan['clearance'], ids: readonly string[]): FindPlan {
  const kinds = [...ontology.kinds.values()].filter(({ name, entity }) => entity || name === 'Claim');
  const fields = kinds.map((kind) => [kind.name, valuesOf(kind, kind.entity ? SHOWN : ['quote'])] as const);
  return { step: 'find', clearance, ids, node: { kinds, fields: new Map(fields) } };
}

const valuesOf = (kind: Kind, names: readonly string[]): readonly FieldSelection[] =>
  names.flatMap((name) => {
    const property = kind.properties.get(name);
    return property ? [{ select: 'value', key: name, property } as const] : [];
  });
