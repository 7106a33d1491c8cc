import { HabeasError } from '../errors/habeas-error.js';
import type { Kind, Ontology } from '../ontology/ontology.js';
import { allOf, buildFilter, type Where } from '../plan/build-filter.js';
import type { Filter } from '../plan/plan.js';

/** Which nodes are exported. */
export interface EntitySet {
  readonly kinds: readonly Kind[];
  /** What nodes of these kinds must fulfil besides. */
  readonly filter?: Filter;
}

/** As asked for on the command line or over HTTP. */
export interface SetArguments {
  readonly kinds?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Ids too: of what a search found. */
  readonly found?: readonly string[] | undefined;
  /** As GraphQL coerces the `where` argument of the one kind that is named. */
  readonly where?: Where | undefined;
}

/**
 * All entities if nothing is said; with `ids` alone, those of any kind.
 * @throws HabeasError BAD_USER_INPUT for a kind or an id of no kind, or a condition on several kinds.
 */
export function entitySet(
  ontology: Ontology,
  { kinds: names, ids: named, found, where }: SetArguments,
): EntitySet {
  const ids = inBoth(named, found);
  const kinds = readKinds(ontology, names, named ?? found);
  const [kind] = kinds;
  if (where !== undefined && (kinds.length !== 1 || !kind)) throw severalKinds(names);
  const condition = kind && where && buildFilter(ontology, [kind], where);
  const filter = allOf([
    ...(ids === undefined ? [] : [{ filter: 'id' as const, in: ids }]),
    ...(condition === undefined ? [] : [condition]),
  ]);
  return { kinds, ...(filter && { filter }) };
}

const inBoth = (
  named: readonly string[] | undefined,
  found: readonly string[] | undefined,
): readonly string[] | undefined =>
  named && found ? found.filter((id) => named.includes(id)) : (named ?? found);

/**
 * The one kind that a condition may be on.
 * @throws HabeasError BAD_USER_INPUT where it is not one.
 */
export function kindOfWhere(ontology: Ontology, names: readonly string[] | undefined): Kind {
  const [kind, ...others] = readKinds(ontology, names, undefined);
  if (!kind || others.length > 0) throw severalKinds(names);
  return kind;
}

function readKinds(
  ontology: Ontology,
  names: readonly string[] | undefined,
  ids: readonly string[] | undefined,
): readonly Kind[] {
  const all = [...ontology.kinds.values()];
  const strange = ids?.find((id) => ontology.kindOfId(id) === undefined);
  if (strange !== undefined) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `ids: "${strange}" is no id of ours; ids start with their kind, as ${all[0]?.prefix ?? ''}: does.`,
    );
  }
  const unknown = names?.find((name) => !ontology.kinds.has(name));
  if (unknown !== undefined) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `kinds: "${unknown}" is no kind; there are ${all.map(({ name }) => name).join(', ')}.`,
    );
  }
  const meant = new Set(ids?.map((id) => ontology.kindOfId(id)));
  return all.filter(
    (kind) =>
      (ids === undefined || meant.has(kind)) &&
      (names ? names.includes(kind.name) : ids !== undefined || kind.entity),
  );
}

const severalKinds = (names: readonly string[] | undefined): HabeasError =>
  new HabeasError(
    'BAD_USER_INPUT',
    `where: conditions are on one kind, and kinds is ${names === undefined ? 'not given' : `"${names.join(',')}"`}; name the one that is meant.`,
  );
