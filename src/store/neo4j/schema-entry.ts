/** A constraint or an index, by a name that says what it is on. */
export interface SchemaEntry {
  readonly type: 'constraint' | 'index';
  readonly name: string;
  /** Creates it unless there is one of that name. */
  readonly text: string;
  /** An index that only questions use. */
  readonly asked?: boolean;
}
