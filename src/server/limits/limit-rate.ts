import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';

import type { RequestHandler } from 'express';
import { RateLimiterRes } from 'rate-limiter-flexible';

import type { Viewer } from '../../access/viewer.js';
import type { RateConfig } from '../../config.js';
import { HabeasError } from '../../errors/habeas-error.js';
import { sendError } from '../failures/send-error.js';
import { viewerOf } from '../sign-in/identify-viewer.js';
import type { PointCount } from './count-points.js';

/** What any request costs, whatever comes of it. */
export const REQUEST_POINTS = 100;
/** What an export costs: it may be all that the graph holds. */
export const EXPORT_POINTS = 1_000_000;

export interface RateLimit {
  /** @throws HabeasError RATE_LIMITED, with Retry-After set. */
  readonly spend: (
    viewer: Viewer,
    request: IncomingMessage,
    response: ServerResponse,
    points: number,
  ) => Promise<void>;
  /** Lets a request through that can pay, or answers 429. */
  readonly charge: (points: number) => RequestHandler;
}

/** Counts points by viewer: by name, or by the address of who has none. */
export function limitRate(
  options: RateConfig,
  count: PointCount | undefined,
  onRefused: () => void = () => undefined,
): RateLimit {
  const { points: limit, seconds } = options;
  const spend: RateLimit['spend'] = async (viewer, request, response, points) => {
    try {
      await count?.consume(keyOf(viewer, request, options.proxyHops), points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      onRefused();
      // A clock that went back would make it longer than a window is.
      const wait = Math.min(seconds, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      response.setHeader('Retry-After', String(wait));
      throw new HabeasError(
        'RATE_LIMITED',
        `${String(refusal.consumedPoints)} points were asked within ${String(seconds)} seconds and the limit is ${String(limit)}; ask again in ${String(wait)} seconds, or for smaller pages.`,
      );
    }
  };
  const charge: RateLimit['charge'] = (points) => async (request, response, next) => {
    try {
      await spend(viewerOf(request), request, response, points);
    } catch (failure) {
      if (!(failure instanceof HabeasError)) throw failure;
      sendError(response, failure.code, failure.message);
      return;
    }
    next();
  };
  return { spend, charge };
}

/** Who has a name is known by it, whether by key, token or session; of the others the address is. */
function keyOf({ role, name }: Viewer, { headers, socket }: IncomingMessage, proxyHops: number): string {
  if (name !== undefined) return `${role} ${name}`;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const told = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined;
  return networkOf(told || (socket.remoteAddress ?? ''));
}

/** Whoever has one address of IPv6 has the 2^64 of its network. */
function networkOf(address: string): string {
  if (isIP(address) !== 6 || address.includes('.')) return address;
  const [start = '', end] = address.split('::');
  const groups = (side: string): readonly string[] => side.split(':').filter((group) => group !== '');
  const missing = end === undefined ? 0 : 8 - groups(start).length - groups(end).length;
  const all = [...groups(start), ...Array.from({ length: missing }, () => '0'), ...groups(end ?? '')];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
