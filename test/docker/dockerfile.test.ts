import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { findProjectRoot } from '../neo4j/find-project-root.js';
import { readCompose } from './read-compose.js';
import { readDockerfile } from './read-dockerfile.js';

const root = findProjectRoot();
const stages = readDockerfile();
const image = stages.at(-1) ?? [];
const texts = (name: string): readonly string[] =>
  image.filter((each) => each.name === name).map(({ text }) => text);
const [environment = ''] = texts('ENV');

describe('Dockerfile', () => {
  test('runs the command that package.json names', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly bin: object };
    const [program, file, command] = JSON.parse(texts('CMD')[0] ?? '[]') as readonly string[];
    assert.deepEqual([program, command], ['node', 'serve']);
    assert.ok(Object.values(bin).includes(file), `${file} is no bin of package.json`);
  });

  test('runs it as a user without rights, from the first instruction after the copies', () => {
    assert.deepEqual(texts('USER'), ['node']);
    const names = image.map(({ name }) => name);
    assert.ok(names.indexOf('USER') > names.lastIndexOf('COPY'));
  });

  test('installs in the first stage, without scripts, and only carries over what is needed to run', () => {
    const installs = (stages[0] ?? [])
      .map(({ text }) => text)
      .filter((text) => /npm (ci|install|prune)/.test(text));
    assert.notEqual(installs.length, 0);
    for (const text of installs) assert.match(text, /--ignore-scripts/);
    assert.ok(installs.some((text) => text.includes('npm prune --omit=dev')));
    const copied = texts('COPY').map((text) => /^--from=build \/app\/(\S+) \.\/\1$/.exec(text)?.[1]);
    assert.deepEqual(copied.toSorted(), ['dist', 'node_modules', 'package.json', 'schema', 'seed']);
    for (const path of ['package.json', 'schema', 'seed']) assert.ok(existsSync(join(root, path)), path);
  });

  test('listens where docker-compose.yml looks for it, and keeps its data in a volume', () => {
    const { habeas } = readCompose().services;
    const [port] = texts('EXPOSE');
    assert.match(environment, new RegExp(`\\bHOST=0\\.0\\.0\\.0 PORT=${port}\\b`));
    assert.ok(habeas.ports.some((published) => published.endsWith(`:${port}`)));
    const [directory] = texts('VOLUME');
    assert.match(environment, new RegExp(`\\bHABEAS_DIRECTORY=${directory}$`));
    assert.ok(habeas.volumes.some((mount) => mount.endsWith(`:${directory}`)));
  });

  test('is built for production, asks for its health and holds no secret', () => {
    assert.match(environment, /\bNODE_ENV=production\b/);
    assert.match(texts('HEALTHCHECK')[0] ?? '', /fetch\(.*\/healthz/);
    assert.doesNotMatch(readFileSync(join(root, 'Dockerfile'), 'utf8'), /PASSWORD|SECRET|TOKEN/);
  });

  test('leaves what is private or built elsewhere out of the context', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    for (const path of ['.git', '.env*', '.neo4j', '.habeas', '**/node_modules', 'dist'])
      assert.ok(ignored.includes(path), path);
  });
});
