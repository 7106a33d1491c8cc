import type { Kind } from '../../../ontology/ontology.js';
import { FIRST_DAY, LAST_DAY } from '../../../ontology/partial-date.js';
import { planFind } from '../../../plan/build-plan.js';
import type { DayRange } from '../../../plan/plan.js';
import { ownContext, runPlan } from '../../run-plan.js';
import { fieldsOf } from '../fields-of.js';
import type { SearchTerms } from './search-terms.js';
import type { Hop } from './weigh-hops.js';

/** Days that nodes of these paths lie on, where they are events. */
export async function readEventDays(
  { ontology, context, info }: SearchTerms,
  paths: readonly (readonly Hop[])[],
): Promise<ReadonlyMap<string, DayRange>> {
  const events = [...ontology.kinds.values()].filter(({ properties }) => properties.has('date'));
  const ids = [...new Set(paths.flat().flatMap(({ from, to }) => [from, to]))].filter((id) =>
    events.some(({ name }) => ontology.kindOfId(id)?.name === name),
  );
  if (ids.length === 0) return new Map();
  const plan = planFind(ownContext(ontology, context, info, fieldsOf(dateOf(events))), ids, events);
  const rows = (await runPlan(context, info, plan)) as readonly ({ readonly date: DayRange | null } | null)[];
  return new Map(ids.flatMap((id, at) => (rows[at]?.date ? [[id, rows[at].date] as const] : [])));
}

/** Whether there is a day on which all hops may hold and all events may have happened. */
export function mayHoldTogether(hops: readonly Hop[], eventDays: ReadonlyMap<string, DayRange>): boolean {
  const held = hops.map(({ since, until }) => ({
    earliest: since?.earliest ?? FIRST_DAY,
    latest: until?.latest ?? LAST_DAY,
  }));
  const happened = hops.flatMap(({ from, to }) =>
    [eventDays.get(from) ?? [], eventDays.get(to) ?? []].flat(),
  );
  const days = [...held, ...happened];
  const [first] = days
    .map(({ earliest }) => earliest)
    .sort()
    .reverse();
  const [last] = days.map(({ latest }) => latest).sort();
  return first === undefined || last === undefined || first <= last;
}

function dateOf(events: readonly Kind[]): string {
  const parts = events.map(({ name }) => `... on ${name} { date { earliest latest } }`);
  return `{ node(id: "") { ${parts.join(' ')} } }`;
}
