import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { type Environment, readConfig } from '../../src/config.js';
import { HabeasError } from '../../src/errors/habeas-error.js';

const NEO4J = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'of its own' };

/** The lines of what is wrong. */
function problems(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    assert.ok(error instanceof HabeasError);
    assert.equal(error.code, 'CONFIGURATION_INVALID');
    return error.message.split('\n');
  }
}

describe('the configuration', () => {
  it('needs nothing set', () => {
    const config = readConfig({});
    assert.equal(config.port, 4000);
    assert.equal(config.host, '127.0.0.1');
    assert.deepEqual(config.store, { store: 'sqlite', directory: '.habeas' });
    assert.deepEqual(config.corsOrigins, []);
  });

  it('takes a variable that is empty for one that is not set', () => {
    assert.deepEqual(readConfig({ PORT: '', NEO4J_URI: '', CORS_ORIGINS: '' }), readConfig({}));
  });

  it('tells all that is wrong at once, with value and way out', () => {
    assert.deepEqual(
      problems({
        PORT: '70000',
        LOG_LEVEL: 'loud',
        PLAYGROUND: 'maybe',
        CORS_ORIGINS: 'example.org',
        NEO4J_URI: 'http://x',
        REDIS_URL: 'http://:a-password@x',
      }),
      [
        'PORT: "70000" is not a whole number from 0 to 65535; leave it out for 4000.',
        'LOG_LEVEL: "loud" is not one of trace, debug, info, warn, error, fatal, silent; leave it out for "info".',
        'CORS_ORIGINS: "example.org" is not a list of origins such as https://example.org,https://example.net; leave it out for [].',
        'PLAYGROUND: "maybe" is not "on" or "off"; leave it out for true.',
        'NEO4J_URI: not an address; write it without user or password, as in neo4j://localhost:7687.',
        'NEO4J_PASSWORD: not set; NEO4J_URI needs it, or NEO4J_PASSWORD_FILE.',
        'REDIS_URL: not an address; write it as in redis://localhost:6379.',
      ],
    );
  });

  it('reads a store of Neo4j', () => {
    const store = {
      store: 'neo4j',
      uri: NEO4J.NEO4J_URI,
      user: 'neo4j',
      password: 'of its own',
      database: 'neo4j',
    };
    assert.deepEqual(readConfig(NEO4J).store, store);
  });

  for (const password of ['neo4j', 'Password', 'changeme', 'test', 'secret']) {
    it(`refuses the default password ${password} without printing it`, () => {
      const [line, ...others] = problems({ ...NEO4J, NEO4J_PASSWORD: password });
      assert.match(line ?? '', /^NEO4J_PASSWORD: a default password/);
      assert.deepEqual(others, []);
    });
  }

  it('never prints a password, not even one within the address', () => {
    const told = problems({
      NEO4J_URI: 'neo4j://me:hunter2@localhost',
      NEO4J_PASSWORD: 'hunter3',
      NEO4J_PASSWORD_FILE: '/nowhere',
    }).join('\n');
    assert.match(told, /^NEO4J_URI: .*\nNEO4J_PASSWORD_FILE: NEO4J_PASSWORD is set too/);
    assert.doesNotMatch(told, /hunter/);
  });

  it('reads a password from a file, as container secrets are given', () => {
    const directory = mkdtempSync(join(tmpdir(), 'habeas-config-'));
    const file = join(directory, 'password');
    writeFileSync(file, 'of its own\n');
    const { store } = readConfig({ NEO4J_URI: NEO4J.NEO4J_URI, NEO4J_PASSWORD_FILE: file });
    rmSync(directory, { recursive: true });
    assert.equal(store.store === 'neo4j' && store.password, 'of its own');
    assert.deepEqual(problems({ NEO4J_URI: NEO4J.NEO4J_URI, NEO4J_PASSWORD_FILE: file }), [
      `NEO4J_PASSWORD_FILE: "${file}" cannot be read.`,
    ]);
  });

  it('takes tokens of an issuer, and none if half of it is set', () => {
    const issuer = {
      OIDC_ISSUER: 'https://id.example.org',
      OIDC_AUDIENCE: 'habeas',
      OIDC_JWKS_URL: 'https://id.example.org/keys',
    };
    const { access } = readConfig({ ...issuer, OIDC_ROLES: 'staff=editor, /heads = admin' });
    assert.equal(access.issuer?.roleClaim, 'roles');
    assert.deepEqual(
      [...access.issuer.roles],
      [
        ['staff', 'editor'],
        ['/heads', 'admin'],
      ],
    );
    assert.deepEqual(
      problems({ OIDC_ISSUER: 'x', OIDC_JWKS_URL: 'http://id.example.org/keys', OIDC_ROLES: 'a=king' }).map(
        (line) => line.split(':', 1)[0],
      ),
      ['OIDC_AUDIENCE', 'OIDC_JWKS_URL', 'OIDC_ROLES'],
    );
    assert.match(problems({ OIDC_AUDIENCE: 'habeas' })[0] ?? '', /^OIDC_AUDIENCE: of no use without/u);
  });

  it('has no secret of sessions that is short or said twice, and tells none', () => {
    assert.equal(readConfig({}).access.sessionSecret, undefined);
    const [short] = problems({ SESSION_SECRET: 'too short' });
    assert.match(String(short), /^SESSION_SECRET: shorter than 32 letters/u);
    assert.ok(!String(short).includes('too short'));
    assert.match(
      problems({ SESSION_SECRET: 'a'.repeat(32), SESSION_SECRET_FILE: '/none' })[0] ?? '',
      /set one of/u,
    );
  });
});
