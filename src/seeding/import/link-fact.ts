import { LINK, ROLE_PARTING } from '../../ontology/correspondences/follow-the-money.js';
import type { Relationship } from '../../ontology/ontology.js';
import type { TargetEntry } from '../extract.js';
import type { Adding } from './adding.js';
import type { TableExtract } from './table-extract.js';
import { intervalOf, type TheirEntity } from './their-entity.js';

/** An entity that stands between two becomes a fact about the one at which the relationship starts. */
export function linkFact(adding: Adding, entity: TheirEntity): void {
  const { extract, tell } = adding;
  const { line, id, schema } = entity;
  const [type = '', interval = LINK] = intervalOf(schema) ?? [];
  const [relationship, keys] = relationshipOf(adding, entity, type);
  if (!relationship) return;
  const from = endOf(adding, entity, interval.from);
  const to = endOf(adding, entity, interval.to);
  if (!from?.ours || !to?.ours) return;
  const field = fieldBetween(adding, relationship, from.ours, to.ours);
  if (field === undefined) {
    const ends = `${relationship.type} does not lead from ${from.ours} to ${to.ours}`;
    tell(line, `properties.${interval.from}: ${ends}; exchange them, or leave it out.`);
    return;
  }
  const said = { ...valuesOf(adding, entity, interval), ...keysOf(relationship, keys) };
  nameEnd(extract, from);
  nameEnd(extract, to);
  extract.addFact({ about: from.ours, says: { [field]: targetOf(to.ours, said) } }, { line, record: id });
}

/** An id alone where nothing more is said: most relationships have nothing more. */
const targetOf = (to: string, said: Readonly<Record<string, string>>): TargetEntry =>
  Object.keys(said).length > 0 ? { to, ...said } : to;

/** By its schema, or by the role of a link, which may have keys after it. */
function relationshipOf(
  { ontology, tell }: Adding,
  { properties, line }: TheirEntity,
  type: string,
): readonly [relationship: Relationship | undefined, keys: readonly string[]] {
  const [role = '', ...keys] = properties['role']?.[0]?.split(ROLE_PARTING) ?? [];
  const relationship = ontology.relationships.get(type || role);
  if (relationship && !relationship.derived) return [relationship, type === '' ? keys : []];
  const way = 'start it with one, as in MEMBER_OF or INVOLVED_IN: VICTIM';
  tell(line, `properties.role: "${role}" is no relationship; ${way}.`);
  return [undefined, []];
}

function fieldBetween(
  { ontology }: Adding,
  relationship: Relationship,
  from: string,
  to: string,
): string | undefined {
  const far = ontology.kindOfId(to)?.name ?? '';
  const traversals = [...(ontology.kindOfId(from)?.traversals.values() ?? [])];
  return traversals.find(
    (one) => one.relationship === relationship && one.direction === 'out' && one.far.includes(far),
  )?.field;
}

/** The one entity at an end. */
function endOf(
  { byId, tell }: Adding,
  { properties, line }: TheirEntity,
  end: string,
): TheirEntity | undefined {
  const ids = properties[end] ?? [];
  const found = byId.get(ids[0] ?? '');
  if (ids.length !== 1) tell(line, `properties.${end}: it has ${ids.length} values; give one.`);
  else if (!found?.ours) tell(line, `properties.${end}: ${ids[0] ?? ''} is no thing of this file; add it.`);
  return ids.length === 1 ? found : undefined;
}

function valuesOf(
  { tell }: Adding,
  { properties, line, schema }: TheirEntity,
  interval: typeof LINK,
): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  const ends = [interval.from, interval.to, 'proof', ...(interval === LINK ? ['role'] : [])];
  for (const [theirs, [value, ...others]] of Object.entries(properties)) {
    if (ends.includes(theirs)) continue;
    const ours = interval.properties[theirs];
    if (ours === undefined) tell(line, `properties.${theirs}: it is not taken of ${schema}; leave it out.`);
    else if (others.length > 0) tell(line, `properties.${theirs}: it has several values; give one.`);
    else if (value !== undefined) said[ours] = value;
  }
  return said;
}

const keysOf = ({ properties }: Relationship, keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...properties.values()]
      .filter(({ key }) => key)
      .flatMap(({ name }, at) => (keys[at] ? [[name, keys[at]]] : [])),
  );

/** Another dataset may be the one that describes it, and each extract names what it uses. */
function nameEnd(extract: TableExtract, { ours = '', properties, line, id }: TheirEntity): void {
  const name = properties['name']?.[0];
  if (name !== undefined && !extract.hasName(ours)) extract.describe(ours, { name }, { line, record: id });
}
