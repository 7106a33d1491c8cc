import type { Property } from '../../ontology/property.js';
import { membersOf } from '../columns.js';
import { mapOf, quoteName } from './quote-name.js';

/** A property of a node or relationship as the answer carries it. */
export function compileValue(of: string, property: Property): string {
  const columnOf = (name: string): string => `${of}.${quoteName(name)}`;
  const members = membersOf(property).map(({ name, column }) => [name, columnOf(column)] as const);
  switch (property.type.type) {
    case 'text':
    case 'code':
    case 'integer':
    case 'number':
      return columnOf(property.name);
    case 'textList':
      return `coalesce(${columnOf(property.name)}, [])`;
    case 'date':
    case 'composite': {
      const known = members.map(([, column]) => `${column} IS NOT NULL`).join(' OR ');
      return `CASE WHEN ${known} THEN ${mapOf(members)} END`;
    }
    case 'compositeList': {
      const [, first] = members[0] ?? [];
      const entries = members.map(([name, column]) => [name, `${column}[at]`] as const);
      return `[at IN range(0, size(coalesce(${first}, [])) - 1) | ${mapOf(entries)}]`;
    }
  }
}
