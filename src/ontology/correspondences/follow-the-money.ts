/** How a kind of ours is written in FollowTheMoney (followthemoney.tech), and read from it. */
export interface Schema {
  readonly schema: string;
  /** Properties of ours by theirs; a list may hold several values. */
  readonly properties: Readonly<Record<string, string>>;
}

const NAMED = { name: 'name', alias: 'aliases', description: 'description' };

/** By kind; of a kind without an entry nothing of theirs is near enough. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  Person: {
    schema: 'Person',
    properties: { ...NAMED, firstName: 'givenName', lastName: 'familyName', title: 'honorific' },
  },
  Group: { schema: 'LegalEntity', properties: NAMED },
  Organization: { schema: 'Organization', properties: { ...NAMED, classification: 'type' } },
  Post: { schema: 'Position', properties: { ...NAMED, summary: 'title' } },
  Facility: {
    schema: 'Organization',
    properties: { ...NAMED, classification: 'type', status: 'status', registrationNumber: 'designation' },
  },
  Place: { schema: 'Territory', properties: { ...NAMED, level: 'type', territoryCode: 'isoCode' } },
  Incident: { schema: 'Event', properties: { ...NAMED, keywords: 'type', date: 'date' } },
  Proceeding: {
    schema: 'CourtCase',
    properties: {
      ...NAMED,
      type: 'type',
      caseNumber: 'caseNumber',
      status: 'stage',
      category: 'outcome',
      fileDate: 'date',
    },
  },
  TreatyAction: { schema: 'Event', properties: { ...NAMED, keywords: 'type', date: 'date' } },
  LegalInstrument: {
    schema: 'Document',
    properties: { ...NAMED, keywords: 'type', title: 'symbol', date: 'adopted' },
  },
  Source: {
    schema: 'Document',
    properties: { ...NAMED, title: 'title', keywords: 'type', publishedAt: 'published', sourceUrl: 'url' },
  },
};

/** Schemata of others whose entities are taken for a kind of ours, where their ids do not name one. */
export const FOREIGN: Readonly<Record<string, string>> = {
  Person: 'Person',
  LegalEntity: 'Organization',
  Organization: 'Organization',
  PublicBody: 'Organization',
  Company: 'Organization',
  Position: 'Post',
  Territory: 'Place',
  Event: 'Incident',
  CourtCase: 'Proceeding',
};

/** How a relationship is written: an entity of its own, between two. */
export interface IntervalSchema {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  /** Properties of ours by theirs. */
  readonly properties: Readonly<Record<string, string>>;
}

const DATED = { startDate: 'since', endDate: 'until' };

/** By relationship; any other is an UnknownLink whose role starts with its type. */
export const INTERVALS: Readonly<Record<string, IntervalSchema>> = {
  HELD: {
    schema: 'Occupancy',
    from: 'holder',
    to: 'post',
    properties: { ...DATED, status: 'status', summary: 'rank' },
  },
  MEMBER_OF: {
    schema: 'Membership',
    from: 'member',
    to: 'organization',
    properties: { ...DATED, role: 'role' },
  },
  PARTY_TO: {
    schema: 'CourtCaseParty',
    from: 'party',
    to: 'case',
    properties: { role: 'role', status: 'verdict', summary: 'penalty' },
  },
};

export const LINK: IntervalSchema = {
  schema: 'UnknownLink',
  from: 'subject',
  to: 'object',
  properties: DATED,
};

/** Parts the type of a relationship from its key in the role of a link, as in `INVOLVED_IN: VICTIM`. */
export const ROLE_PARTING = ': ';

/** Their dates know no approximation and no interval: what is left of an EDTF date, with an end where it has one. */
export function datesOf(edtf: string): readonly string[] {
  return edtf.split('/').map((one) => /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?/u.exec(one)?.[0] ?? '');
}

/** Their ids may have dots and hyphens, and no colon. */
export const theirId = (id: string): string => id.replace(':', '.');

/** The id of ours that was written so, whether or not it is one. */
export const ourId = (theirs: string): string => theirs.replace('.', ':');
