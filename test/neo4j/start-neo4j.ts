import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import neo4j from 'neo4j-driver';

import { copyJars } from './copy-jars.js';
import { findJava } from './find-java.js';
import { findProjectRoot } from './find-project-root.js';
import { launchJava } from './launch-java.js';

const sources = join(findProjectRoot(), 'test', 'neo4j');
const answerTimeout = 120_000;
const javaOptions: readonly string[] = [
  '-Xms256m',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
];

export interface Neo4jOptions {
  /** A version on Maven Central; the one in pom.xml when left out. From 2025 on it needs a JDK 21 or newer. */
  readonly version?: string | undefined;
  /** Where the graph is kept; left out, a temporary folder that `stop` removes. */
  readonly directory?: string | undefined;
  /** Left out, a free port. */
  readonly port?: number | undefined;
  /** A gigabyte when left out. */
  readonly heapMegabytes?: number | undefined;
  /** Lines behind those of neo4j.conf. */
  readonly settings?: readonly string[] | undefined;
  /** Receives each line Java prints. */
  readonly log?: ((line: string) => void) | undefined;
}

export interface RunningNeo4j {
  /** A bolt address that takes any credentials, or none. */
  readonly uri: string;
  readonly version: string;
  /** Kills it, freezes it or lets it go on. */
  signal(name: NodeJS.Signals): void;
  /** Resolves once Java has ended and a temporary folder is gone; calling it again does no harm. */
  stop(): Promise<void>;
}

/**
 * Starts a real Neo4j Community and resolves once it answers a query.
 * @throws Error when there is no JDK or no Maven, or with the tail of Java's output when it is not ready in 120 seconds.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const { version = versionInPom(), port = 0, heapMegabytes = 1_024, settings = [] } = options;
  const { log = () => undefined } = options;
  const java = findJavaFor(version);
  const jars = await copyJars(version, log);
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'habeas-neo4j-')));
  await mkdir(directory, { recursive: true });
  const configuration = join(directory, 'neo4j.conf');
  await writeFile(
    configuration,
    [await readFile(join(sources, 'neo4j.conf'), 'utf8'), ...settings].join('\n'),
  );
  const launcher = [join(sources, 'Launcher.java'), directory, String(port), configuration];
  const server = launchJava(
    java,
    [...javaOptions, `-Xmx${String(heapMegabytes)}m`, '-cp', join(jars, '*'), ...launcher],
    log,
  );

  const end = async (): Promise<void> => {
    await server.end();
    if (options.directory === undefined) await rm(directory, { recursive: true, force: true });
  };
  let ending: Promise<void> | undefined;
  const stop = (): Promise<void> => (ending ??= end());
  try {
    const uri = `bolt://127.0.0.1:${await server.port}`;
    await waitUntilAnswering(uri);
    return { uri, version, stop, signal: (name) => server.signal(name) };
  } catch (error) {
    await stop();
    throw new Error(`Neo4j ${version} did not start: ${(error as Error).message}`, { cause: error });
  }
}

function versionInPom(): string {
  const version = /<neo4j\.version>(.+?)</.exec(readFileSync(join(sources, 'pom.xml'), 'utf8'))?.[1];
  if (version === undefined) throw new Error('test/neo4j/pom.xml has no neo4j.version');
  return version;
}

function findJavaFor(version: string): string {
  const minimum = Number.parseInt(version, 10) >= 2025 ? 21 : 17;
  const java = findJava(minimum);
  if (java === undefined)
    throw new Error(`Neo4j ${version} needs a JDK ${minimum} or newer: set JAVA_HOME_${minimum}`);
  return java;
}

/** A new graph gets its indexes over labels and types after it accepts connections, and refuses some queries until then. */
async function waitUntilAnswering(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const ask = (text: string) => driver.executeQuery(text, {}, { database: 'neo4j' });
  const isReady = async (): Promise<boolean> => {
    const { records } = await ask("SHOW INDEXES WHERE type = 'LOOKUP' AND state = 'ONLINE'");
    await ask('MATCH (n:MadeByTests) RETURN n LIMIT 1');
    return records.length === 2;
  };
  const end = performance.now() + answerTimeout;
  try {
    await driver.verifyConnectivity();
    let state: boolean | string = false;
    while (state !== true) {
      if (performance.now() > end) throw new Error(`no answer within ${answerTimeout / 1000} s: ${state}`);
      state = await isReady().catch(String);
      if (state !== true) await setTimeout(200);
    }
  } finally {
    await driver.close();
  }
}
