/** A ready question: `document` runs as it stands, `variables` is JSON text or empty. */
export interface Question {
  readonly name: string;
  readonly purpose: string;
  readonly document: string;
  readonly variables: string;
}
