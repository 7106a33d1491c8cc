// Runs before anything is installed and on any Node, so that one too old is told so: no dependency, no newer syntax.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (path) => join(root, path);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function main() {
  requireNode();
  if (!isInstalled()) {
    step('Installing what package-lock.json names', npm, ['ci', '--include=dev', '--loglevel=error']);
  }
  stamped('dist/.service-stamp', ['src', 'test', 'codegen.ts', 'tsconfig.json', 'package-lock.json'], () => {
    step('Building the service', process.execPath, [at('node_modules/typescript/bin/tsc'), '-b']);
  });
  stamped('dist/.page-stamp', ['web', 'schema', 'package-lock.json'], () => {
    buildPage('playground', 'web/vite.config.ts');
    buildPage('explorer', 'web/vite.explore.config.ts');
  });
}

function buildPage(name, config) {
  step(`Building the ${name}`, process.execPath, [
    at('node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    config,
    '--logLevel',
    'error',
  ]);
}

/** By the lines of Node that package.json names; the last of them is open to newer ones. */
function requireNode() {
  const oldest = JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node.match(/\d+\.\d+/g);
  const [major, minor] = process.versions.node.split('.').map(Number);
  const inLine = oldest.some(
    (one) => Number(one.split('.')[0]) === major && Number(one.split('.')[1]) <= minor,
  );
  if (inLine || major > Number(oldest[oldest.length - 1].split('.')[0])) return;
  fail(
    `Node ${process.versions.node} is too old; Habeas needs ${oldest.join(' or ')} or newer, from https://nodejs.org/.`,
  );
}

/** npm writes its own lock file last, so that an install cut short counts as none. */
function isInstalled() {
  const installed = at('node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

/** Runs the work when the files changed since it last succeeded: by content, as a checkout changes all times. */
function stamped(stamp, inputs, work) {
  const digest = digestOf(inputs);
  if (existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === digest) return;
  work();
  mkdirSync(dirname(at(stamp)), { recursive: true });
  writeFileSync(at(stamp), digest);
}

function digestOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.reduce((files, input) => files.concat(filesIn(input)), [])) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return [path];
  const names = readdirSync(at(path)).sort();
  return names.reduce((files, name) => files.concat(filesIn(`${path}/${name}`)), []);
}

function step(title, command, parameters) {
  console.log(`${title} …`);
  const { error, status } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) fail(`${title}: ${command} cannot be started (${error.message}).`);
  if (status !== 0) fail(`${title} failed; the lines above say why.`);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

main();
