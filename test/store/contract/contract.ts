import { aggregateSuite } from './aggregate.suite.js';
import { asOfSuite } from './as-of.suite.js';
import { connectionSuite } from './connection.suite.js';
import { evidenceSuite } from './evidence.suite.js';
import { filterSuite } from './filter.suite.js';
import { findSuite } from './find.suite.js';
import { knownAtSuite } from './known-at.suite.js';
import { longListSuite } from './long-list.suite.js';
import { orderSuite } from './order.suite.js';
import { pageSuite } from './page.suite.js';
import { relatedSuite } from './related.suite.js';
import { restoreSuite } from './restore.suite.js';
import { ringSuite } from './ring.suite.js';
import { searchSuite } from './search.suite.js';
import { searchThenSuite } from './search-then.suite.js';
import { serviceSuite } from './service.suite.js';
import type { StoreUnderTest } from './store-under-test.js';
import { transactionSuite } from './transaction.suite.js';
import { visibilitySuite } from './visibility.suite.js';
import { writeSuite } from './write.suite.js';

/** What every store must pass. */
export function testContract(store: StoreUnderTest): void {
  findSuite(store);
  connectionSuite(store);
  filterSuite(store);
  relatedSuite(store);
  orderSuite(store);
  pageSuite(store);
  longListSuite(store);
  aggregateSuite(store);
  visibilitySuite(store);
  asOfSuite(store);
  knownAtSuite(store);
  evidenceSuite(store);
  ringSuite(store);
  writeSuite(store);
  transactionSuite(store);
  searchSuite(store);
  searchThenSuite(store);
  restoreSuite(store);
  serviceSuite(store);
}
