import { createHash } from 'node:crypto';

import { HabeasError } from '../errors/habeas-error.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Version } from '../store/graph-store.js';
import { BACKUP_FORMAT, type BackupEnd, type BackupHead } from './backup-lines.js';

/**
 * What a backup holds, as its lines are taken.
 * @throws HabeasError BAD_USER_INPUT where it is no backup, of a newer Habeas, damaged or cut off: this may show at its end only.
 */
export async function* readBackup(lines: AsyncIterable<string>, ontology: Ontology): AsyncGenerator<Version> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let number = 0;
  let end: BackupEnd | undefined;
  for await (const line of lines) {
    number += 1;
    const value = readLine(line, number);
    if (number === 1) checkHead(value);
    else if (end !== undefined) throw refuse(`line ${String(number)} stands behind its end`);
    else if ('sha256' in value) end = value as BackupEnd;
    else {
      const version = value as Version;
      counts[checkVersion(version, ontology, number)] += 1;
      yield version;
    }
    if (end === undefined) hash.update(`${line}\n`);
  }
  if (end === undefined) throw refuse('it has no last line: it was cut off');
  const { nodes, relationships, sha256 } = end;
  if (nodes !== counts.nodes || relationships !== counts.relationships || sha256 !== hash.digest('hex'))
    throw refuse('its lines are not those that its end tells of: it was damaged or changed');
}

function readLine(line: string, number: number): object {
  try {
    return JSON.parse(line) as object;
  } catch (cause) {
    throw refuse(number === 1 ? NO_BACKUP : `line ${String(number)} is no JSON`, cause);
  }
}

const NO_BACKUP = 'it does not begin as a backup of Habeas does';

function checkHead({ backup, format }: Partial<BackupHead>): void {
  if (backup !== 'habeas') throw refuse(NO_BACKUP);
  if (format !== BACKUP_FORMAT)
    throw refuse(
      `its format is ${String(format)}, and this Habeas reads ${String(BACKUP_FORMAT)}: take a newer one`,
    );
}

/** What this ontology does not know would be lost without a word. */
function checkVersion(version: Version, ontology: Ontology, number: number): 'nodes' | 'relationships' {
  const isNode = 'node' in version;
  const name = isNode ? version.node.kind : version.relationship.type;
  const known = isNode ? ontology.kinds.get(name) : ontology.relationships.get(name);
  if (known === undefined)
    throw refuse(`line ${String(number)} is of ${name}, which this Habeas does not know`);
  const { values } = isNode ? version.node : version.relationship;
  const unknown = Object.keys(values).find((property) => !known.properties.has(property));
  if (unknown !== undefined)
    throw refuse(`line ${String(number)} has ${name}.${unknown}, which this Habeas does not know`);
  return isNode ? 'nodes' : 'relationships';
}

const refuse = (why: string, cause?: unknown): HabeasError =>
  new HabeasError('BAD_USER_INPUT', `The backup cannot be restored: ${why}.`, { cause });
