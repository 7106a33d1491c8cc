import type { Claim } from '../claims/claim.js';
import { levelOf, visibilityOf } from '../claims/clearance-levels.js';
import { hashOf } from '../claims/hash-of.js';
import type { Ontology, Traversal } from '../ontology/ontology.js';
import type { Composite, Value } from '../store/graph-store.js';
import { asList, type Extract, type FactEntry, type SourceEntry, type TargetEntry } from './extract.js';

/** A claim before it has a time. */
export type DraftClaim = Omit<Claim, 'recordedAt'>;

/** A piece of evidence: a quote or a record. */
export type Evidence = Pick<Claim, 'quote' | 'record'>;

/** What the claims of one extract have in common. */
export interface ClaimContext {
  readonly ontology: Ontology;
  readonly extract: Extract;
  readonly speaker: string;
}

/** The statement is a sentence made of the rest, where the extract gives none in its own words. */
type Said = Pick<Claim, 'about' | 'subject' | 'predicate' | 'statement'> &
  Partial<Pick<Claim, 'object' | 'value' | 'properties'>>;

/** What one fact claims: a claim for each value and relationship it states, or its statement alone. */
export function claimsOfFact(
  context: ClaimContext,
  fact: FactEntry,
  evidence: Evidence,
): readonly DraftClaim[] {
  const said = fact.says
    ? Object.entries(fact.says).flatMap(([field, value]) => saidBy(context, fact.about, field, value))
    : [];
  const claims: readonly Said[] =
    said.length > 0
      ? said
      : [{ about: fact.about, subject: fact.about, predicate: 'statement', statement: fact.statement ?? '' }];
  return claims.map((one) => finishClaim(context, one, evidence, fact));
}

/** A claim that the extract's own speaker makes by the way: a name, an alias. */
export const claimBySpeaker = (
  context: ClaimContext,
  said: Said,
  evidence: Evidence,
  visibility?: string,
): DraftClaim => finishClaim(context, said, evidence, visibility === undefined ? {} : { visibility });

function saidBy(context: ClaimContext, about: string, field: string, value: unknown): readonly Said[] {
  const kind = context.ontology.kindOfId(about);
  const traversal = kind?.traversals.get(field);
  if (!traversal) {
    const stated =
      typeof value === 'number' && kind?.properties.get(field)?.type.type === 'date'
        ? String(value)
        : (value as Value);
    return [
      {
        about,
        subject: about,
        predicate: field,
        value: stated,
        statement: sentence(context, about, field, printValue(stated)),
      },
    ];
  }
  return asList(value).map((target) => relationshipSaid(context, about, traversal, target as TargetEntry));
}

function relationshipSaid(
  context: ClaimContext,
  about: string,
  traversal: Traversal,
  target: TargetEntry,
): Said {
  const { relationship, field, direction } = traversal;
  if (isValueOf(context.ontology, traversal)) {
    const value = target as unknown as Composite;
    return {
      about,
      subject: about,
      predicate: relationship.type,
      value,
      statement: sentence(context, about, field, printValue(value)),
    };
  }
  const { to, ...rest } = typeof target === 'string' ? { to: target } : target;
  const properties = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      relationship.properties.get(name)?.type.type === 'date' ? String(value as string | number) : value,
    ]),
  );
  const [subject, object] = direction === 'out' ? [about, to] : [to, about];
  return {
    about,
    subject,
    object,
    predicate: relationship.type,
    statement: sentence(context, about, field, nameOf(context, to)),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** Whether the far end is a value made by the projection, so that a fact states it in place. */
const isValueOf = (ontology: Ontology, { far }: Traversal): boolean =>
  far.every((name) => ontology.kind(name).derived);

function finishClaim(
  { extract, speaker }: ClaimContext,
  said: Said,
  evidence: Evidence,
  fact: Partial<FactEntry>,
): DraftClaim {
  const { source } = extract;
  const visibility = strictest([fact.visibility, ...visibilitiesOf(extract, said)]);
  const claim: Omit<DraftClaim, 'id'> = {
    source: source.id,
    speaker: fact.by ?? speaker,
    stance: fact.stance ?? 'STATES',
    status: 'ACCEPTED',
    visibility,
    clearance: levelOf(strictest([visibility, source.visibility])),
    ...evidence,
    ...given({
      side: fact.side,
      connection: fact.connection,
      question: (fact.answers ?? fact.judges)?.question,
      answer: (fact.answers ?? fact.judges)?.position,
      judgement: fact.judges?.status,
      stated: fact.stated?.toString(),
      published: publishedOf(source),
    }),
    ...said,
    statement: fact.statement ?? said.statement,
  };
  return { id: claimId(claim, fact.statement), ...claim };
}

const visibilitiesOf = (
  { entities = {} }: Extract,
  { about, subject, object = about }: Said,
): readonly (string | undefined)[] => [about, subject, object].map((id) => entities[id]?.visibility);

/** When the words were published: a digest's are those of the work that it retells. */
const publishedOf = ({ derivedFrom, published }: SourceEntry): string | undefined =>
  (derivedFrom?.published ?? published)?.toString();

/** Without what is undefined. */
const given = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** A claim hides with the most protected of those it names. */
const strictest = (visibilities: readonly (string | undefined)[]): string =>
  visibilityOf(Math.max(0, ...visibilities.map(levelOf)));

/** All that is said, but not where its words stand, what its source is described as, nor the names in a sentence made for it: these may change without another claim being made. */
function claimId(
  {
    quote,
    published: _published,
    stated: _stated,
    clearance: _clearance,
    statement: _sentence,
    record,
    ...said
  }: Omit<DraftClaim, 'id'>,
  statement: string | undefined,
): string {
  const evidence = { exact: quote?.['exact'], dataset: record?.['dataset'], key: record?.['key'] };
  return `claim:${hashOf({ statement, ...evidence, ...said }, 24)}`;
}

const sentence = (context: ClaimContext, about: string, field: string, value: string): string =>
  `${nameOf(context, about)}: ${field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)} ${value}`;

/** As this extract names it: another's name would make the sentence depend on what is loaded with it. */
export const nameOf = ({ extract }: ClaimContext, id: string): string =>
  extract.entities?.[id]?.pseudonym ?? extract.entities?.[id]?.name ?? id;

const printValue = (value: Value): string =>
  typeof value === 'object'
    ? Object.values(value)
        .filter((one) => one !== null)
        .join(', ')
    : String(value);
