import type { Traversal } from '../../ontology/ontology.js';
import { quoteName, quoteText } from './quote-name.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, endsOf } from './walk.js';

/**
 * Rows that a part of the plan reached, by the name of a common table expression.
 * Columns: `node`; `kind` if it may be of several; below the root also `parent`, `position` and `relationship`.
 */
export interface Block {
  readonly name: string;
  /** Kinds that its nodes may be of. */
  readonly kinds: readonly string[];
}

/** Rows over a relationship; `page` is a JSON array of relationship ids for a node `p.id` of `near`. */
export function addEdgeBlock(
  builder: StatementBuilder,
  traversal: Traversal,
  near: string,
  page: string,
): Block {
  const { far, farKind } = endsOf(traversal);
  const kind = traversal.far.length === 1 ? '' : `, ${columnOf('r', farKind)} AS kind`;
  const name = builder.addBlock(
    'b',
    `SELECT p.id AS parent, e.key AS position, e.value AS relationship, ${columnOf('r', far)} AS node${kind} ` +
      `FROM ${near} p CROSS JOIN json_each(${page}) e ` +
      `CROSS JOIN ${quoteName(traversal.relationship.type)} r ON r.id = e.value`,
  );
  return { name, kinds: traversal.far };
}

/** A subquery of one column, `id`: the block's nodes of these kinds, each once. */
export function nodesOf(block: Block, kinds: readonly string[]): string {
  const all = block.kinds.every((kind) => kinds.includes(kind));
  const condition = all ? '' : ` WHERE kind IN (${kinds.map(quoteText).join(', ')})`;
  return `(SELECT DISTINCT node AS id FROM ${block.name}${condition})`;
}

/** SQL of the kind of a block's node. */
export const kindOf = (block: Block, alias: string): string =>
  block.kinds.length === 1 ? quoteText(block.kinds[0] as string) : columnOf(alias, 'kind');
