import type { EdgeField } from '../../plan/plan.js';
import { member } from '../columns.js';
import type { NodeCompiler } from './answer-readers.js';
import type { Block } from './block.js';
import { compileEvidence } from './compile-neighbours.js';
import { CELL, type EdgeSource, type RowReader } from './list-row.js';
import { readerOf } from './read-values.js';
import type { StatementBuilder } from './statement.js';
import { columnOf } from './walk.js';

type Reader = (row: readonly unknown[]) => unknown;

/** Adds what is selected of an edge; its values are cells of the list's rows, where `r` is the relationship. */
export function compileEdge(
  builder: StatementBuilder,
  block: Block,
  fields: readonly EdgeField[],
  cells: string[],
  compileNode: NodeCompiler,
  source: EdgeSource | undefined,
): RowReader {
  const compiled = fields.flatMap((field) => {
    const read = compileField(field);
    return read === undefined ? [] : [{ key: field.key, read }];
  });
  return (sections) => {
    const readers = compiled.map(({ key, read }) => [key, read(sections)] as const);
    return (row) => {
      const edge: Record<string, unknown> = {};
      for (const [key, read] of readers) edge[key] = read(row);
      return edge;
    };
  };

  function compileField(field: EdgeField): ((...sections: Parameters<RowReader>) => Reader) | undefined {
    switch (field.edge) {
      case 'typename':
      case 'cursor':
        return undefined;
      case 'node': {
        const nodes = compileNode(builder, block, field.node);
        return (sections) => {
          const node = nodes(sections);
          return (row) => node(row[CELL.node] as string, row[CELL.kind] as string);
        };
      }
      case 'value': {
        const value = readerOf(field.property, 'r');
        const at = cells.push(...value.cells) - value.cells.length;
        return () => (row) => value.read(row, at);
      }
      case 'certainty': {
        const at = cells.push(certainty(builder, source)) - 1;
        return () => (row) => row[at];
      }
      case 'evidence': {
        if (source === undefined) return () => () => [];
        const claims = compileEvidence(builder, block, source.traversal, field, compileNode);
        return (sections) => {
          const read = claims(sections);
          return (row) => read(row[CELL.relationship] as string, row);
        };
      }
    }
  }
}

/** Surely so only where even the latest beginning and the earliest end span the days asked of. */
function certainty({ parameters }: StatementBuilder, source: EdgeSource | undefined): string {
  const since = source?.traversal.relationship.properties.get('since');
  const until = source?.traversal.relationship.properties.get('until');
  if (source?.asOf === undefined || since === undefined || until === undefined) return 'NULL';
  const began = `${columnOf('r', member(since, 'latest'))} <= ${parameters.add(source.asOf, ({ earliest }) => earliest)}`;
  const ends = `${columnOf('r', member(until, 'earliest'))} >= ${parameters.add(source.asOf, ({ latest }) => latest)}`;
  return `CASE WHEN ${began} AND ${ends} THEN 'YES' ELSE 'POSSIBLY' END`;
}
