import { ERROR_CODES } from '../../errors/error-codes.js';
import { PROTOCOL_CODES } from './protocol-codes.js';

const TABLE: Readonly<Record<string, { readonly status: number }>> = { ...PROTOCOL_CODES, ...ERROR_CODES };

/** The HTTP status of a code, or undefined for a code in neither table. */
export const statusOfCode = (code: unknown): number | undefined =>
  typeof code === 'string' && Object.hasOwn(TABLE, code) ? TABLE[code]?.status : undefined;
