import { HabeasError } from '../../errors/habeas-error.js';
import { type CutPlan, cutPlan, fillNode, nodesAtCuts } from '../../plan/cut-plan.js';
import type { FindPlan, Plan, RingPlan } from '../../plan/plan.js';
import type { RawAnswer, RawList, RawNode } from '../../plan/raw-answer.js';
import { dependsOnCounts, type NodeCounts } from '../anchor.js';
import type { RunOptions } from '../graph-store.js';
import type { Recall, Recalled } from '../remember-statements.js';
import { type ChangesRecord, readChanges } from './compile-changes.js';
import { ANSWER } from './compile-plan.js';
import { readRing, type RingRecord } from './compile-ring.js';
import type { Connection } from './connection.js';
import { runRead } from './run-read.js';
import { readSearch } from './search/compile-search.js';
import type { Statement } from './statement.js';

/**
 * A statement that follows more relationships takes far longer to plan, the first time, than several: from 16 on they
 * are ahead, from 36 on twice as fast. Later answers take several two to three times as long. `npm run bench:guard`.
 */
const MOST_WALKS = 24;
/** Neo4j plans a walk in some 10 to 50 ms, and no time limit interrupts it while it does. */
const TOO_MANY_WALKS = 150;

/** The database that plans are run on, and what is known of it. */
export interface PlannedGraph {
  readonly connection: Connection;
  readonly recall: Recall<Statement>;
  readonly counts: () => Promise<NodeCounts>;
  /** In how many places one statement may follow relationships. */
  readonly mostWalks?: number | undefined;
}

interface Fitting extends CutPlan, Recalled<Statement> {}

/**
 * Answers a plan in one statement, or, where that would take too long to plan, in one for its upper levels and one
 * for each place below them.
 * @throws HabeasError QUERY_TOO_COSTLY when even one level follows too many relationships; else as `runRead`.
 */
export async function runPlan(graph: PlannedGraph, whole: Plan, options: RunOptions): Promise<RawAnswer> {
  const fitting = await fit(graph, whole);
  const { plan, cuts } = fitting;
  const answer = await runStatement(graph.connection, fitting, options);
  if (cuts.length === 0) return answer;
  const waiting = nodesAtCuts(answer, cuts.length);
  const deeper = cuts.map(async (node, at) => {
    const ids = [...(waiting[at]?.keys() ?? [])];
    if (ids.length === 0) return;
    const { clearance, knownAt } = plan;
    const then = knownAt === undefined ? {} : { knownAt };
    const find: FindPlan = { step: 'find', origin: node, clearance, ids, node, ...then };
    const found = (await runPlan(graph, find, options)) as readonly (RawNode | null)[];
    ids.forEach((id, place) =>
      waiting[at]?.get(id)?.forEach((one) => fillNode(one, at, stillThere(found[place]))),
    );
  });
  await Promise.all(deeper);
  return answer;
}

/** Has Neo4j plan what `runPlan` would run first, and keep that. */
export async function planAhead(graph: PlannedGraph, plan: Plan): Promise<void> {
  const { statement, partOf } = await fit(graph, plan);
  const text = statement.text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN');
  await runRead(graph.connection, { text, parameters: statement.parametersOf(partOf) });
}

function stillThere(node: RawNode | null | undefined): RawNode {
  if (node) return node;
  throw new HabeasError('STORE_CONFLICT', 'The graph was changed while it was read; ask again.');
}

/** As many levels of a plan as fit in one statement, one at least. */
async function fit({ recall, counts, mostWalks = MOST_WALKS }: PlannedGraph, plan: Plan): Promise<Fitting> {
  const known = dependsOnCounts(plan) ? await counts() : undefined;
  const whole: Fitting = { plan, cuts: [], ...recall(plan, known) };
  if (whole.statement.walks <= mostWalks) return whole;
  let fitting = whole;
  for (let depth = 1; ; depth += 1) {
    const cut = cutPlan(plan, depth);
    const recalled = recall(cut.plan, known);
    if (depth > 1 && recalled.statement.walks > mostWalks) break;
    fitting = { ...cut, ...recalled };
    if (cut.cuts.length === 0) break;
  }
  if (fitting.statement.walks <= TOO_MANY_WALKS) return fitting;
  throw new HabeasError(
    'QUERY_TOO_COSTLY',
    `The query follows relationships in more than ${TOO_MANY_WALKS} places; ask for less at once.`,
  );
}

async function runStatement(
  connection: Connection,
  { plan, statement, partOf }: Fitting,
  options: RunOptions,
): Promise<RawAnswer> {
  const sent = { text: statement.text, parameters: statement.parametersOf(partOf) };
  if (plan.step !== 'find' && plan.step !== 'ring') {
    const [record] = await runRead<{ [ANSWER]: unknown }>(connection, sent, options);
    return readSingle(plan, record?.[ANSWER]);
  }
  if (plan.step === 'ring') {
    const met = await runRead<{ [ANSWER]: RingRecord }>(connection, sent, options);
    return readRing(
      plan,
      met.map((record) => record[ANSWER]),
    );
  }
  const records = await runRead<{ [ANSWER]: readonly RawNode[] }>(connection, sent, options);
  return records.map((record) => record[ANSWER][0] ?? null);
}

function readSingle(plan: Exclude<Plan, FindPlan | RingPlan>, answer: unknown): RawAnswer {
  switch (plan.step) {
    case 'scan':
      return (answer as RawList | undefined) ?? { rows: [] };
    case 'search':
      return readSearch(plan, answer as Parameters<typeof readSearch>[1]);
    case 'changes':
      return readChanges(answer as ChangesRecord);
    case 'spell':
      return [...(answer as string[])].sort();
  }
}
