import { HabeasError } from '../errors/habeas-error.js';

/** A step from the layout before to the layout of this number; those of numbers from 2 on are listed by each store. */
export interface Migration<Writer> {
  readonly number: number;
  /** Whether services that know only the layouts before may go on reading and writing beside those that know this. */
  readonly additive: boolean;
  /** Under the write lock; what the graph holds by then is as the migration before left it. */
  readonly run: (writer: Writer) => Promise<void>;
}

/** What a graph keeps of its layout. */
export interface SchemaNumber {
  /** Of the newest migration that was run. */
  readonly number: number;
  /** The oldest layout whose services may use the graph. */
  readonly oldest: number;
}

type Numbered = Pick<Migration<never>, 'number' | 'additive'>;

/** Of graphs from before layouts had a number. */
export const FIRST_SCHEMA: SchemaNumber = { number: 1, oldest: 1 };

/** What a graph keeps once all of these were run, in their order. */
export const schemaAfter = (migrations: readonly Numbered[], stored: SchemaNumber): SchemaNumber =>
  migrations.reduce(
    ({ oldest }, { number, additive }) => ({ number, oldest: additive ? oldest : number }),
    stored,
  );

export const pendingOf = <Some extends Numbered>(
  migrations: readonly Some[],
  { number }: SchemaNumber,
): readonly Some[] => migrations.filter((one) => one.number > number);

/** What is wrong when a newer service has changed the layout so that these migrations know too little. */
export function newerLayout(migrations: readonly Numbered[], { oldest }: SchemaNumber): string | undefined {
  const { number } = schemaAfter(migrations, FIRST_SCHEMA);
  if (oldest <= number) return undefined;
  return `The graph has the layout ${String(oldest)} of a newer Habeas, and this one knows ${String(number)}: run the newer one.`;
}

/** @throws HabeasError STORE_NEWER */
export function requireKnown(migrations: readonly Numbered[], stored: SchemaNumber): void {
  const newer = newerLayout(migrations, stored);
  if (newer !== undefined) throw new HabeasError('STORE_NEWER', newer);
}
