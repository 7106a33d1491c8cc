import { dateText } from '../../parts/date-text.js';
import type { Language } from '../../words/use-words.js';

const DATE = /^\d{4}(-\d\d){0,2}[~?%]?(\/.*)?$/u;
const CODE = /^[A-Z][A-Z_]+$/u;

/** A claim's value, which is JSON text, as one reads it. */
export function valueText(json: string, language: Language, codeName: (code: string) => string): string {
  const value = parsed(json);
  if (typeof value === 'string') {
    if (DATE.test(value)) return dateText(value, language);
    return CODE.test(value) && value.length > 3 ? codeName(value) : value;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${codeName(key)}: ${String(one)}`)
    .join('; ');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
