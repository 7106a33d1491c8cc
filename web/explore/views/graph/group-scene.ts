import type { Point, Scene } from './scene.js';
import { addAlike, emptyScene, spanOf } from './scene.js';
import type { GroupBy, SceneState } from './scene-state.js';

/** Things that are drawn as one until they are opened. */
export interface SceneGroup {
  readonly key: string;
  /** A name given, a code of a kind, or the label of a place. */
  readonly label: string;
  /** Other names of a place. */
  readonly aliases?: readonly string[];
  readonly kind: string;
  readonly members: readonly string[];
  readonly named: boolean;
}

/** Relationships that lead from a thing towards where it is; the first that it has is followed. */
const PLACING = ['OCCURRED_AT', 'POST_AT', 'HELD', 'LOCATED_IN', 'WITHIN', 'CONCERNS', 'INVOLVED_IN', 'TOOK'];
const MIXED = 'Set';

/** The groups of a scene: those with names first, then what is left by kind or by place; none has less than two members. */
export function groupsOf(
  scene: Scene,
  { groups, by }: Pick<SceneState, 'groups' | 'by'>,
): readonly SceneGroup[] {
  const taken = new Set<string>();
  const named = groups.flatMap(({ name, ids }): readonly SceneGroup[] => {
    const members = ids.filter((id) => scene.hasNode(id) && !taken.has(id));
    for (const id of members) taken.add(id);
    const kinds = new Set(members.map((id) => scene.getNodeAttribute(id, 'kind')));
    const [kind = MIXED, ...others] = kinds;
    return members.length === 0
      ? []
      : [
          {
            key: `named:${name}`,
            label: name,
            kind: others.length > 0 ? MIXED : kind,
            members,
            named: true,
          },
        ];
  });
  return [...named, ...(by ? groupBy(scene, by, taken) : [])];
}

function groupBy(scene: Scene, by: GroupBy, taken: ReadonlySet<string>): readonly SceneGroup[] {
  const members = new Map<string, string[]>();
  for (const id of scene.nodes()) {
    if (taken.has(id)) continue;
    const one = by === 'kind' ? scene.getNodeAttribute(id, 'kind') : placeOf(scene, id);
    if (one !== undefined) members.set(one, [...(members.get(one) ?? []), id]);
  }
  return [...members]
    .filter(([, ids]) => ids.length > 1)
    .map(([one, ids]) => ({
      key: `${by}:${one}`,
      ...(by === 'kind' ? { kind: one, label: one } : calledAs(scene, one)),
      members: ids,
      named: false,
    }));
}

function calledAs(scene: Scene, place: string): Pick<SceneGroup, 'kind' | 'label' | 'aliases'> {
  const { kind, label, aliases = [] } = scene.getNodeAttributes(place);
  return { kind, label, aliases };
}

/** The facility, or else the place, that a thing leads to within the scene; one that leads to neither has none. */
function placeOf(scene: Scene, id: string): string | undefined {
  const seen = new Set<string>();
  let place: string | undefined;
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = stepTowardsPlace(scene, at)) {
    seen.add(at);
    const kind = scene.getNodeAttribute(at, 'kind');
    if (kind === 'Facility') return at;
    if (kind === 'Place') place ??= at;
  }
  return place;
}

function stepTowardsPlace(scene: Scene, id: string): string | undefined {
  const steps = scene.mapOutEdges(id, (_edge, { relationship }, _from, to) => ({
    rank: PLACING.indexOf(relationship),
    to,
  }));
  return steps
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank || (one.to < other.to ? -1 : 1))[0]?.to;
}

/** The scene with one node for each closed group; what leads to a member leads to it, alike ones as one edge. */
export function groupScene(scene: Scene, groups: readonly SceneGroup[], open: ReadonlySet<string>): Scene {
  if (groups.length === 0) return scene;
  const grouped = emptyScene();
  const standIn = new Map<string, string>();
  const groupOf = new Map(groups.flatMap(({ key, members }) => members.map((id) => [id, key] as const)));
  for (const { key, label, aliases = [], kind, members } of groups) {
    if (open.has(key)) continue;
    for (const id of members) standIn.set(id, key);
    const when = spanOf(members.map((id) => scene.getNodeAttribute(id, 'when')));
    grouped.addNode(key, { kind, label, aliases, members, hidden: false, ...(when && { when }) });
  }
  scene.forEachNode((id, attributes) => {
    const group = groupOf.get(id);
    if (!standIn.has(id)) grouped.addNode(id, { ...attributes, ...(group !== undefined && { group }) });
  });
  scene.forEachEdge((key, attributes, from, to) => {
    const [start, end] = [standIn.get(from) ?? from, standIn.get(to) ?? to];
    if (start === from && end === to) grouped.addEdgeWithKey(key, from, to, attributes);
    else if (start !== end) addAlike(grouped, start, end, attributes);
  });
  return grouped;
}

/** The scene with what somebody put in a place. */
export function pinScene(scene: Scene, pins: ReadonlyMap<string, Point>): Scene {
  if (pins.size === 0) return scene;
  return withNodes(scene, (id, attributes) => {
    const pin = pins.get(id);
    return pin ? { ...attributes, pin } : attributes;
  });
}

/** A copy of a scene whose nodes have other attributes. */
export function withNodes(
  scene: Scene,
  attributesOf: (
    id: string,
    attributes: ReturnType<Scene['getNodeAttributes']>,
  ) => ReturnType<Scene['getNodeAttributes']>,
): Scene {
  const copy = scene.copy();
  copy.updateEachNodeAttributes(attributesOf, { attributes: ['pin', 'hidden'] });
  return copy;
}
