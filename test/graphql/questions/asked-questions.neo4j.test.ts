import { openSeededNeo4j } from '../seeded-neo4j.js';
import { registerQuestions } from './asked-questions.suite.js';

registerQuestions('Neo4j', openSeededNeo4j);
