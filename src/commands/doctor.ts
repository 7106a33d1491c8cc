import type { Config } from '../config.js';
import type { Ontology } from '../ontology/ontology.js';
import { examineGraph } from '../seeding/examine-graph.js';
import type { GraphStore, StoreCount, StoreReport } from '../store/graph-store.js';
import { describeStore, hasStore } from './describe-store.js';
import { explainStoreFault } from './explain-store-fault.js';
import { printLine } from './print-line.js';
import { showProgress } from './show-progress.js';
import { withStore } from './with-store.js';

export interface DoctorOptions {
  /** Compares all that is stored with what its claims say. */
  readonly deep: boolean;
}

/** Prints what the store is and holds, what is wrong and how to mend it; true if nothing is. It mends nothing itself. */
export async function doctor(config: Config, { deep }: DoctorOptions): Promise<boolean> {
  if (!hasStore(config)) {
    printLine(
      `There is no graph at ${describeStore(config)} yet: npm start makes one, and so does habeas seed.`,
    );
    return false;
  }
  return withStore(
    config,
    async (store, ontology) => printReport(await readReport(config, store, ontology, deep)),
    { prepare: false },
  );
}

async function readReport(
  config: Config,
  store: GraphStore,
  ontology: Ontology,
  deep: boolean,
): Promise<StoreReport> {
  try {
    const report = await store.report({ deep });
    // What claims say can be asked of a store that is sound.
    if (!deep || report.problems.length > 0) return report;
    const progress = showProgress('Comparing');
    try {
      return { ...report, problems: await examineGraph(store, ontology, progress.show) };
    } finally {
      progress.end();
    }
  } catch (fault) {
    throw explainStoreFault(config, fault);
  }
}

function printReport(report: StoreReport): boolean {
  printLine(`store          ${report.store} ${report.version}`);
  printLine(`location       ${report.location}`);
  printLine(`node           ${process.versions.node}`);
  printLine(`indexes        ${String(report.indexes)}`);
  printCounts('nodes', report.nodes);
  printCounts('relationships', report.relationships);
  printLine(`problems       ${report.problems.length === 0 ? 'none' : String(report.problems.length)}`);
  for (const problem of report.problems) printLine(`  ${problem}`);
  return report.problems.length === 0;
}

function printCounts(title: string, counts: readonly StoreCount[]): void {
  printLine(`${title.padEnd(15)}${String(counts.reduce((sum, { count }) => sum + count, 0))}`);
  for (const { name, count } of counts) printLine(`  ${name.padEnd(20)} ${String(count).padStart(8)}`);
}
