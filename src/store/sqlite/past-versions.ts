import { quoteName } from './quote-name.js';
import type { Table } from './schema-tables.js';
import type { WorkerThread } from './worker-thread.js';

type Writer = Pick<WorkerThread, 'ask'>;

const CLOCK = quoteName('KnownClock');
/** When the last change became known: triggers read it, and time never goes back. */
export const CLOCK_TABLE = {
  type: 'table',
  name: 'KnownClock',
  text: `CREATE TABLE IF NOT EXISTS ${CLOCK} ("id" INTEGER PRIMARY KEY, "at" INTEGER NOT NULL) STRICT`,
} as const;
const NOW = `(SELECT "at" FROM ${CLOCK})`;

/** When a change that is recorded at this time becomes known, in milliseconds. */
export async function advanceClock(writer: Writer, at: Date): Promise<number> {
  const text = `INSERT INTO ${CLOCK} VALUES (1, ?1) ON CONFLICT DO UPDATE SET "at" = max("at", excluded."at") RETURNING "at"`;
  const [row] = (await writer.ask({ ask: 'all', text, parameters: [at.getTime()] })) as readonly {
    readonly at: number;
  }[];
  return Number(row?.at);
}

/** The latest time that something became known, in milliseconds; 0 where nothing has. */
export async function readClock(writer: Writer): Promise<number> {
  const [row] = (await writer.ask({
    ask: 'all',
    text: `SELECT ${NOW} AS "at"`,
    parameters: [],
  })) as readonly {
    readonly at: number | null;
  }[];
  return row?.at ?? 0;
}

interface PastTrigger {
  readonly type: 'trigger';
  readonly name: string;
  readonly text: string;
}

/** A row that is replaced or deleted is kept, unless nobody can have read it; and no past version is for more eyes than the present. */
export function pastTriggers(present: Table, past: Table): readonly PastTrigger[] {
  const columns = [...present.fixed, ...present.values].map(({ name }) => quoteName(name));
  const old = columns.map((column) => `OLD.${column}`).join(', ');
  return [
    trigger(
      `${present.name}_past_keep`,
      `AFTER DELETE ON ${quoteName(present.name)} WHEN OLD."knownFrom" < ${NOW}`,
      `INSERT OR REPLACE INTO ${quoteName(past.name)} (${columns.join(', ')}, "knownUntil") SELECT ${old}, ${NOW}`,
    ),
    trigger(
      `${present.name}_past_hide`,
      `AFTER INSERT ON ${quoteName(present.name)} WHEN NEW."clearance" > 0`,
      `UPDATE ${quoteName(past.name)} SET "clearance" = NEW."clearance" WHERE "id" = NEW."id" AND "clearance" < NEW."clearance"`,
    ),
  ];
}

/** Made anew where it is there: its columns may have become more. */
function trigger(name: string, when: string, action: string): PastTrigger {
  const text = `DROP TRIGGER IF EXISTS ${quoteName(name)};\nCREATE TRIGGER ${quoteName(name)} ${when} BEGIN ${action}; END`;
  return { type: 'trigger', name, text };
}
