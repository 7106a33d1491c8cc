import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { EntityEntry, FactEntry } from '../../../src/seeding/extract.js';
import type { NodeRecord, RelationshipRecord, Value } from '../../../src/store/graph-store.js';
import type { Records } from './records.js';

/** Records as a source tells them: its sentences, and what an extract takes from them. */
export interface Told {
  readonly sentences: readonly string[];
  readonly entities: Readonly<Record<string, EntityEntry>>;
  readonly facts: readonly FactEntry[];
}

/** Who says something, and in which words. */
type Voice = Pick<FactEntry, 'by' | 'side' | 'connection' | 'stance'> & { readonly quote: string };

const NAMED: ReadonlySet<string> = new Set(['name', 'aliases']);

/** @param number tells these records apart from all others of their source */
export function tellRecords({ nodes, relationships }: Records, number: number): Told {
  const entities = nodes.filter(({ kind }) => kind !== 'Claim');
  const claims = nodes.filter(({ kind }) => kind === 'Claim');
  const voices = claims.map(voiceOf);
  const listed: Voice = { quote: `No. ${String(number)}, ${entities.map(nameOf).join(', ')}` };
  const [first = listed, second = first] = voices;
  const edges = relationships.filter(({ from }) => !from.startsWith('claim:'));
  return {
    sentences: [...new Set([first.quote, second.quote])],
    entities: Object.fromEntries(entities.map((node) => [node.id, entityOf(node, first.quote)])),
    facts: [
      ...entities.flatMap((node) => factOfValues(node, first)),
      ...factsOfEdges(edges, entities[0]?.id, (edge) => (edge.type === 'INVOLVED_IN' ? second : first)),
      ...claims.slice(0, 1).flatMap((claim) => denialOf(claim, second)),
    ],
  };
}

const nameOf = (node: NodeRecord): string => textOf(node, 'name');
const textOf = ({ values }: NodeRecord, name: string): string => values[name] as string;

function entityOf(node: NodeRecord, quote: string): EntityEntry {
  const aliases = node.values['aliases'] as readonly string[] | undefined;
  return { name: nameOf(node), quote, ...(aliases && { aliases }) };
}

/** What denies says nothing of the graph itself: the words stand for an allegation, beside the denial of it. */
function voiceOf(claim: NodeRecord): Voice {
  const stance = textOf(claim, 'stance');
  return {
    quote: (claim.values['quote'] as { readonly exact: string }).exact,
    by: textOf(claim, 'speaker'),
    side: textOf(claim, 'side'),
    connection: textOf(claim, 'connection'),
    stance: stance === 'DENIES' ? 'ALLEGES' : stance,
  };
}

function denialOf(claim: NodeRecord, { quote, by }: Voice): readonly FactEntry[] {
  if (textOf(claim, 'stance') !== 'DENIES' || by === undefined) return [];
  const about = textOf(claim, 'subject');
  return [{ about, quote, by, side: 'AUTHORITY', stance: 'DENIES', statement: 'Nothing of the kind.' }];
}

function factOfValues({ id, values }: NodeRecord, voice: Voice): readonly FactEntry[] {
  const says = Object.fromEntries(Object.entries(values).filter(([name]) => !NAMED.has(name)));
  return Object.keys(says).length === 0 ? [] : [{ about: id, ...voice, says }];
}

/** One fact for all relationships of a field, told of the entity that the records are of. */
function factsOfEdges(
  edges: readonly RelationshipRecord[],
  main: string | undefined,
  voiceFor: (edge: RelationshipRecord) => Voice,
): readonly FactEntry[] {
  const facts = new Map<string, { fact: FactEntry; targets: unknown[] }>();
  for (const edge of edges) {
    const direction = edge.to === main ? 'in' : 'out';
    const [about, to] = direction === 'in' ? [edge.to, edge.from] : [edge.from, edge.to];
    const field = fieldOf(about, edge.type, direction, to);
    const key = `${about} ${field}`;
    const known = facts.get(key) ?? { fact: { about, ...voiceFor(edge) }, targets: [] };
    known.targets.push(targetOf(to, edge.values));
    facts.set(key, { ...known, fact: { ...known.fact, says: { [field]: known.targets } } });
  }
  return [...facts.values()].map(({ fact }) => fact);
}

const targetOf = (to: string, values: Readonly<Record<string, Value>>): unknown =>
  Object.keys(values).length === 0 ? to : { to, ...values };

function fieldOf(about: string, type: string, direction: 'in' | 'out', to: string): string {
  const far = REGISTERED_ONTOLOGY.kindOfId(to)?.name ?? '';
  const traversals = [...(REGISTERED_ONTOLOGY.kindOfId(about)?.traversals.values() ?? [])];
  const found = traversals.find(
    (one) => one.relationship.type === type && one.direction === direction && one.far.includes(far),
  );
  if (!found) throw new Error(`No field of ${about} follows ${type} to ${to}.`);
  return found.field;
}
