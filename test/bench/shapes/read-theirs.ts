export interface TheirDated {
  readonly dateEdtf: string;
}

/** A date as ours is nested. */
export const datedOf = ({ dateEdtf, ...rest }: TheirDated): unknown => ({
  ...rest,
  date: { edtf: dateEdtf },
});

export interface TheirConnection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: unknown;
}
