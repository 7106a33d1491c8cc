import { hash } from 'node:crypto';

/** A short name for a content: hexadecimal digits of its SHA-256, the same whatever the order of its keys. */
export const hashOf = (content: unknown, digits: number): string =>
  hash('sha256', canonical(content), 'hex').slice(0, digits);

function canonical(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(canonical).join(',')}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content ?? null);
  const entries = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}
