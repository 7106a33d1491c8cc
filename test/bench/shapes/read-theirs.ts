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

/** Their order puts what has no date first, ours last: a page of the dated alone is the same for both. */
export const DATED = 'where: { NOT: { dateEarliest: { eq: null } } }';
