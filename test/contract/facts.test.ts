import { openSeededGraph } from '../graphql/seeded-graph.js';
import { registerFacts } from './facts.suite.js';

registerFacts('SQLite', openSeededGraph);
