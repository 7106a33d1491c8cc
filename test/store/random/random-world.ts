import type { Kind, Ontology, Traversal } from '../../../src/ontology/ontology.js';
import type { Dice } from './dice.js';
import type { RandomGraph } from './random-graph.js';

/** What there is to ask about: an ontology, and a graph that has some of it. */
export class RandomWorld {
  readonly ontology: Ontology;
  readonly nodeIds: readonly string[];
  readonly relationshipIds: readonly string[];
  readonly #present: readonly Kind[];
  readonly #walked = new Set<string>();
  #walks = 0;

  constructor(ontology: Ontology, { nodes, relationships }: RandomGraph) {
    this.ontology = ontology;
    this.nodeIds = nodes.map(({ id }) => id);
    this.relationshipIds = relationships.map(({ id }) => id);
    this.#present = [...new Set(nodes.map(({ kind }) => ontology.kind(kind)))];
    for (const { type, from, to } of relationships) {
      this.#walked.add(`${ontology.kindOfId(from)?.name} out ${type}`);
      this.#walked.add(`${ontology.kindOfId(to)?.name} in ${type}`);
    }
  }

  /** Mostly one that the graph has. */
  pickKind(dice: Dice): Kind {
    return dice.pick(dice.chance(95) ? this.#present : [...this.ontology.kinds.values()]);
  }

  /** Starts a plan that walks so many traversals at most: a large one takes seconds to plan, whatever it finds. */
  allow(walks: number): void {
    this.#walks = walks;
  }

  /** Mostly one that leads somewhere in the graph; undefined where none is left, or allowed. */
  pickTraversal(dice: Dice, kind: Kind): Traversal | undefined {
    if (this.#walks === 0) return undefined;
    this.#walks -= 1;
    const all = [...kind.traversals.values()];
    const walked = all.filter(({ direction, relationship }) =>
      this.#walked.has(`${kind.name} ${direction} ${relationship.type}`),
    );
    if (all.length === 0) return undefined;
    return dice.pick(walked.length > 0 && dice.chance(92) ? walked : all);
  }

  farKinds(traversal: Traversal): readonly Kind[] {
    return traversal.far.map((name) => this.ontology.kind(name));
  }
}
