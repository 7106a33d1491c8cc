import { startService } from '../start-service.js';
import { testInjections } from './injections.suite.js';

testInjections('SQLite', () => startService({ environment: { RATE_POINTS: '0' } }));
