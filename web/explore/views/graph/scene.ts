import { MultiDirectedGraph } from 'graphology';

/** How well a relationship is grounded: a claim against it counts most, then that nobody does more than allege it. */
export type Ground = 'stated' | 'alleged' | 'disputed';

/** Days that a partial date may mean, both included; an open end is far away. */
export interface Span {
  readonly edtf?: string;
  readonly earliest: string;
  readonly latest: string;
}

export type Point = readonly [x: number, y: number];

/** What a renderer draws of a thing, or of a group of things. */
export interface SceneNode {
  readonly kind: string;
  readonly label: string;
  /** Its other names on record. */
  readonly aliases?: readonly string[];
  /** Neighbours that are not in the scene; undefined while they are not counted. */
  readonly beyond?: number;
  /** When it was; what has no date stays at any time. */
  readonly when?: Span;
  /** Where somebody put it; it stays there. */
  readonly pin?: Point;
  /** Left out by a filter: not to be drawn, but in its place once it is back. */
  readonly hidden: boolean;
  /** The group it belongs to, by key. */
  readonly group?: string;
  /** Of a closed group: the ids of what it stands for. */
  readonly members?: readonly string[];
}

/** What a renderer draws of a relationship, or of several alike between groups. */
export interface SceneEdge {
  readonly relationship: string;
  readonly ground: Ground;
  readonly when?: Span;
  /** Undefined while it is not reckoned. */
  readonly independentSources?: number;
  /** Relationships that it stands for: one unless an end is a group. */
  readonly count: number;
  /** Left out by a filter, or an end of it is. */
  readonly hidden: boolean;
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

export const emptyScene = (): Scene => new MultiDirectedGraph<SceneNode, SceneEdge>();

/** A thing as the service answers it. */
export interface SceneThing {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly side?: string | null;
  readonly date?: Span | null;
  readonly adopted?: Span | null;
  readonly published?: Span | null;
  readonly firstStated?: Span | null;
}

/** A relationship as the service answers it. */
export interface SceneRelation {
  readonly relationship: string;
  readonly from?: { readonly id: string } | null;
  readonly to?: { readonly id: string } | null;
  readonly since?: Span | null;
  readonly until?: Span | null;
  readonly disputed: boolean;
  readonly independentSources?: number;
  readonly evidence: readonly { readonly stance?: string | null }[];
}

/** The graph of things and what they are related by; `connections` says how many relationships each has in all. */
export function buildScene(
  things: readonly SceneThing[],
  relations: readonly SceneRelation[],
  connections: ReadonlyMap<string, number> = new Map(),
): Scene {
  const scene = emptyScene();
  for (const thing of things) scene.mergeNode(thing.id, nodeOf(thing));
  for (const { relationship, from, to, ...told } of relations) {
    if (!from || !to || !scene.hasNode(from.id) || !scene.hasNode(to.id)) continue;
    addAlike(scene, from.id, to.id, {
      relationship,
      ground: groundOf(told),
      count: 1,
      hidden: false,
      ...whenOf(told),
      ...(told.independentSources !== undefined && { independentSources: told.independentSources }),
    });
  }
  scene.forEachNode((id) => {
    const inAll = connections.get(id);
    if (inAll === undefined) return;
    const within = relations.filter(({ from, to }) => from?.id === id || to?.id === id).length;
    scene.setNodeAttribute(id, 'beyond', Math.max(0, inAll - within));
  });
  return scene;
}

function nodeOf(thing: SceneThing): SceneNode {
  const { __typename: kind, id, name, side, aliases = [] } = thing;
  const when = thing.date ?? thing.adopted ?? thing.published ?? thing.firstStated;
  return { kind, label: name ?? side ?? id, aliases, hidden: false, ...(when && { when }) };
}

/** Adds an edge; one of its type that is there between the same two already stands for both. */
export function addAlike(scene: Scene, from: string, to: string, edge: SceneEdge): void {
  const key = `${from} ${edge.relationship} ${to}`;
  if (!scene.hasEdge(key)) {
    scene.addEdgeWithKey(key, from, to, edge);
    return;
  }
  const { when: before, independentSources: one, ...rest } = scene.getEdgeAttributes(key);
  const { independentSources: other } = edge;
  const when = spanOf([before, edge.when]);
  scene.replaceEdgeAttributes(key, {
    ...rest,
    ground: weaker(rest.ground, edge.ground),
    count: rest.count + edge.count,
    ...(when && { when }),
    ...(one !== undefined && other !== undefined && { independentSources: Math.min(one, other) }),
  });
}

/** A doubt about one of several shows on what stands for all. */
const weaker = (one: Ground, other: Ground): Ground =>
  (['disputed', 'alleged'] as const).find((ground) => one === ground || other === ground) ?? 'stated';

/** From the first to the last day of all; undefined where one has no date, since it may be at any time. */
export function spanOf(spans: readonly (Span | undefined)[]): Span | undefined {
  const dated = spans.filter((span) => span !== undefined);
  if (dated.length < spans.length || dated.length === 0) return undefined;
  return {
    earliest: dated.map(({ earliest }) => earliest).sort()[0] ?? '',
    latest:
      dated
        .map(({ latest }) => latest)
        .sort()
        .at(-1) ?? '',
  };
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

function whenOf({ since, until }: Pick<SceneRelation, 'since' | 'until'>): { readonly when?: Span } {
  if (!since && !until) return {};
  return { when: { earliest: since?.earliest ?? FIRST_DAY, latest: until?.latest ?? LAST_DAY } };
}

function groundOf({ disputed, evidence }: Pick<SceneRelation, 'disputed' | 'evidence'>): Ground {
  if (disputed || evidence.some(({ stance }) => stance === 'DENIES')) return 'disputed';
  return evidence.length > 0 && evidence.every(({ stance }) => stance === 'ALLEGES') ? 'alleged' : 'stated';
}
