/** How many of each there are in a graph of so many nodes, and how large its super-nodes are. */
export interface GraphSize {
  readonly nodes: number;
  readonly countries: number;
  readonly regions: number;
  readonly towns: number;
  readonly organizations: number;
  readonly facilities: number;
  readonly sources: number;
  readonly people: number;
  readonly posts: number;
  readonly tenures: number;
  readonly incidents: number;
  /** Posts of organization 0, the penal authority. */
  readonly postsOfAuthority: number;
  /** Incidents at facility 0. */
  readonly incidentsAtBusiest: number;
  /** Incidents at facility 1, the same at every size. */
  readonly incidentsAtTypical: number;
  /** Participants of incident 1, the same at every size. */
  readonly participantsOfLargest: number;
}

const COUNTRIES = 4;

/** @param nodes ten thousand or more, claims included */
export function sizeOf(nodes: number): GraphSize {
  const part = (share: number): number => Math.round(nodes * share);
  const counted = {
    countries: COUNTRIES,
    regions: part(0.001),
    organizations: part(0.005),
    facilities: part(0.01),
    sources: part(0.015),
    posts: part(0.06),
    tenures: part(0.12),
    incidents: part(0.2),
  };
  const towns = part(0.009) - COUNTRIES;
  const claims = counted.tenures + 2 * counted.incidents;
  const others = Object.entries(counted).reduce(
    (sum, [name, count]) => (name === 'tenures' ? sum : sum + count),
    0,
  );
  return {
    ...counted,
    nodes,
    towns,
    people: nodes - others - towns - claims,
    postsOfAuthority: Math.min(5_000, part(0.05)),
    incidentsAtBusiest: Math.max(part(0.02), 500),
    incidentsAtTypical: 40,
    participantsOfLargest: 40,
  };
}
