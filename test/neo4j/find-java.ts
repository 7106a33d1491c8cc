import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const installationFolders: readonly string[] = ['/usr/lib/jvm', '/opt'];

/**
 * The path of the first `java` of a JDK of this major version or newer: JAVA_HOME, then JAVA_HOME_<major> (JAVA_HOME_21),
 * then the PATH, then /usr/lib/jvm and /opt; undefined when there is none.
 */
export function findJava(minimumMajor: number): string | undefined {
  return candidates().find((java) => isDevelopmentKit(java) && majorVersion(java) >= minimumMajor);
}

function candidates(): readonly string[] {
  const named = Object.keys(process.env)
    .filter((name) => /^JAVA_HOME(_\d+\w*)?$/.test(name))
    .sort()
    .map((name) => join(process.env[name] ?? '', 'bin', 'java'));
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'java'));
  const installed = installationFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name, 'bin', 'java')),
    );
  return [...named, ...onPath, ...installed];
}

/** A runtime without its compiler cannot run a source file, so a mere JRE does not count. */
function isDevelopmentKit(java: string): boolean {
  return existsSync(java) && existsSync(join(dirname(realpathSync(java)), 'javac'));
}

function majorVersion(java: string): number {
  const printed = spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr;
  return Number(/version "(?:1\.)?(\d+)/.exec(printed)?.[1] ?? 0);
}
