import { amongSuite } from './among.suite.js';
import { neighbourhoodSuite } from './neighbourhood.suite.js';
import { pathTermsSuite } from './path-terms.suite.js';
import { randomPathsSuite } from './random-paths.suite.js';
import type { SearchedStore } from './searched-store.js';
import { superNodeSuite } from './super-node.suite.js';

/** What searches through the graph must answer over every store. */
export function registerSearch(searched: SearchedStore): void {
  pathTermsSuite(searched);
  superNodeSuite(searched);
  neighbourhoodSuite(searched);
  amongSuite(searched);
  randomPathsSuite(searched);
}
