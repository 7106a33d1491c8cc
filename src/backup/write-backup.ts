import { createHash } from 'node:crypto';

import type { Version } from '../store/graph-store.js';
import { BACKUP_FORMAT, type BackupEnd, type BackupHead } from './backup-lines.js';

/** Letters handed on at once, at least. */
const PIECE = 65_536;

/** Pieces of a backup's text, made as they are taken. */
export async function* writeBackup(
  versions: AsyncIterable<Version>,
  about: Pick<BackupHead, 'made' | 'store'>,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let piece = lineOf({ backup: 'habeas', format: BACKUP_FORMAT, ...about } satisfies BackupHead);
  for await (const version of versions) {
    counts['node' in version ? 'nodes' : 'relationships'] += 1;
    piece += lineOf(version);
    if (piece.length < PIECE) continue;
    hash.update(piece);
    yield piece;
    piece = '';
  }
  hash.update(piece);
  yield piece + lineOf({ ...counts, sha256: hash.digest('hex') } satisfies BackupEnd);
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;
