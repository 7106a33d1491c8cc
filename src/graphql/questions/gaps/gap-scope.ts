/** A `where` argument as a client would write it. */
export type Where = Readonly<Record<string, unknown>>;

/** What belongs to an entity; a condition is absent where nothing of that sort can. */
export interface Scope {
  readonly facilities?: Where;
  readonly posts?: Where;
  readonly incidents?: Where;
  readonly claims: Where;
}

/** How far down a place's own places are looked into: a country's regions, districts and settlements. */
const DEPTH = 3;

/** A facility's, body's or place's posts and incidents are those of its facilities too. */
export function scopeOf(kind: string, id: string): Scope {
  const itself: Where = { id: { eq: id } };
  const claims: Where = { about: itself };
  switch (kind) {
    case 'Facility':
      return { claims, facilities: itself, ...ofFacilities(itself) };
    case 'Organization': {
      const facilities: Where = { operators: { some: itself } };
      const { incidents } = ofFacilities(facilities);
      return {
        claims,
        facilities,
        incidents,
        posts: { or: [{ organization: itself }, { facility: facilities }] },
      };
    }
    case 'Place': {
      const facilities: Where = { location: withinPlace(itself, DEPTH) };
      const { incidents, posts } = ofFacilities(facilities);
      return { claims, facilities, posts, incidents: { or: [incidents, { places: { some: itself } }] } };
    }
    case 'Post':
      return { claims, posts: itself };
    case 'Incident':
      return { claims, incidents: itself };
    default:
      return { claims };
  }
}

const ofFacilities = (facilities: Where): { readonly posts: Where; readonly incidents: Where } => ({
  posts: { facility: facilities },
  incidents: { facilities: { some: facilities } },
});

const withinPlace = (itself: Where, depth: number): Where =>
  depth === 0 ? itself : { or: [itself, { within: withinPlace(itself, depth - 1) }] };
