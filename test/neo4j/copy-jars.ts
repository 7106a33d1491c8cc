import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { findProjectRoot } from './find-project-root.js';

const run = promisify(execFile);

/**
 * The folder with this version's server jars, `.neo4j/<version>/lib`; Maven copies them there (about 116 MB) the first time.
 * @throws Error when Maven is missing or cannot get the jars.
 */
export async function copyJars(version: string, log: (line: string) => void): Promise<string> {
  const root = findProjectRoot();
  const folder = join(root, '.neo4j', version, 'lib');
  if (existsSync(folder)) return folder;
  log(`Copying the jars of Neo4j ${version} into ${folder} (about 116 MB, once)`);
  await mkdir(join(root, '.neo4j', version), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  try {
    await copyWithMaven(join(root, 'test', 'neo4j', 'pom.xml'), version, partial);
    await rename(partial, folder);
  } catch (error) {
    // Another process may have put the folder there first, and its jars are as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

async function copyWithMaven(pom: string, version: string, folder: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    await run('mvn', ['-B', '-q', '-Dstyle.color=never', '-f', pom, `-Dneo4j.version=${version}`, ...goal]);
  } catch (error) {
    const { code, stdout } = error as { readonly code?: unknown; readonly stdout?: string };
    const reason =
      code === 'ENOENT'
        ? 'mvn is not on the PATH: install Maven, or set NEO4J_URI to a running server'
        : stdout;
    throw new Error(`The jars of Neo4j ${version} could not be copied: ${reason}`, { cause: error });
  }
}
