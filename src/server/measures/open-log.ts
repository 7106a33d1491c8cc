import { type Logger, pino } from 'pino';

import type { LogLevel } from '../../environment-rules.js';

/** JSON lines on standard error, so that standard output keeps to what the command says. */
export const openLog = (level: LogLevel): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['authorization', 'cookie', 'password', '*.authorization', '*.cookie', '*.password'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
