import type { Composite, NodeRecord, Value } from '../store/graph-store.js';

/** One assertion: what, about whom, by whom, with which stance, in which words. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  /** The entity it is written about. */
  readonly about: string;
  /** The entity it shapes: where a relationship is claimed, its `from` end. */
  readonly subject: string;
  /** A property, a relationship type, or `name`, `alias`, `statement`. */
  readonly predicate: string;
  /** The `to` end of a claimed relationship. */
  readonly object?: string;
  readonly value?: Value;
  /** Properties of a claimed relationship. */
  readonly properties?: Readonly<Record<string, Value>>;
  readonly statement: string;
  readonly stance: string;
  readonly status: string;
  readonly side?: string;
  readonly connection?: string;
  readonly speaker: string;
  readonly quote?: Composite;
  readonly record?: Composite;
  readonly question?: string;
  readonly answer?: string;
  /** Where it puts the dispute on `question`; it then takes no position of its own. */
  readonly judgement?: string;
  readonly visibility: string;
  /** 0 public, 1 restricted, 2 confidential: the stricter of its own and its source's. */
  readonly clearance: number;
  /** When its source was published, in EDTF. */
  readonly published?: string;
  /** When its speaker said it, in EDTF. */
  readonly stated?: string;
  readonly recordedAt: string;
  readonly retractedAt?: string;
}

/** The claim as the node it is stored as. */
export function writeClaim({ id, source, clearance, about, value, properties, ...rest }: Claim): NodeRecord {
  const values = {
    writtenAbout: about,
    ...(value !== undefined && { value: JSON.stringify(value) }),
    ...(properties !== undefined && { properties: JSON.stringify(properties) }),
    ...rest,
  };
  return { id, kind: 'Claim', owner: source, clearance, values: defined(values) };
}

/** The stored node as the claim it was made from. */
export function readClaim({ id, owner, clearance, values }: NodeRecord): Claim {
  const { value, properties, writtenAbout, ...rest } = values as unknown as StoredValues;
  return {
    id,
    about: writtenAbout,
    source: owner,
    clearance,
    ...(value !== undefined && { value: JSON.parse(value) as Value }),
    ...(properties !== undefined && { properties: JSON.parse(properties) as Record<string, Value> }),
    ...rest,
  };
}

type StoredValues = Omit<Claim, 'id' | 'source' | 'clearance' | 'about' | 'value' | 'properties'> & {
  readonly writtenAbout: string;
  readonly value?: string;
  readonly properties?: string;
};

const defined = (values: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
