import type { GraphStore } from '../../src/store/graph-store.js';

/** The same store but for these members, which a test makes slow, late or broken. */
export const changeStore = (store: GraphStore, changes: Partial<GraphStore>): GraphStore => ({
  prepare: () => store.prepare(),
  run: (plan, options) => store.run(plan, options),
  transact: (work) => store.transact(work),
  fill: (work) => store.fill(work),
  owners: () => store.owners(),
  versions: () => store.versions(),
  restore: (versions) => store.restore(versions),
  rebuildSearch: () => store.rebuildSearch(),
  report: (options) => store.report(options),
  use: () => store.use(),
  ping: () => store.ping(),
  close: () => store.close(),
  ...changes,
});
