import type { EventShownFragment, NamedFragment } from '../../generated/graphql.js';

export const LANES = ['facility', 'person', 'kind'] as const;
export type LanesBy = (typeof LANES)[number];

interface Nodes {
  readonly nodes: readonly NamedFragment[];
}

/** An event as far as lanes need it; what no lane was asked for by is absent. */
export interface LaneEvent {
  readonly kind: EventShownFragment['kind'];
  readonly entity?:
    | (NamedFragment & {
        readonly facilities?: Nodes;
        readonly participants?: Nodes;
        readonly parties?: Nodes;
        readonly authors?: Nodes;
      })
    | null;
  readonly post?: { readonly facility?: NamedFragment | null } | null;
}

/** Events that have something in common, by their indices; `more` are those of lanes too many to draw. */
export type Lane = { readonly key: string; readonly events: readonly number[] } & (
  | { readonly sort: 'entity'; readonly entity: NamedFragment }
  | { readonly sort: 'kind'; readonly kind: EventShownFragment['kind'] }
  | { readonly sort: 'all' | 'more' | 'none' }
);

const MOST = 12;

/** The lanes of events, fullest first; one of several facilities or persons is in the lane of each. */
export function lanesOf(events: readonly LaneEvent[], by: LanesBy | undefined): readonly Lane[] {
  const all = events.map((_event, index) => index);
  if (!by) return [{ key: 'all', sort: 'all', events: all }];
  const lanes = fullestFirst(by === 'kind' ? byKind(events) : byEntity(events, by));
  const shown = lanes.length > MOST ? lanes.slice(0, MOST - 1) : lanes;
  const more = new Set(lanes.slice(shown.length).flatMap((lane) => lane.events));
  const placed = new Set(lanes.flatMap((lane) => lane.events));
  const rest = [
    { key: 'more', sort: 'more', events: all.filter((index) => more.has(index)) },
    { key: 'none', sort: 'none', events: all.filter((index) => !placed.has(index)) },
  ] as const;
  return [...shown, ...rest.filter((lane) => lane.events.length > 0)];
}

const fullestFirst = (lanes: readonly Lane[]): readonly Lane[] =>
  [...lanes].sort((one, other) => other.events.length - one.events.length);

const byKind = (events: readonly LaneEvent[]): readonly Lane[] =>
  [...new Set(events.map(({ kind }) => kind))].map((kind) => ({
    key: kind,
    sort: 'kind',
    kind,
    events: events.flatMap((event, index) => (event.kind === kind ? index : [])),
  }));

function byEntity(events: readonly LaneEvent[], by: 'facility' | 'person'): readonly Lane[] {
  const lanes = new Map<string, { readonly entity: NamedFragment; readonly events: number[] }>();
  for (const [index, event] of events.entries()) {
    const entities = (by === 'facility' ? facilitiesOf : personsOf)(event);
    for (const [id, entity] of new Map(entities.map((one) => [one.id, one]))) {
      const lane = lanes.get(id) ?? { entity, events: [] };
      lane.events.push(index);
      lanes.set(id, lane);
    }
  }
  return [...lanes].map(([key, lane]) => ({ key, sort: 'entity', ...lane }));
}

const facilitiesOf = ({ entity, post }: LaneEvent): readonly NamedFragment[] => [
  ...(entity?.facilities?.nodes ?? []),
  ...(post?.facility ? [post.facility] : []),
];

/** Of a tenure, the person is what it is told of. */
const personsOf = ({ entity }: LaneEvent): readonly NamedFragment[] =>
  [entity, ...[entity?.participants, entity?.parties, entity?.authors].flatMap((list) => list?.nodes ?? [])]
    .filter((one) => one !== null && one !== undefined)
    .filter(({ __typename }) => __typename === 'Person');
