import { existsSync } from 'node:fs';

import { chromiumPath } from './open-playground.js';

/** Why tests in a browser are skipped, or false; in CI a missing browser is a failure, not a skip. */
export const noChromium =
  existsSync(chromiumPath) || process.env['CI'] !== undefined
    ? false
    : `no Chromium at ${chromiumPath}; set CHROMIUM_PATH`;
