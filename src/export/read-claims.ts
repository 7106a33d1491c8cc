import type { Ontology } from '../ontology/ontology.js';
import type { NodeSelection } from '../plan/plan.js';
import { KIND_KEY, type RawNode } from '../plan/raw-answer.js';
import type { ExportedClaim, ExportedSource, Named } from './exported-item.js';
import { readValues } from './read-values.js';
import { findNodes, type Reading } from './reading.js';
import { NAME, selectNear, selectValue, selectWhole } from './selections.js';

/** Ids asked for at once. */
const BATCH = 500;

/** Claims that were looked up together, and more on demand. */
export type FindClaims = (ids: readonly string[]) => Promise<readonly ExportedClaim[]>;

/** Looks these claims up at once; what it then answers leaves out those that the viewer may not see. */
export async function findClaims(reading: Reading, expected: readonly string[]): Promise<FindClaims> {
  const known = await readClaims(reading, expected);
  return async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    const more = missing.length > 0 ? await readClaims(reading, missing) : known;
    return ids.flatMap((id) => known.get(id) ?? more.get(id) ?? []);
  };
}

/** A claim that is not found is known not to be seen. */
async function readClaims(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExportedClaim | undefined>> {
  const wanted = [...new Set(ids)];
  const node = selectClaim(reading.ontology);
  const claims = new Map<string, ExportedClaim | undefined>(wanted.map((id) => [id, undefined]));
  for (let start = 0; start < wanted.length; start += BATCH) {
    for (const raw of await findNodes(reading, wanted.slice(start, start + BATCH), node))
      claims.set(raw['id'] as string, readClaim(reading.ontology, raw));
  }
  return claims;
}

const SUBJECT = ' subject';
const SOURCE_VALUES = ['type', 'published', 'url', 'language', 'sha256'];

const selections = new WeakMap<Ontology, NodeSelection>();

/** The same object each time, so that it is made once an ontology. */
function selectClaim(ontology: Ontology): NodeSelection {
  const selected = selections.get(ontology) ?? buildSelection(ontology);
  selections.set(ontology, selected);
  return selected;
}

function buildSelection(ontology: Ontology): NodeSelection {
  const [claim, source] = [ontology.kind('Claim'), ontology.kind('Source')];
  const valuesOf = (names: readonly string[]): readonly ReturnType<typeof selectValue>[] =>
    names.flatMap((name) => {
      const property = source.properties.get(name);
      return property ? [selectValue(property)] : [];
    });
  const subject = claim.properties.get('subject');
  const near = (field: string, size: 'one' | number, more = {}): ReturnType<typeof selectNear> =>
    selectNear(ontology, 'Claim', field, size, more);
  return {
    kinds: [claim],
    fields: new Map([
      [
        'Claim',
        [
          ...selectWhole(claim),
          // Told to nobody: only compared with the ends that the viewer sees, for the direction of what is claimed.
          ...(subject ? [{ ...selectValue(subject), key: SUBJECT }] : []),
          near('about', 'one'),
          near('refersTo', 'one'),
          near('assertedBy', 'one'),
          near('source', 'one', {
            Source: [
              ...valuesOf(SOURCE_VALUES),
              selectNear(ontology, 'Source', 'publisher', 'one'),
              selectNear(ontology, 'Source', 'derivedFrom', 'one', { Source: valuesOf(['url']) }),
            ],
          }),
          near('contradicts', 1),
          near('contradictedBy', 1),
        ],
      ],
    ]),
  };
}

function readClaim(ontology: Ontology, raw: RawNode): ExportedClaim {
  const [about, refersTo] = [readEnd(ontology, raw[' about']), readEnd(ontology, raw[' refersTo'])];
  return {
    id: raw['id'] as string,
    values: readValues(ontology.kind('Claim'), raw),
    about,
    refersTo,
    outward: about !== undefined && raw[SUBJECT] === about.id,
    speaker: readNamed(raw[' assertedBy']),
    source: readSource(raw[' source']),
    disputed: [...(raw[' contradicts'] as []), ...(raw[' contradictedBy'] as [])].length > 0,
  };
}

export function readNamed(raw: unknown): Named | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, [NAME]: name } = raw as { readonly id: string; readonly [NAME]?: string | null };
  return { id, name: name ?? id };
}

export function readEnd(ontology: Ontology, raw: unknown): ExportedClaim['about'] {
  const named = readNamed(raw);
  return named && { ...named, kind: ontology.kind((raw as RawNode)[KIND_KEY] as string) };
}

function readSource(raw: unknown): ExportedSource | undefined {
  const named = readNamed(raw);
  if (!named) return undefined;
  const source = raw as RawNode;
  const text = (name: string): string | null => (source[name] as string | null | undefined) ?? null;
  const retold = source[' derivedFrom'] as RawNode | null;
  return {
    ...named,
    type: text('type'),
    published: (source['published'] as { readonly edtf: string } | null)?.edtf ?? null,
    url: text('url') ?? (retold?.['url'] as string | null | undefined) ?? null,
    language: text('language'),
    sha256: text('sha256'),
    publisher: readNamed(source[' publisher']),
    derivedFrom: readNamed(retold),
  };
}
