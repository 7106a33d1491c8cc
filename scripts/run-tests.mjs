// Runs the compiled tests of one tier: node scripts/run-tests.mjs sqlite|neo4j|neo4j-contract|faults|load|readers|browser [--tap FILE]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// A file of tests that hangs is ended and counted as failed.
const LONGEST_FILE_MS = Number(process.env.LONGEST_FILE_MS ?? 15 * 60_000);
// Files that are given one Neo4j share it, and each empties it first.
// One at a time, too, where what is measured is how much the machine can do.
const CONCURRENCY = process.env.NEO4J_URI || process.argv[2] === 'load' ? 1 : 2;
const root = fileURLToPath(new URL('..', import.meta.url));

const isBrowser = (file) => file.startsWith('browser/');
/** By readers in Python, which npm cannot install. */
const isReader = (file) => file.startsWith('readers/');
/** They want the machine for themselves. */
const isLoad = (file) => file.startsWith('load/');
const isNeo4j = (file) => /(^|\/)neo4j\/|\.neo4j\.test\.ts$|(^|\/)random-plans\.test\.ts$/u.test(file);
const tiers = {
  sqlite: (file) => !isBrowser(file) && !isReader(file) && !isNeo4j(file) && !isLoad(file),
  neo4j: (file) => isNeo4j(file) && !isLoad(file),
  // Those that take the server at NEO4J_URI, whatever its version.
  'neo4j-contract': (file) => file.startsWith('store/neo4j/'),
  // In other tiers too, with few repetitions.
  faults: (file) => /(^|\/)(faults|processes|loading)\.|hostile\/|^faults\//u.test(file),
  load: isLoad,
  readers: isReader,
  browser: isBrowser,
};

/** Listed by source, so that what is left in dist of a deleted test does not run. */
const compiledTests = (isIn) =>
  readdirSync(`${root}test`, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && isIn(file))
    .sort()
    .map((file) => `dist/test/${file.replace(/\.ts$/u, '.js')}`);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { tap: { type: 'string' } } });
const isIn = tiers[positionals[0]];
if (!isIn) {
  console.error(`Name a tier: ${Object.keys(tiers).join(', ')}.`);
  process.exit(2);
}
const files = compiledTests(isIn);
if (files.length === 0) {
  // Given no file, Node would look for tests by itself and run every tier.
  console.error(`No tests are in the tier ${positionals[0]}.`);
  process.exit(2);
}
const reporters = { spec: 'stdout', ...(values.tap && { tap: values.tap }) };
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    `--test-concurrency=${CONCURRENCY}`,
    `--test-timeout=${LONGEST_FILE_MS}`,
    ...Object.entries(reporters).flatMap(([reporter, destination]) => [
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${destination}`,
    ]),
    ...files,
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
