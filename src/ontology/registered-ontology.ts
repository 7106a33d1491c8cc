import { buildOntology } from './ontology.js';
import { KINDS, RELATIONSHIPS } from './registry.js';

/** The ontology the service runs on. */
export const REGISTERED_ONTOLOGY = buildOntology(KINDS, RELATIONSHIPS);
