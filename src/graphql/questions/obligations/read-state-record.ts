import type { ObligationStep } from '../../../ontology/codes/obligation-step.js';
import { type Days, earlier, later } from '../../../ontology/days.js';
import { FIRST_DAY, LAST_DAY, type PartialDate } from '../../../ontology/partial-date.js';
import type {
  ActionRow,
  DesignationRow,
  Evidence,
  ProvisionRow,
  SaidEvidence,
  StateRow,
} from './obligation-documents.js';
import type { Rule } from './read-rule.js';
import type { Prolongation, StateRecord } from './state-record.js';

/** Something on record that a clock is reckoned from, with the ids of what it is and of the claims behind it. */
export interface Step {
  readonly step: keyof typeof ObligationStep.codes;
  readonly date: PartialDate | null;
  readonly action?: string;
  readonly organization?: string;
  readonly evidence: readonly string[];
}

/** What the graph holds of a State under a provision. */
export interface StateRows {
  readonly provision: ProvisionRow;
  readonly state: StateRow;
  /** Bodies of this State designated under the provision. */
  readonly designations: readonly DesignationRow[];
}

/** In the order in which a clock needs them. */
export function readSteps(rule: Rule, { provision, state, designations }: StateRows): readonly Step[] {
  const { instrument } = provision;
  const actions = state.treatyActions.nodes;
  const taken = (step: Step['step'], types: readonly string[], more?: (action: ActionRow) => boolean) =>
    actions
      .filter((action) => types.includes(action.type ?? '') && (more?.(action) ?? true))
      .map((action): Step => {
        return {
          step,
          date: action.date,
          action: action.id,
          evidence: idsOf(action.evidence.filter(isOfTheAct)),
        };
      });
  return [
    ...(instrument?.inForce
      ? [
          {
            step: 'IN_FORCE' as const,
            date: instrument.inForce,
            evidence: idsOf(instrument.evidence.filter(({ predicate }) => predicate === 'inForce')),
          },
        ]
      : []),
    ...taken('BOUND', rule.binding),
    ...(rule.postponement === undefined ? [] : taken('POSTPONED', ['POSTPONEMENT'])),
    ...(rule.extension === undefined ? [] : taken('EXTENDED', ['EXTENSION'])),
    ...state.unmet.edges.map(({ foundOn, evidence }): Step => {
      return { step: 'FOUND_UNMET', date: foundOn, evidence: idsOf(evidence) };
    }),
    ...designations.map(({ since, evidence, node }): Step => {
      return { step: 'MET', date: since, organization: node.id, evidence: idsOf(evidence) };
    }),
    ...taken('MET', rule.metBy, (action) => action.provision?.id === provision.id),
    ...taken('WITHDRAWN', ['WITHDRAWAL']),
  ];
}

/** What these steps come to: the first that binds, the first that meets, the last that found it unmet. */
export function readStateRecord(steps: readonly Step[], actions: readonly ActionRow[]): StateRecord {
  const dates = (step: Step['step']): readonly (PartialDate | null)[] =>
    steps.filter((one) => one.step === step).map(({ date }) => date);
  const prolongations = (step: Step['step']): readonly Prolongation[] =>
    steps
      .filter((one) => one.step === step)
      .map(({ date, action }) => {
        const period = actions.find(({ id }) => id === action)?.period;
        return { on: date ?? ANY_DAY, ...(period && { period }) };
      });
  const found = {
    act: firstOf(dates('BOUND')),
    inForce: firstOf(dates('IN_FORCE')),
    met: firstOf(dates('MET')),
    unmet: lastOf(dates('FOUND_UNMET')),
    withdrawn: firstOf(dates('WITHDRAWN')),
  };
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, days]) => days !== undefined)),
    postponements: prolongations('POSTPONED'),
    extensions: prolongations('EXTENDED'),
  };
}

const ANY_DAY: Days = { earliest: FIRST_DAY, latest: LAST_DAY };

/** The day of the first of several, which may be any of those that each may mean. */
function firstOf(dates: readonly (PartialDate | null)[]): Days | undefined {
  const [first, ...others] = dates.map((date): Days => date ?? ANY_DAY);
  return (
    first &&
    others.reduce(
      (one, other) => ({
        earliest: earlier(one.earliest, other.earliest),
        latest: earlier(one.latest, other.latest),
      }),
      { earliest: first.earliest, latest: first.latest },
    )
  );
}

/** What was found on no known day proves nothing of any. */
function lastOf(dates: readonly (PartialDate | null)[]): Days | undefined {
  const [first, ...others] = dates.filter((date) => date !== null);
  return (
    first &&
    others.reduce(
      (one, other) => ({
        earliest: later(one.earliest, other.earliest),
        latest: later(one.latest, other.latest),
      }),
      { earliest: first.earliest, latest: first.latest },
    )
  );
}

/** Claims of what was done, when and under what, and not of the name that we give it. */
const OF_THE_ACT: ReadonlySet<string> = new Set(['type', 'date', 'period', 'TOOK', 'UNDER']);
const isOfTheAct = ({ predicate }: SaidEvidence): boolean => OF_THE_ACT.has(predicate);

const idsOf = (evidence: readonly Evidence[]): readonly string[] => evidence.map(({ id }) => id);
