import { spawnSync } from 'node:child_process';
import { statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file system in memory. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it up but for so many bytes. */
  readonly fill: (left: number) => void;
  /** Takes away what filled it. */
  readonly makeRoom: () => void;
  readonly close: () => Promise<void>;
}

/** Undefined where this user may mount nothing. */
export async function openSmallDisk(bytes: number): Promise<SmallDisk | undefined> {
  const path = await mkdtemp(join(tmpdir(), 'habeas-small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(bytes)}`, 'tmpfs', path]);
  const close = async (): Promise<void> => {
    if (mounted.status === 0) spawnSync('umount', ['--lazy', path]);
    await rm(path, { recursive: true, force: true });
  };
  if (mounted.status !== 0) {
    await close();
    return undefined;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    makeRoom: () => truncateSync(ballast),
    close,
  };
}
