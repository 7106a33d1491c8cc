import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFile {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** A place for a database that no other test has. */
export async function temporaryFile(): Promise<TemporaryFile> {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-store-'));
  return { file: join(folder, 'graph.sqlite'), remove: () => rm(folder, { recursive: true, force: true }) };
}
