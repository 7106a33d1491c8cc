import { MultiDirectedGraph } from 'graphology';

/** How well a relationship is grounded: a claim against it counts most, then that nobody does more than allege it. */
export type Ground = 'stated' | 'alleged' | 'disputed';

export interface SceneNode {
  readonly kind: string;
  readonly label: string;
  /** Neighbours that are not in the scene. */
  readonly beyond: number;
}

export interface SceneEdge {
  readonly relationship: string;
  readonly ground: Ground;
}

export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

interface Told {
  readonly stance?: string | null;
  readonly contradictedBy: { readonly totalCount: number };
  readonly contradicts: { readonly totalCount: number };
}

/** A thing and its neighbours, as the service answers them. */
export interface SceneSource {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly side?: string | null;
  readonly connections?: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly relationship: string;
      readonly direction: 'OUT' | 'IN';
      readonly node?: { readonly id: string } | null;
      readonly evidence: readonly Told[];
    }[];
  };
}

/** The graph among the things given: a relationship told from both its ends is one edge. */
export function buildScene(sources: readonly SceneSource[]): Scene {
  const scene: Scene = new MultiDirectedGraph<SceneNode, SceneEdge>();
  for (const { __typename: kind, id, name, side } of sources) {
    scene.mergeNode(id, { kind, label: name ?? side ?? id, beyond: 0 });
  }
  for (const { id, connections } of sources) {
    if (!connections) continue;
    const inside = new Set<string>();
    for (const { relationship, direction, node, evidence } of connections.edges) {
      if (!node || !scene.hasNode(node.id)) continue;
      inside.add(node.id);
      const [from, to] = direction === 'OUT' ? [id, node.id] : [node.id, id];
      scene.mergeEdgeWithKey(`${from} ${relationship} ${to}`, from, to, {
        relationship,
        ground: groundOf(evidence),
      });
    }
    scene.setNodeAttribute(id, 'beyond', Math.max(0, connections.totalCount - inside.size));
  }
  return scene;
}

function groundOf(evidence: readonly Told[]): Ground {
  const against = evidence.some(
    ({ stance, contradicts, contradictedBy }) =>
      stance === 'DENIES' || contradicts.totalCount + contradictedBy.totalCount > 0,
  );
  if (against) return 'disputed';
  return evidence.length > 0 && evidence.every(({ stance }) => stance === 'ALLEGES') ? 'alleged' : 'stated';
}
