import { z } from 'zod';

import { ACCESS, type AccessConfig } from './access/access-config.js';
import {
  LOG_LEVELS,
  type LogLevel,
  oneOf,
  onOrOff,
  origins,
  path,
  readSecret,
  type Report,
  text,
  whole,
  word,
} from './environment-rules.js';
import { HabeasError } from './errors/habeas-error.js';

/** What one question may ask for at most. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Nodes an answer may hold. */
  readonly cost: number;
  readonly bodyBytes: number;
  /** How long a request may take to arrive. */
  readonly requestMilliseconds: number;
  readonly statementMilliseconds: number;
  /** Requests that are answered at once, exports apart. */
  readonly concurrentRequests: number;
  /** Requests that may wait for their turn. */
  readonly queuedRequests: number;
  readonly concurrentExports: number;
}

/** What one viewer may ask for in a while. */
export interface RateConfig {
  /** Nodes that answers may hold, and a hundred for each request; 0 for any number. */
  readonly points: number;
  readonly seconds: number;
  /** Where several processes count together; undefined for the memory of each. */
  readonly redisUrl: string | undefined;
  /** Proxies in front whose X-Forwarded-For tells who asks. */
  readonly proxyHops: number;
}

export type StoreConfig =
  | { readonly store: 'sqlite'; readonly directory: string }
  | {
      readonly store: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where figures are to be had; undefined for nowhere. */
  readonly metricsPort: number | undefined;
  readonly store: StoreConfig;
  readonly seedDirectory: string;
  readonly access: AccessConfig;
  /** A folder of documents that are trusted, and planned at start, beside the published ones. */
  readonly documentsDirectory: string | undefined;
  /** Whether other documents are answered, answered and logged, or refused. */
  readonly trustedDocuments: 'off' | 'log' | 'enforce';
  readonly logLevel: LogLevel;
  /** Origins whose pages may read answers. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly playground: boolean;
  readonly limits: Limits;
  readonly rate: RateConfig;
  /** How long a stop waits for questions under way. */
  readonly shutdownMilliseconds: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Checks the whole environment at once.
 * @throws HabeasError CONFIGURATION_INVALID with a line for every variable that is wrong; no secret is in it.
 */
export function readConfig(environment: Environment): Config {
  const service = SERVICE.safeParse(environment);
  const store = STORE.safeParse(environment);
  const access = ACCESS.safeParse(environment);
  const redis = REDIS.safeParse(environment);
  if (service.success && store.success && access.success && redis.success)
    return arrange(service.data, store.data, access.data, redis.data);
  const issues = [service, store, access, redis].flatMap(({ error }) => error?.issues ?? []);
  throw new HabeasError(
    'CONFIGURATION_INVALID',
    issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

const SERVICE = z.object({
  PORT: whole(4000, 0, 65_535),
  METRICS_PORT: whole(0, 0, 65_535),
  HOST: word('127.0.0.1'),
  SEED_DIRECTORY: path('seed'),
  TRUSTED_DOCUMENTS: oneOf(['off', 'log', 'enforce'], 'off'),
  TRUSTED_DOCUMENTS_DIRECTORY: path(''),
  LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
  CORS_ORIGINS: origins,
  INTROSPECTION: onOrOff(true),
  PLAYGROUND: onOrOff(true),
  MAX_TOKENS: whole(1500, 100, 100_000),
  MAX_DEPTH: whole(12, 1, 100),
  MAX_ALIASES: whole(30, 0, 10_000),
  MAX_DIRECTIVES: whole(50, 0, 10_000),
  MAX_COST: whole(1_000_000, 1, 1_000_000_000),
  MAX_BODY_BYTES: whole(100_000, 1000, 100_000_000),
  REQUEST_MILLISECONDS: whole(30_000, 100, 600_000),
  STATEMENT_MILLISECONDS: whole(10_000, 10, 600_000),
  MAX_CONCURRENT: whole(64, 1, 10_000),
  MAX_QUEUED: whole(256, 0, 100_000),
  MAX_EXPORTS: whole(4, 0, 1000),
  RATE_POINTS: whole(50_000_000, 0, 1_000_000_000),
  RATE_SECONDS: whole(60, 1, 86_400),
  PROXY_HOPS: whole(0, 0, 10),
  SHUTDOWN_MILLISECONDS: whole(10_000, 0, 600_000),
});

const STORE = z
  .object({
    HABEAS_DIRECTORY: path('.habeas'),
    NEO4J_URI: text,
    NEO4J_USER: word('neo4j'),
    NEO4J_PASSWORD: text,
    NEO4J_PASSWORD_FILE: text,
    NEO4J_DATABASE: word('neo4j'),
  })
  .transform((given, context): StoreConfig => {
    const { NEO4J_URI: uri } = given;
    if (uri === undefined) return { store: 'sqlite', directory: given.HABEAS_DIRECTORY };
    const report = (name: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    if (!isNeo4jUri(uri))
      report('NEO4J_URI', 'not an address; write it without user or password, as in neo4j://localhost:7687.');
    const password = readPassword(given.NEO4J_PASSWORD, given.NEO4J_PASSWORD_FILE, report);
    return { store: 'neo4j', uri, user: given.NEO4J_USER, password, database: given.NEO4J_DATABASE };
  });

const NEO4J_SCHEMES: ReadonlySet<string> = new Set(
  ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'].map((scheme) => `${scheme}:`),
);

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return NEO4J_SCHEMES.has(protocol) && hostname !== '' && username === '' && password === '';
}

/** An address may hold a password, so that no message cites it. */
const REDIS = z
  .object({
    REDIS_URL: text,
    REDIS_URL_FILE: text,
  })
  .transform(({ REDIS_URL: stated, REDIS_URL_FILE: file }, context): string | undefined => {
    const report = (name: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    const { name, secret } = readSecret('REDIS_URL', { stated, file }, report);
    if (secret === undefined && file !== undefined) report(name, `"${file}" cannot be read.`);
    if (secret !== undefined && !/^rediss?:\/\/[^/]/u.test(secret))
      report(name, 'not an address; write it as in redis://localhost:6379.');
    return secret;
  });

/** Passwords that documentation and images come with: whoever finds the port tries these. */
const DEFAULT_PASSWORDS: ReadonlySet<string> = new Set(
  'neo4j password passw0rd changeme changeit change-me secret test admin root letmein default habeas 123456 12345678'.split(
    ' ',
  ),
);

function readPassword(stated: string | undefined, file: string | undefined, report: Report): string {
  const { name, secret } = readSecret('NEO4J_PASSWORD', { stated, file }, report);
  const password = secret || undefined;
  if (password === undefined) {
    report(
      name,
      file === undefined
        ? 'not set; NEO4J_URI needs it, or NEO4J_PASSWORD_FILE.'
        : `"${file}" cannot be read.`,
    );
  } else if (DEFAULT_PASSWORDS.has(password.toLowerCase())) {
    report(name, 'a default password; give the database one of its own, then set it here.');
  }
  return password ?? '';
}

function arrange(
  service: z.infer<typeof SERVICE>,
  store: StoreConfig,
  access: AccessConfig,
  redisUrl: string | undefined,
): Config {
  return {
    port: service.PORT,
    host: service.HOST,
    metricsPort: service.METRICS_PORT === 0 ? undefined : service.METRICS_PORT,
    store,
    seedDirectory: service.SEED_DIRECTORY,
    trustedDocuments: service.TRUSTED_DOCUMENTS,
    documentsDirectory: service.TRUSTED_DOCUMENTS_DIRECTORY || undefined,
    access,
    logLevel: service.LOG_LEVEL,
    corsOrigins: service.CORS_ORIGINS,
    introspection: service.INTROSPECTION,
    playground: service.PLAYGROUND,
    limits: {
      tokens: service.MAX_TOKENS,
      depth: service.MAX_DEPTH,
      aliases: service.MAX_ALIASES,
      directives: service.MAX_DIRECTIVES,
      cost: service.MAX_COST,
      bodyBytes: service.MAX_BODY_BYTES,
      requestMilliseconds: service.REQUEST_MILLISECONDS,
      statementMilliseconds: service.STATEMENT_MILLISECONDS,
      concurrentRequests: service.MAX_CONCURRENT,
      queuedRequests: service.MAX_QUEUED,
      concurrentExports: service.MAX_EXPORTS,
    },
    rate: {
      points: service.RATE_POINTS,
      seconds: service.RATE_SECONDS,
      redisUrl,
      proxyHops: service.PROXY_HOPS,
    },
    shutdownMilliseconds: service.SHUTDOWN_MILLISECONDS,
  };
}
