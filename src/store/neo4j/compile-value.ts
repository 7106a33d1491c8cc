import type { Property } from '../../ontology/property.js';
import type { ValueMember } from '../../plan/plan.js';
import { member, membersOf } from '../columns.js';
import { mapOf, quoteName } from './quote-name.js';

/**
 * A property of a node or relationship as the answer carries it.
 * @param wanted members of a date or a composite to read; all if absent
 */
export function compileValue(of: string, property: Property, wanted?: readonly string[]): string {
  const columnOf = (name: string): string => `${of}.${quoteName(name)}`;
  const members = membersOf(property).map(({ name, column }) => [name, columnOf(column)] as const);
  const selected = members.filter(([name]) => wanted === undefined || wanted.includes(name));
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
      // What tells whether there is a date is read once for both.
      const read = selected.map(([name, column]) => [name, column === edtf ? 'edtf' : column] as const);
      return `head([edtf IN [${edtf}] WHERE edtf IS NOT NULL | ${mapOf(read)}])`;
    }
    case 'composite': {
      const others = members.filter((one) => !selected.includes(one));
      const known = [...selected, ...others].map(([, column]) => `${column} IS NOT NULL`).join(' OR ');
      return `CASE WHEN ${known} THEN ${mapOf(selected)} END`;
    }
    case 'compositeList': {
      const [, first] = members[0] ?? [];
      const entries = members.map(([name, column]) => [name, `${column}[at]`] as const);
      return `[at IN range(0, size(coalesce(${first}, [])) - 1) | ${mapOf(entries)}]`;
    }
  }
}

export const memberNames = (members: readonly ValueMember[] | undefined): readonly string[] | undefined =>
  members?.map(({ member }) => member);
