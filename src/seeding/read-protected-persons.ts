import { CONFIDENTIAL } from '../claims/clearance-levels.js';
import type { Kind, Ontology, Traversal } from '../ontology/ontology.js';
import type { FieldSelection, ListPlan, OrderKey } from '../plan/plan.js';
import type { RawList, RawNode } from '../plan/raw-answer.js';
import type { GraphStore } from '../store/graph-store.js';

const PAGE_SIZE = 1_000;

/** Ids of the stored persons who go by a pseudonym. */
export async function readProtectedPersons(
  store: Pick<GraphStore, 'run'>,
  ontology: Ontology,
): Promise<ReadonlySet<string>> {
  const kind = ontology.kind('TrueName');
  const persons = new Set<string>();
  for (let beyond: readonly OrderKey[] | undefined = []; beyond;) {
    const list = pageOf(ontology, kind, beyond);
    const { rows } = (await store.run({ step: 'scan', clearance: CONFIDENTIAL, kind, list })) as RawList;
    for (const { parts } of rows.slice(0, PAGE_SIZE)) {
      const person = parts['node']?.['person'] as RawNode | null | undefined;
      if (typeof person?.['id'] === 'string') persons.add(person['id']);
    }
    beyond = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1]?.keys : undefined;
  }
  return persons;
}

function pageOf(ontology: Ontology, kind: Kind, beyond: readonly OrderKey[]): ListPlan {
  const person = ontology.kind('Person');
  const traversal = kind.traversals.get('person') as Traversal;
  const id: FieldSelection = { select: 'id', key: 'id' };
  const node = { kinds: [person], fields: new Map([[person.name, [id]]]) };
  const fields: readonly FieldSelection[] = [{ select: 'one', key: 'person', traversal, node }];
  return {
    order: [{ by: 'id', direction: 'ASC' }],
    page: { size: PAGE_SIZE, backward: false, signature: '', ...(beyond.length > 0 && { beyond }) },
    parts: [{ part: 'nodes', key: 'node', node: { kinds: [kind], fields: new Map([[kind.name, fields]]) } }],
  };
}
