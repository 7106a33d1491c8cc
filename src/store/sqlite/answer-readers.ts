import type { NodeSelection } from '../../plan/plan.js';
import type { RawNode } from '../../plan/raw-answer.js';
import type { Block } from './block.js';
import type { Sections, StatementBuilder } from './statement.js';

/** Given the answer, reads a node that a block reached. */
export type NodeReader = (sections: Sections) => (id: string, kind: string) => RawNode;

/** Given the answer, reads what a field holds: by the node's id and the cells of its row. */
export type FieldReader = (sections: Sections) => (id: string, row: readonly unknown[]) => unknown;

/** Adds to the statement what a selection reads of the nodes of a block. */
export type NodeCompiler = (builder: StatementBuilder, block: Block, selection: NodeSelection) => NodeReader;
