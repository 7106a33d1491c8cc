/** What went wrong in a thread, in words that cross threads. */
export interface SqliteFault {
  readonly reason: FaultReason;
  /** For the log: the engine's own words. */
  readonly message: string;
}
export type FaultReason = 'busy' | 'interrupted' | 'tooLarge' | 'full' | 'unavailable' | 'other';

/** SQLite's result codes: libsql spells them out, Node gives their numbers. */
const REASONS: readonly (readonly [number, string, FaultReason])[] = [
  [5, 'SQLITE_BUSY', 'busy'],
  [6, 'SQLITE_LOCKED', 'busy'],
  [9, 'SQLITE_INTERRUPT', 'interrupted'],
  [8, 'SQLITE_READONLY', 'unavailable'],
  [10, 'SQLITE_IOERR', 'unavailable'],
  [11, 'SQLITE_CORRUPT', 'unavailable'],
  [13, 'SQLITE_FULL', 'full'],
  [14, 'SQLITE_CANTOPEN', 'unavailable'],
  [26, 'SQLITE_NOTADB', 'unavailable'],
  [18, 'SQLITE_TOOBIG', 'tooLarge'],
];

/** What a statement that asks for too much at once fails with. */
const TOO_LARGE =
  /parser stack overflow|nested too deep|too large|too many|variable number must be|at most \d+ tables/u;

export function readSqliteFault(error: unknown): SqliteFault {
  const {
    message = String(error),
    code,
    errcode,
  } = error as Partial<Error> & { code?: unknown; errcode?: unknown };
  const name = typeof code === 'string' ? code : '';
  const known = REASONS.find(
    ([number, start]) =>
      name.startsWith(start) || (typeof errcode === 'number' && (errcode & 0xff) === number),
  );
  const reason = known?.[2] ?? (TOO_LARGE.test(message) ? 'tooLarge' : 'other');
  return { reason, message: `${name} ${message}`.trim() };
}

/** The same, where a connection that was not opened has no file that it can use. */
export function faultOf(error: unknown, opened: boolean): SqliteFault {
  const fault = readSqliteFault(error);
  return opened || fault.reason !== 'other' ? fault : { ...fault, reason: 'unavailable' };
}

/** An error of the engine, with what it means to us. */
export class SqliteError extends Error {
  readonly reason: FaultReason | 'stopped';

  constructor(reason: FaultReason | 'stopped', message: string) {
    super(message);
    this.name = 'SqliteError';
    this.reason = reason;
  }
}
