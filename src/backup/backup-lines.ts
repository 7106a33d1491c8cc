/** Of the lines; files of a higher number are of a newer Habeas. */
export const BACKUP_FORMAT = 1;

/** The first line. */
export interface BackupHead {
  readonly backup: 'habeas';
  readonly format: number;
  /** When it was begun, as ISO 8601. */
  readonly made: string;
  /** Which store it was read from; it may be restored to any. */
  readonly store: string;
}

/** The last line. */
export interface BackupEnd {
  readonly nodes: number;
  readonly relationships: number;
  /** Of all lines before, with their ends, as hexadecimal digits. */
  readonly sha256: string;
}
