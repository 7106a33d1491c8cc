import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { Ajv } from 'ajv';

import { findProjectRoot } from '../neo4j/find-project-root.js';
import { type ComposeService, readCompose, readServerSettings } from './read-compose.js';

const root = findProjectRoot();
const ajv = new Ajv({ allErrors: true, strictTuples: false });
const isCompose = ajv.compile(
  JSON.parse(readFileSync(join(root, 'test/docker/compose.schema.json'), 'utf8')) as object,
);
const compose = readCompose();
const { neo4j, habeas } = compose.services;

describe('docker-compose.yml', () => {
  test('has only keys and values of the Compose specification', () => {
    assert.ok(isCompose(compose), ajv.errorsText(isCompose.errors, { separator: '\n' }));
  });

  test('would be refused with a key misspelt at any level', () => {
    const broken = structuredClone(compose);
    for (const [path, object] of objectsIn(broken)) {
      Object.assign(object, { healthchek: {} });
      assert.ok(!isCompose(broken), `an unknown key at "${path}" passes`);
      Reflect.deleteProperty(object, 'healthchek');
    }
    assert.ok(isCompose(broken));
  });

  test('asks both services for their health', () => {
    assert.match(neo4j.healthcheck.test.join(' '), /cypher-shell .*RETURN 1/);
    assert.match(habeas.healthcheck.test.join(' '), /127\.0\.0\.1:4000\/readyz/);
  });

  test('starts the service once the database is healthy', () => {
    assert.deepEqual(habeas.depends_on, { neo4j: { condition: 'service_healthy' } });
    assert.equal(habeas.environment.NEO4J_URI, 'bolt://neo4j:7687');
  });

  test('declares each volume it mounts and mounts each it declares', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }: Partial<ComposeService>) =>
      volumes.map((mount) => mount.split(':')[0]),
    );
    assert.deepEqual(mounted.toSorted(), Object.keys(compose.volumes).toSorted());
  });

  test('holds no password and asks for one', () => {
    const required = /^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]{30,}\}$/;
    const secret = /AUTH|PASSWORD|SECRET|TOKEN|KEY/;
    const secrets = [neo4j, habeas].map(({ environment }) =>
      Object.entries(environment).filter(([name]) => secret.test(name)),
    );
    assert.deepEqual(
      secrets.map((entries) => entries.map(([name]) => name)),
      [['NEO4J_AUTH'], ['NEO4J_PASSWORD']],
    );
    for (const [name, value] of secrets.flat()) assert.match(value, required, name);
    assert.doesNotMatch(JSON.stringify(compose), /PASSWORD:?[-+]/);
  });

  test('publishes ports on this machine only', () => {
    for (const { ports } of [neo4j, habeas]) {
      assert.notEqual(ports.length, 0);
      for (const port of ports) assert.match(port, /^127\.0\.0\.1:/);
    }
  });

  test('limits memory and processes, and the database fits in what it may take', () => {
    const settings = readServerSettings(neo4j);
    const inMebibytes = (name: string): number => mebibytes(settings.get(name));
    const heap = inMebibytes('server.memory.heap.max_size');
    assert.ok(heap + inMebibytes('server.memory.pagecache.size') + 512 <= mebibytes(neo4j.mem_limit));
    assert.ok(inMebibytes('dbms.memory.transaction.total.max') <= heap);
    assert.ok(inMebibytes('db.memory.transaction.max') <= inMebibytes('dbms.memory.transaction.total.max'));
    assert.ok(mebibytes(habeas.mem_limit) > 0);
    for (const { pids_limit } of [neo4j, habeas]) assert.ok(pids_limit);
  });

  test('bounds statements as the Neo4j of the tests does', () => {
    const settings = readServerSettings(neo4j);
    const tested = new Map(
      readFileSync(join(root, 'test/neo4j/neo4j.conf'), 'utf8').split('\n').map(toEntry),
    );
    for (const name of [
      'db.transaction.timeout',
      'db.memory.transaction.max',
      'db.lock.acquisition.timeout',
    ]) {
      assert.ok(settings.has(name), name);
      assert.equal(settings.get(name), tested.get(name), name);
    }
    assert.ok(Number(settings.get('server.memory.query_cache.per_db_cache_num_entries')) >= 1000);
  });

  test('gives the service no right it does not need', () => {
    const { read_only, tmpfs, cap_drop, security_opt } = habeas;
    assert.deepEqual(
      { read_only, tmpfs, cap_drop, security_opt },
      { read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
    );
  });
});

/** Every object in a value, the value itself included, each with its JSON pointer. */
function objectsIn(value: unknown, path = ''): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([key, below]) => objectsIn(below, `${path}/${key}`)),
  ];
}

function mebibytes(size = ''): number {
  const [, amount, unit] = /^(\d+)([mg])$/.exec(size) ?? [];
  return Number(amount) * (unit === 'g' ? 1024 : 1);
}

function toEntry(line: string): readonly [string, string] {
  const [name = '', value = ''] = line.split('=');
  return [name, value];
}
