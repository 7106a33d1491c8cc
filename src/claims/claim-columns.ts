/** Columns of a table of claims, a row each: what an export writes and an import reads. */
export const CLAIM_COLUMNS = [
  'claim',
  'about',
  'about_name',
  /** A property, or the field of the kind that leads to `to`. */
  'field',
  'value',
  'to',
  'to_name',
  /** Of the relationship, as JSON. */
  'properties',
  'statement',
  'stance',
  'side',
  'connection',
  'speaker',
  'speaker_name',
  'question',
  'answer',
  /** Where it puts the dispute that the question is about. */
  'judgement',
  /** When the speaker said it. */
  'stated',
  'quote',
  'quote_prefix',
  'quote_suffix',
  'quote_start',
  'quote_end',
  'record_dataset',
  'record_key',
  'record_hash',
  'visibility',
  'recorded_at',
  'source',
  'source_title',
  'source_type',
  'source_published',
  'source_url',
  'source_language',
  'source_sha256',
  'source_publisher',
  'source_publisher_name',
  'source_derived_from',
] as const;

export type ClaimRow = Readonly<Partial<Record<(typeof CLAIM_COLUMNS)[number], string>>>;
