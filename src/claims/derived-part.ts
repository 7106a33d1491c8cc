import type { Ontology } from '../ontology/ontology.js';
import type { NodeRecord, RelationshipRecord, Value } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import { hashOf } from './hash-of.js';
import { idsOf, lowestClearance } from './projecting-claims.js';
import { recordRelationship } from './record-relationship.js';

/** Collects the nodes that the projection makes for one owner, with the relationships that tie them to claims. */
export class DerivedPart {
  readonly nodes: NodeRecord[] = [];
  readonly #relationships = new Map<string, RelationshipRecord>();
  readonly #ontology: Ontology;
  readonly #owner: string;
  readonly #clearance: number;

  /** @param clearance the owner's: nothing of it is seen below. */
  constructor(ontology: Ontology, owner: string, clearance: number) {
    this.#ontology = ontology;
    this.#owner = owner;
    this.#clearance = clearance;
  }

  get relationships(): readonly RelationshipRecord[] {
    return [...this.#relationships.values()];
  }

  /** A node named by its content, reached from `from` by `type`, resting on `claims`; returns its id. */
  add(
    kind: string,
    from: string,
    type: string,
    values: Readonly<Record<string, Value>>,
    claims: readonly Claim[],
    identity: unknown,
    clearance = lowestClearance(claims),
  ): string {
    const { prefix } = this.#ontology.kind(kind);
    const key = this.#owner.slice(this.#owner.indexOf(':') + 1);
    const id = `${prefix}:${key}-${hashOf([kind, this.#owner, identity], 8)}`;
    this.nodes.push({
      id,
      kind,
      owner: this.#owner,
      clearance: Math.max(this.#clearance, clearance),
      values,
    });
    this.#relate(type, from, id, claims, clearance);
    return id;
  }

  /** The claims a derived node rests on. */
  support(id: string, claims: readonly Claim[]): void {
    for (const claim of claims) this.#relate('SUPPORTED_BY', id, claim.id, [claim]);
  }

  /** Those who hold it: the speakers of these claims. */
  holders(id: string, claims: readonly Claim[]): void {
    for (const speaker of new Set(claims.map((claim) => claim.speaker))) {
      this.#relate(
        'HOLDER',
        id,
        speaker,
        claims.filter((claim) => claim.speaker === speaker),
      );
    }
  }

  /** Two claims that say otherwise of one question, or the same by two speakers: seen by who may see both. */
  compare(type: 'CONTRADICTS' | 'CORROBORATES', one: Claim, other: Claim): void {
    if (one === other) return;
    const [from, to] = [one.id, other.id].sort() as [string, string];
    this.#relate(type, from, to, [one, other], Math.max(one.clearance, other.clearance));
  }

  /** The same two may meet more than once: claims in two questions. */
  #relate(
    type: string,
    from: string,
    to: string,
    claims: readonly Claim[],
    clearance = lowestClearance(claims),
  ): void {
    const relationship = recordRelationship(this.#ontology, {
      type,
      from,
      to,
      owner: this.#owner,
      clearance: Math.max(this.#clearance, clearance),
      claims: idsOf(claims),
    });
    this.#relationships.set(relationship.id, relationship);
  }
}
