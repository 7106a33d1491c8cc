import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { OLD_NODE } from './run-habeas.js';

const SCRIPT = fileURLToPath(new URL('../../../scripts/prepare.mjs', import.meta.url));

const PACKAGE = JSON.parse(readFileSync(join(dirname(SCRIPT), '../package.json'), 'utf8')) as {
  readonly engines: { readonly node: string };
  readonly scripts: { readonly start: string };
};

/** Stands for npm: leaves what a real install leaves, with builders that only say that they ran. */
const NPM = `#!${process.execPath}
const { mkdirSync, writeFileSync } = require('fs');
console.log('npm ' + process.argv.slice(2).join(' '));
for (const [folder, file, code] of [
  ['node_modules/typescript/bin', 'tsc', "console.log('tsc'); process.exit(require('fs').existsSync('src/wrong.ts') ? 2 : 0)"],
  ['node_modules/vite/bin', 'vite.js', "console.log('vite')"],
]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + '/' + file, code);
}
writeFileSync('node_modules/.package-lock.json', '{}');
`;

describe('npm start', () => {
  let root = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const prepare = (
    ...options: readonly string[]
  ): { readonly status: number | null; readonly said: readonly string[] } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...options, join(root, 'scripts/prepare.mjs')],
      {
        env: { PATH: join(root, 'bin') + delimiter + String(process.env['PATH']) },
        encoding: 'utf8',
      },
    );
    return { status, said: (stdout + stderr).split('\n').filter((line) => line !== '') };
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'habeas-prepare-'));
    write('bin/npm', NPM);
    chmodSync(join(root, 'bin/npm'), 0o755);
    write('package.json', JSON.stringify({ engines: PACKAGE.engines }));
    write('package-lock.json', '{}');
    write('src/main.ts', 'first');
    write('web/page.ts', 'first');
    mkdirSync(join(root, 'scripts'));
    copyFileSync(SCRIPT, join(root, 'scripts/prepare.mjs'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('installs and builds on a fresh clone, and says so', () => {
    assert.deepEqual(prepare(), {
      status: 0,
      said: [
        'Installing what package-lock.json names …',
        'npm ci --include=dev --loglevel=error',
        'Building the service …',
        'tsc',
        'Building the playground …',
        'vite',
        'Building the explorer …',
        'vite',
      ],
    });
  });

  it('does nothing and says nothing when nothing changed, whatever the times of the files', () => {
    prepare();
    utimesSync(join(root, 'src/main.ts'), new Date(), new Date());
    assert.deepEqual(prepare(), { status: 0, said: [] });
  });

  it('builds only what changed', () => {
    prepare();
    write('src/main.ts', 'second');
    assert.deepEqual(prepare().said, ['Building the service …', 'tsc']);
    write('schema/operations/one.graphql', '{ id }');
    assert.deepEqual(prepare().said, [
      'Building the playground …',
      'vite',
      'Building the explorer …',
      'vite',
    ]);
  });

  it('installs again when the lock file is newer than what is installed', () => {
    prepare();
    const later = new Date(Date.now() + 5000);
    utimesSync(join(root, 'package-lock.json'), later, later);
    assert.equal(prepare().said[1], 'npm ci --include=dev --loglevel=error');
  });

  it('ends in one line when a build fails, and tries again the next time', () => {
    write('src/wrong.ts', '');
    assert.deepEqual(prepare().said.slice(-2), [
      'tsc',
      'Building the service failed; the lines above say why.',
    ]);
    const { status, said } = prepare();
    assert.equal(status, 1);
    assert.equal(said.length, 3);
  });

  it('says in one line that Node is too old', () => {
    const { status, said } = prepare('--import', OLD_NODE);
    assert.equal(status, 1);
    assert.deepEqual(said, [
      'Node 18.19.0 is too old; Habeas needs 20.19 or 22.12 or newer, from https://nodejs.org/.',
    ]);
  });

  it('is what the package runs', () => {
    assert.match(PACKAGE.scripts.start, /^node scripts\/prepare\.mjs && /);
  });
});
