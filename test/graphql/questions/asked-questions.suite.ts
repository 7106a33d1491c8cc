import { after, before, describe } from 'node:test';

import type { SeededGraph } from '../seeded-graph.js';
import { registerChanges } from './changes/changes.suite.js';
import { registerCommand } from './command/command.suite.js';
import { registerCorroboration } from './corroboration/corroboration.suite.js';
import { registerGaps } from './gaps/gaps.suite.js';
import { registerObligations } from './obligations/obligations.suite.js';
import { registerStatistics } from './statistics/statistics.suite.js';
import { registerTimeline } from './timeline/timeline.suite.js';

/** What questions answer of the seeded facts: the same from every store. */
export function registerQuestions(storeName: string, open: () => Promise<SeededGraph>): void {
  describe(`questions on ${storeName}`, () => {
    let graph: SeededGraph;
    before(async () => (graph = await open()));
    after(() => graph.close());

    registerCommand(() => graph.store);
    registerTimeline(() => graph.store);
    registerObligations(() => graph.store);
    registerCorroboration(() => graph.store);
    registerGaps(() => graph.store);
    registerStatistics(() => graph.store);
    registerChanges(() => graph.store);
  });
}
