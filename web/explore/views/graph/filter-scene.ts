import { withNodes } from './group-scene.js';
import type { Scene, SceneNode, Span } from './scene.js';
import type { SceneState, Years } from './scene-state.js';

/** The scene in which what a filter leaves out is hidden: kinds, relationships, and what was surely not in the years. */
export function filterScene(scene: Scene, { without, years }: Pick<SceneState, 'without' | 'years'>): Scene {
  if (without.size === 0 && years === undefined) return scene;
  const isOut = (name: string, when: Span | undefined): boolean =>
    without.has(name) || (years !== undefined && when !== undefined && !mayBeWithin(when, years));
  const filtered = withNodes(scene, (_id, attributes) => ({
    ...attributes,
    hidden: isOut(attributes.kind, attributes.when),
  }));
  filtered.updateEachEdgeAttributes(
    (_key, attributes, from, to) => ({
      ...attributes,
      hidden:
        isOut(attributes.relationship, attributes.when) ||
        filtered.getNodeAttribute(from, 'hidden') ||
        filtered.getNodeAttribute(to, 'hidden'),
    }),
    { attributes: ['hidden'] },
  );
  return filtered;
}

const mayBeWithin = ({ earliest, latest }: Span, [first, last]: Years): boolean =>
  yearOf(earliest) <= last && yearOf(latest) >= first;

/** The years that a scene's dates lie in, open ends aside; undefined where nothing has a date. */
export function yearsOf(scene: Scene): Years | undefined {
  const spans = [
    ...scene.mapNodes((_id, { when }) => when),
    ...scene.mapEdges((_key, { when }) => when),
  ].filter((when) => when !== undefined);
  const years = spans
    .flatMap(({ earliest, latest }) => [yearOf(earliest), yearOf(latest)])
    .filter((year) => year > 0 && year < 9999);
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

const yearOf = (day: string): number => Number(/^-?\d+/u.exec(day)?.[0] ?? 0);

/** What is found by name in a scene. */
export interface Found {
  /** Nodes that are drawn: by a name of their own, or closed groups that hold what was found. */
  readonly nodes: ReadonlySet<string>;
  /** Each group and thing found, in a lasting order, with the key of the closed group that it is in, if any. */
  readonly each: ReadonlyMap<string, string | undefined>;
}

export const NOTHING_FOUND: Found = { nodes: new Set(), each: new Map() };

/** Nodes of whose names, in any script, one has all the words typed, whatever the case and the accents; also in closed groups. */
export function findInScene(scene: Scene, text: string, things: Scene = scene): Found {
  const words = folded(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const isFound = ({ label, aliases = [] }: Pick<SceneNode, 'label' | 'aliases'>): boolean =>
    [label, ...aliases].map(folded).some((name) => words.every((word) => name.includes(word)));
  if (words.length === 0) return NOTHING_FOUND;
  const each = new Map<string, string | undefined>();
  const groups = new Map<string, string>();
  scene.forEachNode((id, { hidden, members, ...node }) => {
    if (hidden || !members) return;
    for (const member of members) groups.set(member, id);
    if (isFound(node)) each.set(id, undefined);
  });
  // In the order of things, which is the same whichever groups are open.
  things.forEachNode((id, node) => {
    const isThere = groups.has(id)
      ? !node.hidden
      : scene.hasNode(id) && !scene.getNodeAttribute(id, 'hidden');
    if (isThere && isFound(node)) each.set(id, groups.get(id));
  });
  return { nodes: new Set([...each].map(([id, group]) => group ?? id)), each };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
