import { openSeededGraph } from '../seeded-graph.js';
import { registerQuestions } from './asked-questions.suite.js';

registerQuestions('SQLite', openSeededGraph);
