/** Of whole days at least, as ISO 8601 writes it: `P1Y`, `P30D`, `P1Y6M`. */
export const DURATION = '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$';
