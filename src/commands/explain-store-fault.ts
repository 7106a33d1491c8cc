import type { Config } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import { describeStore } from './describe-store.js';

const WAYS_OUT = {
  neo4j: 'Check the address, that Neo4j runs, and user, password and database.',
  sqlite: 'Check that this user may read and write the file, and that it is a graph.',
} as const;

/** Adds where the store was looked for and what to check, which its own message leaves out. */
export function explainStoreFault(config: Config, fault: unknown): unknown {
  if (!(fault instanceof HabeasError) || fault.code === 'CONFIGURATION_INVALID') return fault;
  const variable = config.store.store === 'neo4j' ? 'NEO4J_URI' : 'HABEAS_DIRECTORY';
  const wayOut = fault.code === 'STORE_UNAVAILABLE' ? ` ${WAYS_OUT[config.store.store]}` : '';
  return new HabeasError(fault.code, `${variable}: ${describeStore(config)}: ${fault.message}${wayOut}`, {
    cause: fault,
  });
}
