import { quoteName } from './quote-name.js';

const PAST_LABEL = 'Past';
const PAST_TYPE = 'PAST_';

/** Past versions have names of their own, so that no index, count or degree of the present has them. */
export const pastLabel = (label: string): string => `${PAST_LABEL}${label}`;
export const pastType = (type: string): string => `${PAST_TYPE}${type}`;

/** A type without what marks it as past. */
export const presentType = (type: string): string => type.replace(new RegExp(`^${PAST_TYPE}`, 'u'), '');

/** The same in a statement, of an expression. */
export const presentTypeOf = (type: string): string => `replace(${type}, '${PAST_TYPE}', '')`;
export const presentLabelOf = (label: string): string =>
  `CASE WHEN ${label} STARTS WITH '${PAST_LABEL}' THEN substring(${label}, ${PAST_LABEL.length}) ELSE ${label} END`;

/** Labels or types of the present, and of the past beside them where that is asked. */
export const alternatives = (
  names: readonly string[],
  pastOf: (name: string) => string,
  past: boolean,
): string => (past ? names.flatMap((name) => [name, pastOf(name)]) : names).map(quoteName).join('|');
