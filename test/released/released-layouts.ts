import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { findProjectRoot } from '../neo4j/find-project-root.js';

/** A folder for each layout that is kept. */
export const RELEASED = join(findProjectRoot(), 'test', 'released', 'layouts');
export const SQLITE = 'graph.sqlite.gz';
export const NEO4J = 'graph.neo4j.jsonl.gz';
/** What both hold. */
export const BACKUP = 'graph.backup';

export const releasedLayouts = (): readonly string[] => readdirSync(RELEASED).sort();
