import { ourId, SCHEMAS } from '../../ontology/correspondences/follow-the-money.js';
import type { Kind } from '../../ontology/ontology.js';
import type { EntityEntry } from '../extract.js';
import type { Adding } from './adding.js';
import type { TheirEntity } from './their-entity.js';

/** Taken for what they say of the record, not of the entity. */
const OF_THE_RECORD: ReadonlySet<string> = new Set(['proof']);
/** Ends of a stretch of time, which are one date here. */
const STRETCH = ['startDate', 'endDate'];

/** Names of an entity become its entry, and each other value of a property a fact. */
export function thingEntry(adding: Adding, entity: TheirEntity): void {
  const { ontology, extract, tell } = adding;
  const { id, ours = '', schema, properties, line } = entity;
  const kind = ontology.kindOfId(ours);
  const taken = kind && SCHEMAS[kind.name]?.properties;
  if (!taken) {
    tell(line, `schema: ${schema} is none that is taken; leave such entities out.`);
    return;
  }
  const [name, ...others] = properties['name'] ?? [];
  if (name === undefined) tell(line, `properties.name: ${id} has no name; give it one.`);
  const aliases = [...others, ...(properties['alias'] ?? [])];
  extract.describe(ours, entryOf(entity, { name, aliases }), { line, record: id });
  addFacts(adding, entity, taken, dated(kind, properties));
}

function addFacts(
  { extract, tell }: Adding,
  { id, ours = '', schema, line }: TheirEntity,
  taken: Readonly<Record<string, string>>,
  properties: TheirEntity['properties'],
): void {
  for (const [theirs, values] of Object.entries(properties)) {
    const property = taken[theirs];
    if (OF_THE_RECORD.has(theirs) || property === 'name' || property === 'aliases') continue;
    if (property === undefined) {
      const all = Object.keys(taken).join(', ');
      tell(line, `properties.${theirs}: it is not taken of ${schema}; there are ${all}.`);
      continue;
    }
    for (const value of values)
      extract.addFact({ about: ours, says: { [property]: value } }, { line, record: id });
  }
}

/** The id of others stays with it, as an identifier. */
const entryOf = (
  { id, ours }: TheirEntity,
  { name, aliases }: { readonly name: string | undefined; readonly aliases: readonly string[] },
): EntityEntry => ({
  ...(name !== undefined && { name }),
  ...(aliases.length > 0 && { aliases }),
  ...(ourId(id) !== ours && { identifiers: [{ scheme: 'followthemoney', value: id }] }),
});

/** An event's start and end as the one date of an incident. */
function dated(kind: Kind, properties: TheirEntity['properties']): TheirEntity['properties'] {
  const [[start], [end]] = STRETCH.map((name) => properties[name] ?? []) as [
    readonly string[],
    readonly string[],
  ];
  if (!kind.properties.has('date') || (start === undefined && end === undefined)) return properties;
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => !STRETCH.includes(name)));
  return { ...rest, date: [`${start ?? '..'}/${end ?? '..'}`] };
}
