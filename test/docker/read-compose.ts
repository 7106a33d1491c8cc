import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { findProjectRoot } from '../neo4j/find-project-root.js';

export interface ComposeService {
  readonly build?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
}

export interface Compose {
  readonly services: { readonly neo4j: ComposeService; readonly habeas: ComposeService };
  readonly volumes: Readonly<Record<string, null>>;
}

/** docker-compose.yml as it stands, with `${…}` unreplaced; its shape is what compose.schema.json checks. */
export function readCompose(): Compose {
  return parse(readFileSync(join(findProjectRoot(), 'docker-compose.yml'), 'utf8')) as Compose;
}

/** The settings a service's NEO4J_ variables make, named as in neo4j.conf: `NEO4J_db_tx__log_size` sets `db.tx_log.size`. */
export function readServerSettings({ environment }: ComposeService): ReadonlyMap<string, string> {
  const variables = Object.entries(environment).filter(
    ([name]) => name.startsWith('NEO4J_') && name !== 'NEO4J_AUTH',
  );
  return new Map(variables.map(([name, value]) => [settingOf(name.slice('NEO4J_'.length)), value]));
}

function settingOf(name: string): string {
  return name
    .split('__')
    .map((part) => part.replaceAll('_', '.'))
    .join('_');
}
