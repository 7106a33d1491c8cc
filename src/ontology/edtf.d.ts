declare module 'edtf' {
  /** Parses an EDTF string; throws a SyntaxError if it is none of the level and types asked for. */
  export default function edtf(
    stated: string,
    constraints?: { readonly level?: number; readonly types?: readonly string[] },
  ): unknown;
}
