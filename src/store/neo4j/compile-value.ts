import type { Property } from '../../ontology/property.js';
import { member, membersOf } from '../columns.js';
import { mapOf, quoteName } from './quote-name.js';

/**
 * A property of a node or relationship as the answer carries it.
 * @param wanted members of a date to read; all if absent
 */
export function compileValue(of: string, property: Property, wanted?: readonly string[]): string {
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
    case 'date': {
      const edtf = columnOf(member(property, 'edtf'));
      const selected = members.filter(([name]) => wanted === undefined || wanted.includes(name));
      return `CASE WHEN ${edtf} IS NOT NULL THEN ${mapOf(selected)} END`;
    }
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
