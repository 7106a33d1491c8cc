import type { Response } from 'express';

import type { ErrorCode } from '../../errors/error-codes.js';
import type { ProtocolCode } from './protocol-codes.js';
import { shortenMessage } from './shorten-message.js';
import { statusOfCode } from './status-of-code.js';

/** Seconds after which a client may ask again what was refused for now. */
export const RETRY_AFTER_SECONDS = '1';

/** Ends a response with one error in GraphQL's form, whatever the path. */
export function sendError(response: Response, code: ErrorCode | ProtocolCode, message: string): void {
  const status = statusOfCode(code) ?? 500;
  if (status === 503) response.set('Retry-After', RETRY_AFTER_SECONDS);
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message: shortenMessage(message), extensions: { code } }] });
}
