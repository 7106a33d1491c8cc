import type { CodeList } from './code-list.js';
import type { Ontology, Traversal } from './ontology.js';
import type { Property } from './property.js';

/** The docs page of the ontology, in Markdown: kinds, relationships and closed lists. */
export function describeOntology(ontology: Ontology): string {
  const sections = [
    '# Ontology',
    '',
    'Written by `npm run emit` from `src/ontology`; a test fails when it is stale.',
    '',
  ];
  sections.push(
    '## Kinds',
    '',
    '| kind | id prefix | what it is | properties | leads to |',
    '|---|---|---|---|---|',
  );
  for (const kind of ontology.kinds.values()) {
    const properties = [...kind.properties.values()].map(describeProperty).join(', ');
    const fields = [...kind.traversals.values()].map(describeTraversal).join(', ');
    sections.push(`| ${kind.name} | \`${kind.prefix}\` | ${kind.description} | ${properties} | ${fields} |`);
  }
  sections.push(
    '',
    '## Relationships',
    '',
    '| relationship | from | to | what it says | properties |',
    '|---|---|---|---|---|',
  );
  for (const { type, from, to, description, properties } of ontology.relationships.values()) {
    const listed = [...properties.values()].map(describeProperty).join(', ');
    sections.push(
      `| ${type} | ${ends(ontology, from)} | ${ends(ontology, to)} | ${description} | ${listed} |`,
    );
  }
  sections.push('', '## Closed lists', '', '| list | code | meaning | HURIDOCS |', '|---|---|---|---|');
  for (const list of codeLists(ontology)) {
    for (const [value, { description, huridocs }] of Object.entries(list.codes)) {
      sections.push(`| ${list.name} | ${value} | ${description} | ${huridocs ?? ''} |`);
    }
  }
  return `${sections.join('\n')}\n`;
}

const describeProperty = ({ name, type }: Property): string =>
  type.type === 'code'
    ? `${name} (${type.list.name})`
    : type.type === 'text'
      ? name
      : `${name} (${type.type})`;

const describeTraversal = ({ field, far, cardinality }: Traversal): string =>
  `${field} → ${far.length > 3 ? 'Entity' : far.join(' or ')}${cardinality === 'one' ? ' (one)' : ''}`;

function ends(ontology: Ontology, kinds: readonly string[]): string {
  const entities = [...ontology.kinds.values()].filter(({ entity }) => entity).length;
  return kinds.length === entities ? 'Entity' : kinds.join(', ');
}

function codeLists(ontology: Ontology): readonly CodeList[] {
  const all = [...ontology.kinds.values(), ...ontology.relationships.values()].flatMap(({ properties }) => [
    ...properties.values(),
  ]);
  const lists = all.flatMap(({ type }) => (type.type === 'code' ? [type.list] : []));
  return [...new Map(lists.map((list) => [list.name, list])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
