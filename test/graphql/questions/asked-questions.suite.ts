import { after, before, describe } from 'node:test';

import type { SeededGraph } from '../seeded-graph.js';
import { registerCorroboration } from './corroboration/corroboration.suite.js';
import { registerGaps } from './gaps/gaps.suite.js';
import { registerStatistics } from './statistics/statistics.suite.js';

/** What questions answer of the seeded facts: the same from every store. */
export function registerQuestions(storeName: string, open: () => Promise<SeededGraph>): void {
  describe(`questions on ${storeName}`, () => {
    let graph: SeededGraph;
    before(async () => (graph = await open()));
    after(() => graph.close());

    registerCorroboration(() => graph.store);
    registerGaps(() => graph.store);
    registerStatistics(() => graph.store);
  });
}
