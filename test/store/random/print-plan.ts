import type { Plan } from '../../../src/plan/plan.js';

/** A plan as text, with the ontology's parts by their names. */
export const printPlan = (plan: Plan): string => JSON.stringify(plan, shorten, 1);

function shorten(key: string, value: unknown): unknown {
  const part = value as {
    readonly name?: string;
    readonly field?: string;
    readonly relationship?: { readonly type: string };
  };
  switch (key) {
    case 'kind':
    case 'property':
      return part.name;
    case 'traversal':
      return `${part.field} (${part.relationship?.type})`;
    case 'kinds':
      return (value as readonly { readonly name: string }[]).map(({ name }) => name).join(' ');
    default:
      return value instanceof Map ? Object.fromEntries(value) : value;
  }
}
