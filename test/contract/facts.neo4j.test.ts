import { openSeededNeo4j } from '../graphql/seeded-neo4j.js';
import { registerFacts } from './facts.suite.js';

registerFacts('Neo4j', openSeededNeo4j);
