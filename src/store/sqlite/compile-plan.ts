import type { Ontology } from '../../ontology/ontology.js';
import type { FindPlan, Plan, RingPlan, RowsPlan, ScanPlan } from '../../plan/plan.js';
import type { RawAnswer } from '../../plan/raw-answer.js';
import type { NodeCounts } from '../anchor.js';
import { ownPart, type PartOf } from '../plan-value.js';
import { type Block, nodesOf } from './block.js';
import { compileAggregate } from './compile-aggregate.js';
import { compileChanges } from './compile-changes.js';
import { compileWhole } from './compile-connection.js';
import { compileListRows } from './compile-list-rows.js';
import { compileNode } from './compile-node.js';
import { compileRing } from './compile-ring.js';
import { compileRows } from './compile-rows.js';
import type { CompiledPlan } from './compiled-plan.js';
import { visibleCount } from './node-counts.js';
import { quoteName, quoteText } from './quote-name.js';
import { compileSearch } from './search/compile-search.js';
import { compileSpelling } from './search/compile-spelling.js';
import { type Sections, StatementBuilder } from './statement.js';
import { columnOf, visible } from './walk.js';

/**
 * Pure: the same shape of plan gives the same text, whatever its values and response keys.
 * @param counts what decides where a search starts that no index helps
 */
export function compilePlan(ontology: Ontology, plan: Plan, counts: NodeCounts = new Map()): CompiledPlan {
  if (plan.step === 'search') return compileSearch(ontology, plan);
  if (plan.step === 'spell') return compileSpelling(ontology, plan);
  if (plan.step === 'changes') return compileChanges(ontology, plan);
  const builder = new StatementBuilder(ontology, plan, counts);
  const read = compileStep(builder, plan);
  return {
    text: builder.text,
    parametersOf: (partOf) => builder.parameters.valuesOf(partOf),
    readAnswer: (answer, partOf = ownPart) => read(builder.readSections(answer), partOf),
  };
}

type AnswerReader = (sections: Sections, partOf: PartOf) => RawAnswer;

function compileStep(builder: StatementBuilder, plan: RowsPlan | RingPlan): AnswerReader {
  switch (plan.step) {
    case 'find':
      return compileFind(builder, plan);
    case 'scan':
      return compileScan(builder, plan);
    case 'ring':
      return compileRing(builder, plan);
  }
}

/** Every kind's table is asked for every id, so that the text does not depend on which ids are asked. */
function compileFind(builder: StatementBuilder, plan: FindPlan): AnswerReader {
  const { node } = plan;
  const kinds = node.kinds.map(({ name }) => name);
  const asked = builder.addBlock(
    'b',
    `SELECT value AS id FROM json_each(${builder.parameters.add(plan, ({ ids }) => JSON.stringify(ids))})`,
  );
  const found = kinds.map((kind) => {
    const from = `${asked} a CROSS JOIN ${quoteName(kind)} n ON ${columnOf('n', 'id')} = a.id`;
    return `SELECT n.id AS node, ${quoteText(kind)} AS kind FROM ${from} WHERE ${visible(builder, 'n', kind).join(' AND ')}`;
  });
  const block: Block = { name: builder.addBlock('b', found.join(' UNION ALL ')), kinds };
  builder.start = nodesOf(block, kinds);
  const rows = builder.addSection(['b.node', 'b.kind'], `${block.name} b`);
  const nodes = compileNode(builder, block, node);
  return (sections, partOf) => {
    const kindOf = new Map(rows(sections).map(([id, kind]) => [id, kind as string]));
    const read = nodes(sections);
    return partOf(plan).ids.map((id) => {
      const kind = kindOf.get(id);
      return kind === undefined ? null : read(id, kind);
    });
  };
}

/** What a list at the root has for a parent. */
const NO_PARENT = '';

function compileScan(builder: StatementBuilder, { kind, list }: ScanPlan): AnswerReader {
  const scope = { node: 'n', kind: quoteText(kind.name), scanned: kind.name };
  const rows = compileRows(
    builder,
    list,
    `${quoteName(kind.name)} n`,
    scope,
    visible(builder, 'n', kind.name),
    list.where === undefined && builder.knownAt === undefined
      ? visibleCount(scope.kind, builder.clearance)
      : undefined,
  );
  const name = builder.addBlock(
    'b',
    `SELECT ${quoteText(NO_PARENT)} AS parent, e.key AS position, e.value AS node FROM json_each(${rows.page}) e`,
  );
  const page = compileListRows(builder, { name, kinds: [kind.name] }, list, compileNode);
  const whole = compileWhole(builder, rows, '(SELECT 1)', quoteText(NO_PARENT));
  const near = `(SELECT ${quoteText(NO_PARENT)} AS id)`;
  const aggregate = compileAggregate(builder, list, rows.whole, near, compileNode);
  return (sections) => ({
    rows: page(sections)(NO_PARENT),
    ...whole(sections)(NO_PARENT),
    ...aggregate(sections)(NO_PARENT),
  });
}
