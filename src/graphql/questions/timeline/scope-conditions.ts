import type { TimelineEvent } from './merge-events.js';

/** A `where` in GraphQL's own words; undefined where nothing of a kind can belong to what is asked about. */
type Where = Readonly<Record<string, unknown>>;
export type Conditions = Readonly<Partial<Record<TimelineEvent['kind'], Where>>>;

/** No condition for any kind of node: everything on record. */
export const EVERYTHING: Conditions = { INCIDENT: {}, PROCEEDING: {}, TREATY_ACTION: {}, PUBLICATION: {} };

const some = (ids: readonly string[]): Where => ({ some: { id: { in: ids } } });
const one = (id: string): Where => ({ id: { eq: id } });

/** Sources that such claims are quoted from, and the works that those retell. */
function quoting(claim: Where): Where {
  const source = { claimsQuoted: { some: claim } };
  return { or: [source, { derivedSources: { some: source } }] };
}
const about = (ids: readonly string[]): Where => quoting({ about: { id: { in: ids } } });
const aboutOrBy = (id: string): Where => quoting({ or: [{ about: one(id) }, { assertedBy: one(id) }] });

/** What an entity has to do with, by its kind. */
export function conditionsOf(kind: string, id: string): Conditions {
  const here = some([id]);
  const party: Conditions = {
    INCIDENT: { participants: here },
    PROCEEDING: { parties: here },
    PUBLICATION: aboutOrBy(id),
  };
  const ofKind: Readonly<Record<string, Conditions>> = {
    Person: { ...party, PUBLICATION: { or: [aboutOrBy(id), { authors: here }] } },
    Group: party,
    Organization: {
      ...party,
      PROCEEDING: { or: [{ parties: here }, { court: one(id) }] },
      PUBLICATION: { or: [aboutOrBy(id), { publisher: one(id) }] },
    },
    Facility: { INCIDENT: { facilities: here }, PROCEEDING: { facilities: here } },
    Place: { INCIDENT: { places: here }, TREATY_ACTION: { state: one(id) } },
    Incident: { INCIDENT: one(id), PROCEEDING: { incidents: here } },
    Proceeding: { PROCEEDING: one(id) },
    LegalInstrument: { TREATY_ACTION: { instrument: one(id) } },
    Provision: {
      INCIDENT: { engages: here },
      PROCEEDING: { engages: here },
      TREATY_ACTION: { provision: one(id) },
    },
    TreatyAction: { TREATY_ACTION: one(id) },
    Source: { PUBLICATION: one(id) },
  };
  return { PUBLICATION: about([id]), ...ofKind[kind] };
}

/** What happened in a place and all within it. */
export const conditionsIn = (places: readonly string[], facilities: readonly string[]): Conditions => ({
  INCIDENT: { or: [{ facilities: some(facilities) }, { places: some(places) }] },
  PROCEEDING: { facilities: some(facilities) },
  TREATY_ACTION: { state: { id: { in: places } } },
  PUBLICATION: about([...places, ...facilities]),
});
