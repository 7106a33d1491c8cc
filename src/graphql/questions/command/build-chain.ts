import type { CommandGap } from '../../../ontology/codes/command-gap.js';
import type { CommandTie } from '../../../ontology/codes/command-tie.js';
import { compareTexts } from '../../../ontology/compare-texts.js';
import type { PartialDate } from '../../../ontology/partial-date.js';
import { levelsOf } from './chain-levels.js';
import type { BodyRow, PostRow, TieRow } from './command-documents.js';

/** A person in a post, as far as the record goes on the day. */
export interface Tenure {
  readonly person: string;
  readonly post: string;
  readonly function: string | null;
  readonly status: string | null;
  readonly rank: string | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly certainty: 'YES' | 'POSSIBLY';
  readonly evidence: readonly string[];
}

/** What puts a body above another. */
export interface Tie {
  readonly over: string;
  readonly relation: keyof typeof CommandTie.codes;
  readonly certainty: 'YES' | 'POSSIBLY';
  readonly evidence: readonly string[];
}

export interface Link {
  /** 0 for the body asked about; above all that it is above. */
  readonly level: number;
  readonly body: string;
  readonly ties: readonly Tie[];
  /** Heads first, then deputies; of each the certain ones first. */
  readonly tenures: readonly Tenure[];
  readonly others: readonly Tenure[];
  readonly gap: keyof typeof CommandGap.codes | null;
}

/**
 * The chain above a body, from itself upwards.
 * @param bodies what is on record of it and of all above it
 */
export function buildChain(start: string, bodies: ReadonlyMap<string, BodyRow>): readonly Link[] {
  const ties = tiesOf(bodies);
  const steps = [...ties]
    .filter(([body]) => body !== start)
    .flatMap(([body, below]) => below.map(({ over }) => [over, body] as const));
  const levels = levelsOf(start, steps);
  const links = [...bodies.values()].map((row): Link => {
    const tenures = row.leading.nodes.flatMap(tenuresOf).sort(byRank);
    const others = row.others.nodes.flatMap(tenuresOf).sort(byRank);
    return {
      level: levels.get(row.id) ?? 0,
      body: row.id,
      ties: row.id === start ? [] : (ties.get(row.id) ?? []),
      tenures,
      others,
      gap: gapOf(row, tenures, others),
    };
  });
  return links.sort((one, other) => one.level - other.level || compareTexts(one.body, other.body));
}

/** Nobody is taken for the head who is not said to be one. */
function gapOf(row: BodyRow, tenures: readonly Tenure[], others: readonly Tenure[]): Link['gap'] {
  if (tenures.some((tenure) => tenure.function === 'HEAD')) return null;
  if (tenures.length > 0) return 'ONLY_DEPUTIES';
  if (others.length > 0) return 'ONLY_OTHER_POSTS';
  return row.leading.nodes.length + row.others.nodes.length > 0 ? 'NO_TENURE' : 'NO_POST';
}

const tenuresOf = ({ id, function: does, holders }: PostRow): readonly Tenure[] =>
  holders.edges.map(({ node, evidence, certainty, status, rank, since, until }) => ({
    ...{ person: node.id, post: id, function: does, status, rank, since, until },
    certainty: certainty ?? 'POSSIBLY',
    evidence: evidence.map((claim) => claim.id),
  }));

const RANKS = ['HEAD', 'DEPUTY'];
const rankOf = ({ function: does, certainty }: Tenure): number =>
  2 * ((RANKS.indexOf(does ?? '') + RANKS.length + 1) % (RANKS.length + 1)) + (certainty === 'YES' ? 0 : 1);
const byRank = (one: Tenure, other: Tenure): number =>
  rankOf(one) - rankOf(other) || compareTexts(one.post, other.post) || compareTexts(one.person, other.person);

/** By the body above; a facility is operated, an organization is a part. */
function tiesOf(bodies: ReadonlyMap<string, BodyRow>): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const { id, above } of bodies.values()) {
    for (const edge of above.edges) {
      if (bodies.has(edge.node.id))
        ties.set(edge.node.id, [...(ties.get(edge.node.id) ?? []), tieOf(id, edge)]);
    }
  }
  return ties;
}

const tieOf = (over: string, { certainty, evidence }: TieRow): Tie => ({
  over,
  relation: over.startsWith('facility:') ? 'OPERATES' : 'PART_OF',
  certainty: certainty ?? 'POSSIBLY',
  evidence: evidence.map(({ id }) => id),
});
