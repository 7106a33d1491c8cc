import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

import type { RateConfig } from '../../config.js';

/** Where the points of viewers are counted. */
export interface PointCount {
  /** @throws RateLimiterRes when there are not so many left. */
  readonly consume: (key: string, points: number) => Promise<unknown>;
  readonly close: () => void;
}

const KEY_PREFIX = 'habeas-points';
/** A Redis that is slower than this holds questions up for longer than the count is worth. */
const COMMAND_MILLISECONDS = 500;
const LONGEST_RETRY_MILLISECONDS = 2_000;

/** In the memory of this process or, for all who name the same, in a Redis; where that is away, in memory again. */
export async function countPoints(config: RateConfig, log: Logger): Promise<PointCount | undefined> {
  const { points, seconds: duration, redisUrl } = config;
  if (points === 0) return undefined;
  const memory = new RateLimiterMemory({ points, duration });
  const inMemory: PointCount['consume'] = (key, spent) => memory.consume(key, spent);
  if (redisUrl === undefined) return { consume: inMemory, close: () => undefined };
  const client = await openRedis(redisUrl, log);
  const shared = new RateLimiterRedis({
    storeClient: client,
    keyPrefix: KEY_PREFIX,
    points,
    duration,
    rejectIfRedisNotReady: true,
  });
  return {
    consume: async (key, spent) => {
      try {
        return await shared.consume(key, spent);
      } catch (fault) {
        if (fault instanceof RateLimiterRes) throw fault;
        // One that is frozen keeps its connection: asking for a new one tells when it is back, and until then nobody waits.
        if (client.status === 'ready') client.disconnect(true);
        return inMemory(key, spent);
      }
    },
    close: () => client.disconnect(),
  };
}

/** A connection that is made again whenever it breaks; each time is told to the log, once. */
async function openRedis(url: string, log: Logger): Promise<Redis> {
  const { Redis: Client } = await import('ioredis');
  const client = new Client(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_MILLISECONDS,
    connectTimeout: LONGEST_RETRY_MILLISECONDS,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_RETRY_MILLISECONDS),
  });
  let isAway: boolean | undefined;
  const tell = (away: boolean, fault?: unknown): void => {
    if (away === isAway) return;
    isAway = away;
    if (away) log.warn({ err: fault }, 'Redis is away: points are counted in memory');
    else log.info('points are counted in Redis');
  };
  client.on('ready', () => tell(false));
  client.on('error', (fault) => tell(true, fault));
  client.on('close', () => tell(true));
  return client;
}
