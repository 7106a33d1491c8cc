/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as precise as it is known, in EDTF: `2011-06-24`, `2011-06`, `2011`, `2010-02~` (about), `2010/2012`. It stands for every day it may mean. */
  Date: { input: string; output: string; }
};

/** What rows can be grouped by. */
export type AccountFacet =
  /** When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'FIRST_STATED_WITHIN_DAY'
  /** When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'FIRST_STATED_WITHIN_MONTH'
  /** When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'FIRST_STATED_WITHIN_YEAR'
  /** When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'FIRST_STATED_YEAR'
  /** Whose version it is. */
  | 'HOLDER'
  /** Incident it tells of. */
  | 'INCIDENT'
  /** On which side of the events the holder stands. */
  | 'SIDE'
  /** What the holder does by it: of the stances of its claims, the one furthest from a bare statement. */
  | 'STANCE';

/** One thing to order Account by. */
export type AccountOrder =
  /** Claims it rests on. */
  { readonly claims: CountOrder; readonly firstStated?: never; readonly incident?: never; readonly side?: never; readonly stance?: never; }
  |  /** When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date. */
  { readonly claims?: never; readonly firstStated: Direction; readonly incident?: never; readonly side?: never; readonly stance?: never; }
  |  /** Incident it tells of. */
  { readonly claims?: never; readonly firstStated?: never; readonly incident: IncidentOrder; readonly side?: never; readonly stance?: never; }
  |  /** On which side of the events the holder stands. */
  { readonly claims?: never; readonly firstStated?: never; readonly incident?: never; readonly side: Direction; readonly stance?: never; }
  |  /** What the holder does by it: of the stances of its claims, the one furthest from a bare statement. */
  { readonly claims?: never; readonly firstStated?: never; readonly incident?: never; readonly side?: never; readonly stance: Direction; };

/** At least one, every one, or none fulfils it. */
export type AccountQuantified = {
  readonly every?: InputMaybe<AccountWhere>;
  readonly none?: InputMaybe<AccountWhere>;
  readonly some?: InputMaybe<AccountWhere>;
};

/** Conditions on Account; all of them must hold. */
export type AccountWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AccountWhere>>;
  /** Claims it rests on. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date. */
  readonly firstStated?: InputMaybe<DateFilter>;
  /** Whose version it is. */
  readonly holder?: InputMaybe<EntityWhere>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incident it tells of. */
  readonly incident?: InputMaybe<IncidentWhere>;
  readonly not?: InputMaybe<AccountWhere>;
  readonly or?: InputMaybe<ReadonlyArray<AccountWhere>>;
  /** On which side of the events the holder stands. */
  readonly side?: InputMaybe<SideFilter>;
  /** What the holder does by it: of the stances of its claims, the one furthest from a bare statement. */
  readonly stance?: InputMaybe<StanceFilter>;
};

/** Whether something held on a day asked for, where it may have. */
export type Certainty =
  /** The dates known leave it open. */
  | 'POSSIBLY'
  /** It held on that day for certain. */
  | 'YES';

/** What became of a claim. */
export type ChangeKind =
  /** It was recorded, or for the first time for all who may see this. */
  | 'ADDED'
  /** It says the same, and its words stand elsewhere, or its source is described otherwise. */
  | 'CHANGED'
  /** It no longer counts. */
  | 'RETRACTED';

/** What rows can be grouped by. */
export type ClaimFacet =
  /** What it is about. */
  | 'ABOUT'
  /** Who makes it. */
  | 'ASSERTED_BY'
  /** How the speaker came to know it. */
  | 'CONNECTION'
  /** Where it puts the dispute, if it judges one; its position is then the answer it upholds. */
  | 'JUDGEMENT'
  /** When its source was published. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'PUBLISHED_WITHIN_DAY'
  /** When its source was published. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'PUBLISHED_WITHIN_MONTH'
  /** When its source was published. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'PUBLISHED_WITHIN_YEAR'
  /** When its source was published. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'PUBLISHED_YEAR'
  /** Entity at the far end of the relationship it states. */
  | 'REFERS_TO'
  /** On which side of the events the speaker stands. */
  | 'SIDE'
  /** Source it was found in. */
  | 'SOURCE'
  /** What the speaker does by making it. */
  | 'STANCE'
  /** When the speaker said it, where the source tells. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'STATED_WITHIN_DAY'
  /** When the speaker said it, where the source tells. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'STATED_WITHIN_MONTH'
  /** When the speaker said it, where the source tells. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'STATED_WITHIN_YEAR'
  /** When the speaker said it, where the source tells. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'STATED_YEAR'
  /** Where it stands among the other claims. */
  | 'STATUS';

/** One thing to order Claim by. */
export type ClaimOrder =
  /** Accounts it is part of. */
  { readonly accounts: CountOrder; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Claims that disagree with it. */
  { readonly accounts?: never; readonly contradictedBy: CountOrder; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Claims it disagrees with. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts: CountOrder; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Claims that agree with it. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy: CountOrder; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Claims it agrees with. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates: CountOrder; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Disputes that it judges. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged: CountOrder; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Positions that rest on it. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions: CountOrder; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Property, or relationship type, that it states. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate: Direction; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** When its source was published. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published: Direction; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** When it was recorded, an ISO 8601 time. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt: Direction; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  /** Source it was found in. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source: SourceOrder; readonly stance?: never; readonly tolls?: never; }
  |  /** What the speaker does by making it. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance: Direction; readonly tolls?: never; }
  |  /** Counts that rest on it. */
  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type ClaimQuantified = {
  readonly every?: InputMaybe<ClaimWhere>;
  readonly none?: InputMaybe<ClaimWhere>;
  readonly some?: InputMaybe<ClaimWhere>;
};

/** Where a claim stands among the others. */
export type ClaimStatus =
  /** No other claim disagrees with it. */
  | 'ACCEPTED'
  /** Another claim disagrees with it, and neither is preferred. */
  | 'CONFLICT'
  /** It was taken back; it stays on record and counts for nothing. */
  | 'RETRACTED'
  /** An editor has yet to look at it. */
  | 'WORK_NEEDED';

/** A code of ClaimStatus. */
export type ClaimStatusFilter = {
  readonly eq?: InputMaybe<ClaimStatus>;
  readonly in?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Claim; all of them must hold. */
export type ClaimWhere = {
  /** What it is about. */
  readonly about?: InputMaybe<EntityWhere>;
  /** Accounts it is part of. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** Who makes it. */
  readonly assertedBy?: InputMaybe<EntityWhere>;
  /** How the speaker came to know it. */
  readonly connection?: InputMaybe<ConnectionToEventsFilter>;
  /** Claims that disagree with it. */
  readonly contradictedBy?: InputMaybe<ClaimQuantified>;
  /** Claims it disagrees with. */
  readonly contradicts?: InputMaybe<ClaimQuantified>;
  /** Claims that agree with it. */
  readonly corroboratedBy?: InputMaybe<ClaimQuantified>;
  /** Claims it agrees with. */
  readonly corroborates?: InputMaybe<ClaimQuantified>;
  /** Disputes that it judges. */
  readonly disputesJudged?: InputMaybe<DisputeQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Where it puts the dispute, if it judges one; its position is then the answer it upholds. */
  readonly judgement?: InputMaybe<DisputeStatusFilter>;
  readonly not?: InputMaybe<ClaimWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** Positions that rest on it. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Property, or relationship type, that it states. */
  readonly predicate?: InputMaybe<TextFilter>;
  /** When its source was published. */
  readonly published?: InputMaybe<DateFilter>;
  /** Entity at the far end of the relationship it states. */
  readonly refersTo?: InputMaybe<EntityWhere>;
  /** On which side of the events the speaker stands. */
  readonly side?: InputMaybe<SideFilter>;
  /** Source it was found in. */
  readonly source?: InputMaybe<SourceWhere>;
  /** What the speaker does by making it. */
  readonly stance?: InputMaybe<StanceFilter>;
  /** When the speaker said it, where the source tells. */
  readonly stated?: InputMaybe<DateFilter>;
  /** What is claimed, in our words. */
  readonly statement?: InputMaybe<TextFilter>;
  /** Where it stands among the other claims. */
  readonly status?: InputMaybe<ClaimStatusFilter>;
  /** Counts that rest on it. */
  readonly tolls?: InputMaybe<TollQuantified>;
};

/** From which day the time for an obligation runs. */
export type ClockStart =
  /** The day on which the State ratified, acceded or bound itself in another way. */
  | 'ACT'
  /** The day on which the instrument entered into force for the State. */
  | 'ENTRY_INTO_FORCE';

/** Why it is not known who headed a body on a day. */
export type CommandGap =
  /** No post of it is on record. */
  | 'NO_POST'
  /** Posts are on record, and nobody who may have held one then. */
  | 'NO_TENURE'
  /** Deputies are on record, and nobody who may have headed it then. */
  | 'ONLY_DEPUTIES'
  /** Only holders of posts are on record that neither head it nor stand in for the head. */
  | 'ONLY_OTHER_POSTS';

/** What puts one body above another. */
export type CommandTie =
  /** It runs the facility. */
  | 'OPERATES'
  /** The other is a branch of it or stands under it. */
  | 'PART_OF';

/** How a speaker came to know what they claim. */
export type ConnectionToEvents =
  /** They work with the victim. (HURIDOCS MT19:020102) */
  | 'COLLEAGUE'
  /** They are a human rights organization that helped somebody involved. (HURIDOCS MT19:040401) */
  | 'HUMAN_RIGHTS_ORGANIZATION'
  /** They act for the victim or another person involved. (HURIDOCS MT19:0401) */
  | 'LAWYER'
  /** They gave medical care to somebody involved. (HURIDOCS MT19:0402) */
  | 'MEDICAL_PROVIDER'
  /** They are an organization that helped somebody involved. (HURIDOCS MT19:0404) */
  | 'NGO'
  /** They learned of it in a public office. */
  | 'OFFICIAL'
  /** They did it, or are said to have done it. (HURIDOCS MT19:0103) */
  | 'PERPETRATOR'
  /** They are a relative of the victim. (HURIDOCS MT19:020101) */
  | 'RELATIVE'
  /** They gathered it as a journalist. (HURIDOCS MT19:0301) */
  | 'REPORTER'
  /** They pass on what others told them. (HURIDOCS MT19:03) */
  | 'THIRD_PARTY'
  /** The source leaves open how they know. (HURIDOCS MT19:99) */
  | 'UNKNOWN'
  /** It was done to them. (HURIDOCS MT19:0101) */
  | 'VICTIM'
  /** They saw or heard it. (HURIDOCS MT19:0102) */
  | 'WITNESS';

/** A code of ConnectionToEvents. */
export type ConnectionToEventsFilter = {
  readonly eq?: InputMaybe<ConnectionToEvents>;
  readonly in?: InputMaybe<ReadonlyArray<ConnectionToEvents>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How closely coordinates point at the place. */
export type CoordinatePrecision =
  /** Near the place, such as the settlement it belongs to. */
  | 'APPROXIMATE'
  /** Some point of a large area, such as the middle of a region. */
  | 'AREA'
  /** At the place itself. */
  | 'EXACT';

/** A code of CoordinatePrecision. */
export type CoordinatePrecisionFilter = {
  readonly eq?: InputMaybe<CoordinatePrecision>;
  readonly in?: InputMaybe<ReadonlyArray<CoordinatePrecision>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order by how many there are. */
export type CountOrder = {
  readonly count: Direction;
};

/** A range of days; a partial date is in it if it may lie in it. */
export type DateFilter = {
  /** First day, inclusive. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day, inclusive. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type DesignatedUnderDesignatedEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type DesignatedUnderDesignatedFacet =
  /** Provisions it was designated under. */
  | 'DESIGNATIONS'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Places of detention it runs or ran. */
  | 'FACILITIES'
  /** Proceedings that it hears or heard. */
  | 'HEARINGS'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Persons and organizations that belong or belonged to it. */
  | 'MEMBERS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Organizations that are or were parts of it. */
  | 'PARTS'
  /** Organizations it is or was a part of. */
  | 'PART_OF'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Sources it published. */
  | 'PUBLICATIONS'
  /** What sort of body it is. */
  | 'TYPE'
  /** Where it went to see how people are held. */
  | 'VISITS';

export type DesignatedUnderDesignatedOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Provisions it was designated under. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: DesignatedUnderDesignatedEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Places of detention it runs or ran. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings that it hears or heard. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Place where it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Persons and organizations that belong or belonged to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it is or was a part of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations that are or were parts of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Posts that belong to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Sources it published. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  /** What sort of body it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type DesignatedUnderDesignatedQuantified = {
  readonly every?: InputMaybe<DesignatedUnderDesignatedWhere>;
  readonly none?: InputMaybe<DesignatedUnderDesignatedWhere>;
  readonly some?: InputMaybe<DesignatedUnderDesignatedWhere>;
};

/** Conditions on Organization and, under `edge`, on the relationship that leads there. */
export type DesignatedUnderDesignatedWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<DesignatedUnderDesignatedWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Provisions it was designated under. */
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<DesignatedUnderWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it runs or ran. */
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  /** Proceedings that it hears or heard. */
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Persons and organizations that belong or belonged to it. */
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<DesignatedUnderDesignatedWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DesignatedUnderDesignatedWhere>>;
  /** Organizations it is or was a part of. */
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  /** Organizations that are or were parts of it. */
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Sources it published. */
  readonly publications?: InputMaybe<SourceQuantified>;
  /** What sort of body it is. */
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type DesignatedUnderDesignationsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type DesignatedUnderDesignationsFacet =
  /** Actions that States took under it. */
  | 'ACTIONS'
  /** Organizations designated under it. */
  | 'DESIGNATED'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Incidents it bears on, as a source says. */
  | 'INCIDENTS'
  /** Instrument it is part of. */
  | 'INSTRUMENT'
  /** Proceedings it bears on, as a source says. */
  | 'PROCEEDINGS'
  /** States that a source found had not met it. */
  | 'UNMET_BY';

export type DesignatedUnderDesignationsOrder =
  /** Actions that States took under it. */
  { readonly actions: CountOrder; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims about it. */
  { readonly actions?: never; readonly claims: CountOrder; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Organizations designated under it. */
  { readonly actions?: never; readonly claims?: never; readonly designated: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge: DesignatedUnderDesignationsEdgeOrder; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Incidents it bears on, as a source says. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Instrument it is part of. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims about others that name it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Name most used for it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** How it is numbered, such as Art. 17. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number: Direction; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Proceedings it bears on, as a source says. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings: CountOrder; readonly unmetBy?: never; }
  |  /** States that a source found had not met it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type DesignatedUnderDesignationsQuantified = {
  readonly every?: InputMaybe<DesignatedUnderDesignationsWhere>;
  readonly none?: InputMaybe<DesignatedUnderDesignationsWhere>;
  readonly some?: InputMaybe<DesignatedUnderDesignationsWhere>;
};

/** Conditions on Provision and, under `edge`, on the relationship that leads there. */
export type DesignatedUnderDesignationsWhere = {
  /** Actions that States took under it. */
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<DesignatedUnderDesignationsWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Organizations designated under it. */
  readonly designated?: InputMaybe<DesignatedUnderDesignatedQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<DesignatedUnderWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it bears on, as a source says. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Instrument it is part of. */
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<DesignatedUnderDesignationsWhere>;
  /** How it is numbered, such as Art. 17. */
  readonly number?: InputMaybe<TextFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DesignatedUnderDesignationsWhere>>;
  /** Proceedings it bears on, as a source says. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** States that a source found had not met it. */
  readonly unmetBy?: InputMaybe<FoundUnmetUnmetByQuantified>;
};

/** A body was named to do what a provision asks for. */
export type DesignatedUnderWhere = {
  readonly and?: InputMaybe<ReadonlyArray<DesignatedUnderWhere>>;
  readonly not?: InputMaybe<DesignatedUnderWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DesignatedUnderWhere>>;
  /** When it began, as stated. */
  readonly since?: InputMaybe<DateFilter>;
  /** When it ended, as stated. */
  readonly until?: InputMaybe<DateFilter>;
};

/** What is missing comes last in both. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** How claims were found to disagree. */
export type DisputeBasis =
  /** An extract says which claims answer the question. */
  | 'ASKED'
  /** Claims give different values where only one can be true. */
  | 'RULE';

/** A code of DisputeBasis. */
export type DisputeBasisFilter = {
  readonly eq?: InputMaybe<DisputeBasis>;
  readonly in?: InputMaybe<ReadonlyArray<DisputeBasis>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What rows can be grouped by. */
export type DisputeFacet =
  /** What the claims are about. */
  | 'ABOUT'
  /** How it was found. */
  | 'BASIS'
  /** Who answers so. */
  | 'HOLDERS'
  /** Where it stands: open until a judgement says otherwise. */
  | 'STATUS';

/** One thing to order Dispute by. */
export type DisputeOrder =
  /** Who answers so. */
  { readonly holders: CountOrder; readonly judgements?: never; readonly positions?: never; readonly question?: never; readonly status?: never; }
  |  /** Claims that say where it stands. */
  { readonly holders?: never; readonly judgements: CountOrder; readonly positions?: never; readonly question?: never; readonly status?: never; }
  |  /** Answers given. */
  { readonly holders?: never; readonly judgements?: never; readonly positions: CountOrder; readonly question?: never; readonly status?: never; }
  |  /** What the claims disagree about. */
  { readonly holders?: never; readonly judgements?: never; readonly positions?: never; readonly question: Direction; readonly status?: never; }
  |  /** Where it stands: open until a judgement says otherwise. */
  { readonly holders?: never; readonly judgements?: never; readonly positions?: never; readonly question?: never; readonly status: Direction; };

/** At least one, every one, or none fulfils it. */
export type DisputeQuantified = {
  readonly every?: InputMaybe<DisputeWhere>;
  readonly none?: InputMaybe<DisputeWhere>;
  readonly some?: InputMaybe<DisputeWhere>;
};

/** Where a dispute stands, by the latest judgement on it. */
export type DisputeStatus =
  /** No judgement has ended it. */
  | 'OPEN'
  /** It was judged, for the reason its note gives. */
  | 'RESOLVED'
  /** The question was judged to be none, for the reason its note gives. */
  | 'WITHDRAWN';

/** A code of DisputeStatus. */
export type DisputeStatusFilter = {
  readonly eq?: InputMaybe<DisputeStatus>;
  readonly in?: InputMaybe<ReadonlyArray<DisputeStatus>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Dispute; all of them must hold. */
export type DisputeWhere = {
  /** What the claims are about. */
  readonly about?: InputMaybe<EntityWhere>;
  readonly and?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  /** How it was found. */
  readonly basis?: InputMaybe<DisputeBasisFilter>;
  /** Who answers so. */
  readonly holders?: InputMaybe<EntityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Claims that say where it stands. */
  readonly judgements?: InputMaybe<ClaimQuantified>;
  readonly not?: InputMaybe<DisputeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  /** Answers given. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** What the claims disagree about. */
  readonly question?: InputMaybe<TextFilter>;
  /** Where it stands: open until a judgement says otherwise. */
  readonly status?: InputMaybe<DisputeStatusFilter>;
};

/** What rows can be grouped by. */
export type EntityFacet =
  /** What kind of entity it is. */
  | 'KIND';

/** The kinds of entity. */
export type EntityKind =
  /** A place where people are held. */
  | 'Facility'
  /** Unnamed people acting or suffering together. */
  | 'Group'
  /** Something that happened in custody or because of it, at a stated time. */
  | 'Incident'
  /** A treaty, a law or another text that sets rules. */
  | 'LegalInstrument'
  /** A public body, a company, an association or another organized body. */
  | 'Organization'
  /** A named human being; a protected one has a pseudonym for a name. */
  | 'Person'
  /** A country, a part of one, or a settlement. */
  | 'Place'
  /** An office that persons hold one after another. */
  | 'Post'
  /** A trial, an appeal or an inquiry. */
  | 'Proceeding'
  /** An article or another part of a legal instrument. */
  | 'Provision'
  /** A text or a dataset that claims are taken from; its name is its title. */
  | 'Source'
  /** What a State did under a treaty, on a day. */
  | 'TreatyAction';

export type EntityKindFilter = {
  readonly eq?: InputMaybe<EntityKind>;
  readonly in?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** One thing to order Entity by. */
export type EntityOrder =
  /** Name most used for it. */
  { readonly name: Direction; };

/** At least one, every one, or none fulfils it. */
export type EntityQuantified = {
  readonly every?: InputMaybe<EntityWhere>;
  readonly none?: InputMaybe<EntityWhere>;
  readonly some?: InputMaybe<EntityWhere>;
};

/** Conditions on Entity; all of them must hold. */
export type EntityWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EntityWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<EntityWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EntityWhere>>;
};

/** What rows can be grouped by. */
export type FacilityFacet =
  /** Incidents that took place here. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Organizations that run or ran it. */
  | 'OPERATORS'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings about it. */
  | 'PROCEEDINGS'
  /** The regime it is run under. */
  | 'SECURITY_LEVEL'
  /** Whether it is in use. */
  | 'STATUS'
  /** What sort of place of detention it is. */
  | 'TYPE'
  /** Who went there to see how people are held. */
  | 'VISITORS';

/** One thing to order Facility by. */
export type FacilityOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Official designation, such as AK-159/6. */
  { readonly claims?: never; readonly designation: Direction; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly designation?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Incidents that took place here. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Place where it is. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location: PlaceOrder; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions: CountOrder; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name: Direction; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Organizations that run or ran it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Others that may be the same. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Posts that belong to it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Proceedings about it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly visitors?: never; }
  |  /** Who went there to see how people are held. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type FacilityQuantified = {
  readonly every?: InputMaybe<FacilityWhere>;
  readonly none?: InputMaybe<FacilityWhere>;
  readonly some?: InputMaybe<FacilityWhere>;
};

/** Whether a facility is in use. */
export type FacilityStatus =
  /** Nobody is held there any more. */
  | 'CLOSED'
  /** Persons are held there. */
  | 'IN_USE'
  /** Announced or being built. */
  | 'PLANNED'
  /** The source says that it does not know. */
  | 'UNKNOWN';

/** A code of FacilityStatus. */
export type FacilityStatusFilter = {
  readonly eq?: InputMaybe<FacilityStatus>;
  readonly in?: InputMaybe<ReadonlyArray<FacilityStatus>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of place of detention a facility is. */
export type FacilityType =
  /** A camp whose detainees are made to work as their punishment. (HURIDOCS MT17:0902) */
  | 'LABOUR_CAMP'
  /** A place of detention run by the armed forces. */
  | 'MILITARY'
  /** A place of detention of none of these sorts. (HURIDOCS MT17:90) */
  | 'OTHER'
  /** A penal institution where sentenced persons live in barracks. */
  | 'PENAL_COLONY'
  /** Cells of a police station, for the first hours or days after arrest. (HURIDOCS MT17:0305) */
  | 'POLICE_CELLS'
  /** A closed prison for sentenced persons, held in cells. (HURIDOCS MT17:0306) */
  | 'PRISON'
  /** A closed hospital or institution for the mentally ill. (HURIDOCS MT17:040704) */
  | 'PSYCHIATRIC'
  /** A place for persons held before or during trial. */
  | 'REMAND_CENTRE';

/** A code of FacilityType. */
export type FacilityTypeFilter = {
  readonly eq?: InputMaybe<FacilityType>;
  readonly in?: InputMaybe<ReadonlyArray<FacilityType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Facility; all of them must hold. */
export type FacilityWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Official designation, such as AK-159/6. */
  readonly designation?: InputMaybe<TextFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that took place here. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<FacilityWhere>;
  /** Organizations that run or ran it. */
  readonly operators?: InputMaybe<OperatesOperatorsQuantified>;
  readonly or?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings about it. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** The regime it is run under. */
  readonly securityLevel?: InputMaybe<SecurityLevelFilter>;
  /** Whether it is in use. */
  readonly status?: InputMaybe<FacilityStatusFilter>;
  /** What sort of place of detention it is. */
  readonly type?: InputMaybe<FacilityTypeFilter>;
  /** Who went there to see how people are held. */
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
};

export type FoundUnmetUnmetByEdgeOrder =
  /** When it was found so. */
  { readonly foundOn: Direction; };

/** What rows can be grouped by. */
export type FoundUnmetUnmetByFacet =
  /** Smaller places that lie in it. */
  | 'CONTAINS'
  /** When it was found so. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_FOUND_ON_WITHIN_DAY'
  /** When it was found so. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_FOUND_ON_WITHIN_MONTH'
  /** When it was found so. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_FOUND_ON_WITHIN_YEAR'
  /** When it was found so. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_FOUND_ON_YEAR'
  /** Places of detention here. */
  | 'FACILITIES'
  /** Incidents that took place here. */
  | 'INCIDENTS'
  /** Organizations with their seat here. */
  | 'ORGANIZATIONS'
  /** How closely the coordinates point at it. */
  | 'PRECISION'
  /** What the State did under treaties. */
  | 'TREATY_ACTIONS'
  /** What sort of place it is. */
  | 'TYPE'
  /** Provisions that a source found it had not met. */
  | 'UNMET'
  /** Who went there to see how people are held. */
  | 'VISITORS'
  /** Larger place it lies in. */
  | 'WITHIN';

export type FoundUnmetUnmetByOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Smaller places that lie in it. */
  { readonly claims?: never; readonly contains: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly contains?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge: FoundUnmetUnmetByEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Places of detention here. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Incidents that took place here. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents: CountOrder; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode: Direction; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions: CountOrder; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name: Direction; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Organizations with their seat here. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations: CountOrder; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** What the State did under treaties. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions: CountOrder; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** What sort of place it is. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type: Direction; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Provisions that a source found it had not met. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet: CountOrder; readonly visitors?: never; readonly within?: never; }
  |  /** Who went there to see how people are held. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors: CountOrder; readonly within?: never; }
  |  /** Larger place it lies in. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within: PlaceOrder; };

/** At least one, every one, or none fulfils it. */
export type FoundUnmetUnmetByQuantified = {
  readonly every?: InputMaybe<FoundUnmetUnmetByWhere>;
  readonly none?: InputMaybe<FoundUnmetUnmetByWhere>;
  readonly some?: InputMaybe<FoundUnmetUnmetByWhere>;
};

/** Conditions on Place and, under `edge`, on the relationship that leads there. */
export type FoundUnmetUnmetByWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FoundUnmetUnmetByWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Smaller places that lie in it. */
  readonly contains?: InputMaybe<PlaceQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<FoundUnmetWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention here. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that took place here. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  readonly isoCode?: InputMaybe<TextFilter>;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude?: InputMaybe<NumberFilter>;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude?: InputMaybe<NumberFilter>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<FoundUnmetUnmetByWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FoundUnmetUnmetByWhere>>;
  /** Organizations with their seat here. */
  readonly organizations?: InputMaybe<OrganizationQuantified>;
  /** How closely the coordinates point at it. */
  readonly precision?: InputMaybe<CoordinatePrecisionFilter>;
  /** What the State did under treaties. */
  readonly treatyActions?: InputMaybe<TreatyActionQuantified>;
  /** What sort of place it is. */
  readonly type?: InputMaybe<PlaceTypeFilter>;
  /** Provisions that a source found it had not met. */
  readonly unmet?: InputMaybe<FoundUnmetUnmetQuantified>;
  /** Who went there to see how people are held. */
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
  /** Larger place it lies in. */
  readonly within?: InputMaybe<PlaceWhere>;
};

export type FoundUnmetUnmetEdgeOrder =
  /** When it was found so. */
  { readonly foundOn: Direction; };

/** What rows can be grouped by. */
export type FoundUnmetUnmetFacet =
  /** Actions that States took under it. */
  | 'ACTIONS'
  /** Organizations designated under it. */
  | 'DESIGNATED'
  /** When it was found so. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_FOUND_ON_WITHIN_DAY'
  /** When it was found so. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_FOUND_ON_WITHIN_MONTH'
  /** When it was found so. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_FOUND_ON_WITHIN_YEAR'
  /** When it was found so. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_FOUND_ON_YEAR'
  /** Incidents it bears on, as a source says. */
  | 'INCIDENTS'
  /** Instrument it is part of. */
  | 'INSTRUMENT'
  /** Proceedings it bears on, as a source says. */
  | 'PROCEEDINGS'
  /** States that a source found had not met it. */
  | 'UNMET_BY';

export type FoundUnmetUnmetOrder =
  /** Actions that States took under it. */
  { readonly actions: CountOrder; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims about it. */
  { readonly actions?: never; readonly claims: CountOrder; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Organizations designated under it. */
  { readonly actions?: never; readonly claims?: never; readonly designated: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge: FoundUnmetUnmetEdgeOrder; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Incidents it bears on, as a source says. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Instrument it is part of. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims about others that name it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Name most used for it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** How it is numbered, such as Art. 17. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number: Direction; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Proceedings it bears on, as a source says. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings: CountOrder; readonly unmetBy?: never; }
  |  /** States that a source found had not met it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type FoundUnmetUnmetQuantified = {
  readonly every?: InputMaybe<FoundUnmetUnmetWhere>;
  readonly none?: InputMaybe<FoundUnmetUnmetWhere>;
  readonly some?: InputMaybe<FoundUnmetUnmetWhere>;
};

/** Conditions on Provision and, under `edge`, on the relationship that leads there. */
export type FoundUnmetUnmetWhere = {
  /** Actions that States took under it. */
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<FoundUnmetUnmetWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Organizations designated under it. */
  readonly designated?: InputMaybe<DesignatedUnderDesignatedQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<FoundUnmetWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it bears on, as a source says. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Instrument it is part of. */
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<FoundUnmetUnmetWhere>;
  /** How it is numbered, such as Art. 17. */
  readonly number?: InputMaybe<TextFilter>;
  readonly or?: InputMaybe<ReadonlyArray<FoundUnmetUnmetWhere>>;
  /** Proceedings it bears on, as a source says. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** States that a source found had not met it. */
  readonly unmetBy?: InputMaybe<FoundUnmetUnmetByQuantified>;
};

/** A source found that a State had not done what a provision asks for. */
export type FoundUnmetWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FoundUnmetWhere>>;
  /** When it was found so. */
  readonly foundOn?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<FoundUnmetWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FoundUnmetWhere>>;
};

/** What is not on record. */
export type GapKind =
  /** No authority is on record with an account of an incident. */
  | 'NO_AUTHORITY_ACCOUNT'
  /** No body is on record as having visited a place of detention. */
  | 'NO_MONITORING_VISIT'
  /** Nobody is known to have held a post on these days. */
  | 'NO_OFFICE_HOLDER'
  /** Claims stand in a source, or retell one, of which no date is known. */
  | 'UNDATED_SOURCE'
  /** The words behind claims stand in a retelling, not in the work itself, or nobody has looked at them yet. */
  | 'UNVERIFIED_QUOTE';

/** How wide the buckets are in which events are counted. */
export type Granularity =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** What rows can be grouped by. */
export type GroupFacet =
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Those it is a relative of. */
  | 'RELATIVES'
  /** Those who are its relatives. */
  | 'RELATIVE_OF'
  /** Where it went to see how people are held. */
  | 'VISITS';

/** One thing to order Group by. */
export type GroupOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** How many they are at least. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast: Direction; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** How many they are at most; absent where the source sets no limit. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost: Direction; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions: CountOrder; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name: Direction; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings: CountOrder; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  /** Those who are its relatives. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf: CountOrder; readonly relatives?: never; readonly visits?: never; }
  |  /** Those it is a relative of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives: CountOrder; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits: CountOrder; };

/** Conditions on Group; all of them must hold. */
export type GroupWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** How many they are at least. */
  readonly countLeast?: InputMaybe<IntegerFilter>;
  /** How many they are at most; absent where the source sets no limit. */
  readonly countMost?: InputMaybe<IntegerFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<GroupWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Those who are its relatives. */
  readonly relativeOf?: InputMaybe<RelativeOfRelativeOfQuantified>;
  /** Those it is a relative of. */
  readonly relatives?: InputMaybe<RelativeOfRelativesQuantified>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type HeldHoldersEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type HeldHoldersFacet =
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** Whether the tenure goes on. */
  | 'EDGE_STATUS'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts held, with their tenures. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Those it is a relative of. */
  | 'RELATIVES'
  /** Those who are its relatives. */
  | 'RELATIVE_OF'
  /** Where it went to see how people are held. */
  | 'VISITS'
  /** Sources they wrote. */
  | 'WRITINGS';

export type HeldHoldersOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: HeldHoldersEdgeOrder; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Family name. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName: Direction; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Given name or names. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName: Direction; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Posts held, with their tenures. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Those who are its relatives. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf: CountOrder; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Those it is a relative of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives: CountOrder; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Names of a protected person, whose name is otherwise a pseudonym: for viewers who may see them. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames: CountOrder; readonly visits?: never; readonly writings?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits: CountOrder; readonly writings?: never; }
  |  /** Sources they wrote. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type HeldHoldersQuantified = {
  readonly every?: InputMaybe<HeldHoldersWhere>;
  readonly none?: InputMaybe<HeldHoldersWhere>;
  readonly some?: InputMaybe<HeldHoldersWhere>;
};

/** Conditions on Person and, under `edge`, on the relationship that leads there. */
export type HeldHoldersWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<HeldHoldersWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<HeldWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Family name. */
  readonly familyName?: InputMaybe<TextFilter>;
  /** Given name or names. */
  readonly givenName?: InputMaybe<TextFilter>;
  /** Title before the name, such as Colonel or Dr. */
  readonly honorific?: InputMaybe<TextFilter>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<HeldHoldersWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HeldHoldersWhere>>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts held, with their tenures. */
  readonly posts?: InputMaybe<HeldPostsQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Those who are its relatives. */
  readonly relativeOf?: InputMaybe<RelativeOfRelativeOfQuantified>;
  /** Those it is a relative of. */
  readonly relatives?: InputMaybe<RelativeOfRelativesQuantified>;
  /** Names of a protected person, whose name is otherwise a pseudonym: for viewers who may see them. */
  readonly trueNames?: InputMaybe<TrueNameQuantified>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
  /** Sources they wrote. */
  readonly writings?: InputMaybe<SourceQuantified>;
};

export type HeldPostsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type HeldPostsFacet =
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** Whether the tenure goes on. */
  | 'EDGE_STATUS'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Facility the post belongs to. */
  | 'FACILITY'
  /** What its holder does, as a source says; a title alone does not tell. */
  | 'FUNCTION'
  /** Persons who hold or held the post. */
  | 'HOLDERS'
  /** Organization the post belongs to. */
  | 'ORGANIZATION';

export type HeldPostsOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge: HeldPostsEdgeOrder; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Facility the post belongs to. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility: FacilityOrder; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Persons who hold or held the post. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders: CountOrder; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions: CountOrder; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name: Direction; readonly organization?: never; readonly title?: never; }
  |  /** Organization the post belongs to. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization: OrganizationOrder; readonly title?: never; }
  |  /** Title of the office. */
  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title: Direction; };

/** At least one, every one, or none fulfils it. */
export type HeldPostsQuantified = {
  readonly every?: InputMaybe<HeldPostsWhere>;
  readonly none?: InputMaybe<HeldPostsWhere>;
  readonly some?: InputMaybe<HeldPostsWhere>;
};

/** Conditions on Post and, under `edge`, on the relationship that leads there. */
export type HeldPostsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<HeldPostsWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<HeldWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Facility the post belongs to. */
  readonly facility?: InputMaybe<FacilityWhere>;
  /** What its holder does, as a source says; a title alone does not tell. */
  readonly function?: InputMaybe<PostFunctionFilter>;
  /** Persons who hold or held the post. */
  readonly holders?: InputMaybe<HeldHoldersQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<HeldPostsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HeldPostsWhere>>;
  /** Organization the post belongs to. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  /** Title of the office. */
  readonly title?: InputMaybe<TextFilter>;
};

/** A tenure: a person in a post. */
export type HeldWhere = {
  readonly and?: InputMaybe<ReadonlyArray<HeldWhere>>;
  readonly not?: InputMaybe<HeldWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HeldWhere>>;
  /** Rank or title of the holder, as stated. */
  readonly rank?: InputMaybe<TextFilter>;
  /** When it began, as stated. */
  readonly since?: InputMaybe<DateFilter>;
  /** Whether the tenure goes on. */
  readonly status?: InputMaybe<TenureStatusFilter>;
  /** When it ended, as stated. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Which text it is. */
export type HighlightField =
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'NAME'
  | 'QUOTE';

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What incidents are told apart by. */
export type IncidentDimension =
  /** The place of detention; an incident at several counts in each. */
  | 'FACILITY'
  /** The region in which it happened, by the place of its facility or its own. */
  | 'REGION'
  /** What happened. */
  | 'TYPE'
  /** The year of the earliest day on which it may have happened. */
  | 'YEAR';

/** What rows can be grouped by. */
export type IncidentFacet =
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it happened, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** Provisions that a source says bear on it. */
  | 'ENGAGES'
  /** Places of detention where it took place. */
  | 'FACILITIES'
  /** Incidents that are linked to it. */
  | 'LINKED_FROM'
  /** Incidents it is linked to. */
  | 'LINKS'
  /** Those who had a part in it. */
  | 'PARTICIPANTS'
  /** Places outside detention where it took place. */
  | 'PLACES'
  /** Proceedings about it. */
  | 'PROCEEDINGS'
  /** What happened. */
  | 'TYPE';

/** How one incident relates to another. */
export type IncidentLink =
  /** The source says that it brought the other about. (HURIDOCS MT22:03) */
  | 'CAUSES'
  /** It happened at the same time as the other. (HURIDOCS MT22:11) */
  | 'COINCIDES_WITH'
  /** It happened after the other and has to do with it. (HURIDOCS MT22:22) */
  | 'FOLLOWS'
  /** It is a smaller event within the other. (HURIDOCS MT22:21) */
  | 'PART_OF'
  /** It happened before the other and has to do with it. (HURIDOCS MT22:01) */
  | 'PRECEDES';

/** A code of IncidentLink. */
export type IncidentLinkFilter = {
  readonly eq?: InputMaybe<IncidentLink>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentLink>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to order Incident by. */
export type IncidentOrder =
  /** Versions of it, one for each holder. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** When it happened, as stated. */
  { readonly accounts?: never; readonly claims?: never; readonly date: Direction; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes: CountOrder; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Provisions that a source says bear on it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Places of detention where it took place. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Incidents that are linked to it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom: CountOrder; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Incidents it is linked to. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links: CountOrder; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions: CountOrder; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name: Direction; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Those who had a part in it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants: CountOrder; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Places outside detention where it took place. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places: CountOrder; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  /** Proceedings about it. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings: CountOrder; readonly tolls?: never; readonly type?: never; }
  |  /** Counts of persons, as claimed. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls: CountOrder; readonly type?: never; }
  |  /** What happened. */
  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type: Direction; };

/** At least one, every one, or none fulfils it. */
export type IncidentQuantified = {
  readonly every?: InputMaybe<IncidentWhere>;
  readonly none?: InputMaybe<IncidentWhere>;
  readonly some?: InputMaybe<IncidentWhere>;
};

/** What part somebody had in an incident. */
export type IncidentRole =
  /** Is said by somebody to have done the harm. */
  | 'ALLEGED_PERPETRATOR'
  /** Spoke with both sides to settle it. */
  | 'MEDIATOR'
  /** Took part in it of their own will, without being said to have harmed others. */
  | 'PARTICIPANT'
  /** Came or was sent to end it or to help. */
  | 'RESPONDER'
  /** Came to harm in it, or was the one it was done to. */
  | 'VICTIM'
  /** Saw or heard it. */
  | 'WITNESS';

/** A code of IncidentRole. */
export type IncidentRoleFilter = {
  readonly eq?: InputMaybe<IncidentRole>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentRole>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happened. */
export type IncidentType =
  /** Somebody died while held. (HURIDOCS MT4:01010601) */
  | 'DEATH_IN_CUSTODY'
  /** One or more detainees tried to escape, or did. */
  | 'ESCAPE_ATTEMPT'
  /** One or more persons refused food. */
  | 'HUNGER_STRIKE'
  /** Somebody in custody was beaten, tortured or treated inhumanly. (HURIDOCS MT4:36010201) */
  | 'ILL_TREATMENT'
  /** An event of none of these sorts. (HURIDOCS MT4:90) */
  | 'OTHER'
  /** Persons acted together to object to something, without taking over the facility. */
  | 'PROTEST'
  /** Detainees took over or damaged part of a facility, or fought its staff. */
  | 'RIOT'
  /** Staff or troops searched cells, barracks or detainees. */
  | 'SEARCH'
  /** One or more persons injured themselves. */
  | 'SELF_HARM'
  /** Somebody tried to take their own life. */
  | 'SUICIDE_ATTEMPT';

/** A code of IncidentType. */
export type IncidentTypeFilter = {
  readonly eq?: InputMaybe<IncidentType>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Incident; all of them must hold. */
export type IncidentWhere = {
  /** Versions of it, one for each holder. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** When it happened, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Provisions that a source says bear on it. */
  readonly engages?: InputMaybe<ProvisionQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention where it took place. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that are linked to it. */
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  /** Incidents it is linked to. */
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<IncidentWhere>;
  readonly or?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  /** Those who had a part in it. */
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  /** Places outside detention where it took place. */
  readonly places?: InputMaybe<PlaceQuantified>;
  /** Proceedings about it. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** Counts of persons, as claimed. */
  readonly tolls?: InputMaybe<TollQuantified>;
  /** What happened. */
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

/** What sort of legal text an instrument is. */
export type InstrumentType =
  /** The basic law of a State. */
  | 'CONSTITUTION'
  /** A rule made by an executive or a head of State. */
  | 'DECREE'
  /** An agreement that adds to a treaty. */
  | 'PROTOCOL'
  /** A law passed by a legislature. */
  | 'STATUTE'
  /** An agreement between States. */
  | 'TREATY';

/** A code of InstrumentType. */
export type InstrumentTypeFilter = {
  readonly eq?: InputMaybe<InstrumentType>;
  readonly in?: InputMaybe<ReadonlyArray<InstrumentType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A range of whole numbers. */
export type IntegerFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What rows can be grouped by. */
export type InvolvedInIncidentsFacet =
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it happened, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** How far they were involved. */
  | 'EDGE_DEGREE'
  /** What part. */
  | 'EDGE_ROLE'
  /** What became of them, where they are a victim. */
  | 'EDGE_VICTIM_STATUS'
  /** Provisions that a source says bear on it. */
  | 'ENGAGES'
  /** Places of detention where it took place. */
  | 'FACILITIES'
  /** Incidents that are linked to it. */
  | 'LINKED_FROM'
  /** Incidents it is linked to. */
  | 'LINKS'
  /** Those who had a part in it. */
  | 'PARTICIPANTS'
  /** Places outside detention where it took place. */
  | 'PLACES'
  /** Proceedings about it. */
  | 'PROCEEDINGS'
  /** What happened. */
  | 'TYPE';

/** At least one, every one, or none fulfils it. */
export type InvolvedInIncidentsQuantified = {
  readonly every?: InputMaybe<InvolvedInIncidentsWhere>;
  readonly none?: InputMaybe<InvolvedInIncidentsWhere>;
  readonly some?: InputMaybe<InvolvedInIncidentsWhere>;
};

/** Conditions on Incident and, under `edge`, on the relationship that leads there. */
export type InvolvedInIncidentsWhere = {
  /** Versions of it, one for each holder. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<InvolvedInIncidentsWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** When it happened, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<InvolvedInWhere>;
  /** Provisions that a source says bear on it. */
  readonly engages?: InputMaybe<ProvisionQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention where it took place. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that are linked to it. */
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  /** Incidents it is linked to. */
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<InvolvedInIncidentsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvedInIncidentsWhere>>;
  /** Those who had a part in it. */
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  /** Places outside detention where it took place. */
  readonly places?: InputMaybe<PlaceQuantified>;
  /** Proceedings about it. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** Counts of persons, as claimed. */
  readonly tolls?: InputMaybe<TollQuantified>;
  /** What happened. */
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

/** What rows can be grouped by. */
export type InvolvedInParticipantsFacet =
  /** How far they were involved. */
  | 'EDGE_DEGREE'
  /** What part. */
  | 'EDGE_ROLE'
  /** What became of them, where they are a victim. */
  | 'EDGE_VICTIM_STATUS'
  /** What kind of entity it is. */
  | 'KIND';

/** At least one, every one, or none fulfils it. */
export type InvolvedInParticipantsQuantified = {
  readonly every?: InputMaybe<InvolvedInParticipantsWhere>;
  readonly none?: InputMaybe<InvolvedInParticipantsWhere>;
  readonly some?: InputMaybe<InvolvedInParticipantsWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type InvolvedInParticipantsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<InvolvedInParticipantsWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<InvolvedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<InvolvedInParticipantsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvedInParticipantsWhere>>;
};

/** Somebody had a part in an incident. */
export type InvolvedInWhere = {
  readonly and?: InputMaybe<ReadonlyArray<InvolvedInWhere>>;
  /** How far they were involved. */
  readonly degree?: InputMaybe<InvolvementFilter>;
  readonly not?: InputMaybe<InvolvedInWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvedInWhere>>;
  /** What part. */
  readonly role?: InputMaybe<IncidentRoleFilter>;
  /** What became of them, where they are a victim. */
  readonly victimStatus?: InputMaybe<VictimStatusFilter>;
};

/** How far somebody was involved in an incident. */
export type Involvement =
  /** Did it with their own hands. (HURIDOCS MT18:0101) */
  | 'CARRIED_OUT'
  /** Had a duty to prevent it and did not take the needed steps. (HURIDOCS MT18:0503) */
  | 'FAILED_TO_PREVENT'
  /** Ordered what led to it. (HURIDOCS MT18:0102) */
  | 'GAVE_ORDERS'
  /** Planned it. (HURIDOCS MT18:0105) */
  | 'PLANNED'
  /** Is confirmed to have been there while it happened. (HURIDOCS MT18:0104) */
  | 'PRESENT'
  /** Is suspected of a part in it, without more being known. (HURIDOCS MT18:0106) */
  | 'SUSPECTED'
  /** The source leaves open how far. (HURIDOCS MT18:99) */
  | 'UNKNOWN';

/** A code of Involvement. */
export type InvolvementFilter = {
  readonly eq?: InputMaybe<Involvement>;
  readonly in?: InputMaybe<ReadonlyArray<Involvement>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What rows can be grouped by. */
export type LegalInstrumentFacet =
  /** Actions that States took under it. */
  | 'ACTIONS'
  /** When it was adopted, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'ADOPTED_WITHIN_DAY'
  /** When it was adopted, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'ADOPTED_WITHIN_MONTH'
  /** When it was adopted, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'ADOPTED_WITHIN_YEAR'
  /** When it was adopted, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'ADOPTED_YEAR'
  /** When it entered into force, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'IN_FORCE_WITHIN_DAY'
  /** When it entered into force, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'IN_FORCE_WITHIN_MONTH'
  /** When it entered into force, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'IN_FORCE_WITHIN_YEAR'
  /** When it entered into force, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'IN_FORCE_YEAR'
  /** Protocols that add to it. */
  | 'PROTOCOLS'
  /** Instrument it adds to. */
  | 'PROTOCOL_TO'
  /** Its provisions. */
  | 'PROVISIONS'
  /** What sort of text it is. */
  | 'TYPE';

/** One thing to order LegalInstrument by. */
export type LegalInstrumentOrder =
  /** Actions that States took under it. */
  { readonly actions: CountOrder; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** When it was adopted, as stated. */
  { readonly actions?: never; readonly adopted: Direction; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Claims about it. */
  { readonly actions?: never; readonly adopted?: never; readonly claims: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** When it entered into force, as stated. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce: Direction; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Claims about others that name it. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions: CountOrder; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Name most used for it. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name: Direction; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Instrument it adds to. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo: LegalInstrumentOrder; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Protocols that add to it. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols: CountOrder; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  /** Its provisions. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions: CountOrder; readonly symbol?: never; readonly type?: never; }
  |  /** Short form or number it is cited by, such as OPCAT. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol: Direction; readonly type?: never; }
  |  /** What sort of text it is. */
  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type: Direction; };

/** At least one, every one, or none fulfils it. */
export type LegalInstrumentQuantified = {
  readonly every?: InputMaybe<LegalInstrumentWhere>;
  readonly none?: InputMaybe<LegalInstrumentWhere>;
  readonly some?: InputMaybe<LegalInstrumentWhere>;
};

/** Conditions on LegalInstrument; all of them must hold. */
export type LegalInstrumentWhere = {
  /** Actions that States took under it. */
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  /** When it was adopted, as stated. */
  readonly adopted?: InputMaybe<DateFilter>;
  readonly and?: InputMaybe<ReadonlyArray<LegalInstrumentWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** When it entered into force, as stated. */
  readonly inForce?: InputMaybe<DateFilter>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<LegalInstrumentWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LegalInstrumentWhere>>;
  /** Instrument it adds to. */
  readonly protocolTo?: InputMaybe<LegalInstrumentWhere>;
  /** Protocols that add to it. */
  readonly protocols?: InputMaybe<LegalInstrumentQuantified>;
  /** Its provisions. */
  readonly provisions?: InputMaybe<ProvisionQuantified>;
  /** Short form or number it is cited by, such as OPCAT. */
  readonly symbol?: InputMaybe<TextFilter>;
  /** What sort of text it is. */
  readonly type?: InputMaybe<InstrumentTypeFilter>;
};

/** What rows can be grouped by. */
export type LinkedToLinkedFromFacet =
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it happened, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** How the first relates to the second. */
  | 'EDGE_HOW'
  /** Provisions that a source says bear on it. */
  | 'ENGAGES'
  /** Places of detention where it took place. */
  | 'FACILITIES'
  /** Incidents that are linked to it. */
  | 'LINKED_FROM'
  /** Incidents it is linked to. */
  | 'LINKS'
  /** Those who had a part in it. */
  | 'PARTICIPANTS'
  /** Places outside detention where it took place. */
  | 'PLACES'
  /** Proceedings about it. */
  | 'PROCEEDINGS'
  /** What happened. */
  | 'TYPE';

/** At least one, every one, or none fulfils it. */
export type LinkedToLinkedFromQuantified = {
  readonly every?: InputMaybe<LinkedToLinkedFromWhere>;
  readonly none?: InputMaybe<LinkedToLinkedFromWhere>;
  readonly some?: InputMaybe<LinkedToLinkedFromWhere>;
};

/** Conditions on Incident and, under `edge`, on the relationship that leads there. */
export type LinkedToLinkedFromWhere = {
  /** Versions of it, one for each holder. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<LinkedToLinkedFromWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** When it happened, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<LinkedToWhere>;
  /** Provisions that a source says bear on it. */
  readonly engages?: InputMaybe<ProvisionQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention where it took place. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that are linked to it. */
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  /** Incidents it is linked to. */
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<LinkedToLinkedFromWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LinkedToLinkedFromWhere>>;
  /** Those who had a part in it. */
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  /** Places outside detention where it took place. */
  readonly places?: InputMaybe<PlaceQuantified>;
  /** Proceedings about it. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** Counts of persons, as claimed. */
  readonly tolls?: InputMaybe<TollQuantified>;
  /** What happened. */
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

/** What rows can be grouped by. */
export type LinkedToLinksFacet =
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it happened, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it happened, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** How the first relates to the second. */
  | 'EDGE_HOW'
  /** Provisions that a source says bear on it. */
  | 'ENGAGES'
  /** Places of detention where it took place. */
  | 'FACILITIES'
  /** Incidents that are linked to it. */
  | 'LINKED_FROM'
  /** Incidents it is linked to. */
  | 'LINKS'
  /** Those who had a part in it. */
  | 'PARTICIPANTS'
  /** Places outside detention where it took place. */
  | 'PLACES'
  /** Proceedings about it. */
  | 'PROCEEDINGS'
  /** What happened. */
  | 'TYPE';

/** At least one, every one, or none fulfils it. */
export type LinkedToLinksQuantified = {
  readonly every?: InputMaybe<LinkedToLinksWhere>;
  readonly none?: InputMaybe<LinkedToLinksWhere>;
  readonly some?: InputMaybe<LinkedToLinksWhere>;
};

/** Conditions on Incident and, under `edge`, on the relationship that leads there. */
export type LinkedToLinksWhere = {
  /** Versions of it, one for each holder. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<LinkedToLinksWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** When it happened, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<LinkedToWhere>;
  /** Provisions that a source says bear on it. */
  readonly engages?: InputMaybe<ProvisionQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention where it took place. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that are linked to it. */
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  /** Incidents it is linked to. */
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<LinkedToLinksWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LinkedToLinksWhere>>;
  /** Those who had a part in it. */
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  /** Places outside detention where it took place. */
  readonly places?: InputMaybe<PlaceQuantified>;
  /** Proceedings about it. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** Counts of persons, as claimed. */
  readonly tolls?: InputMaybe<TollQuantified>;
  /** What happened. */
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

/** An incident has to do with another; a source says how. */
export type LinkedToWhere = {
  readonly and?: InputMaybe<ReadonlyArray<LinkedToWhere>>;
  /** How the first relates to the second. */
  readonly how?: InputMaybe<IncidentLinkFilter>;
  readonly not?: InputMaybe<LinkedToWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LinkedToWhere>>;
};

export type MemberOfMembersEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type MemberOfMembersFacet =
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** What kind of entity it is. */
  | 'KIND';

export type MemberOfMembersOrder =
  { readonly edge: MemberOfMembersEdgeOrder; readonly name?: never; }
  |  /** Name most used for it. */
  { readonly edge?: never; readonly name: Direction; };

/** At least one, every one, or none fulfils it. */
export type MemberOfMembersQuantified = {
  readonly every?: InputMaybe<MemberOfMembersWhere>;
  readonly none?: InputMaybe<MemberOfMembersWhere>;
  readonly some?: InputMaybe<MemberOfMembersWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type MemberOfMembersWhere = {
  readonly and?: InputMaybe<ReadonlyArray<MemberOfMembersWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<MemberOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<MemberOfMembersWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MemberOfMembersWhere>>;
};

export type MemberOfMembershipsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type MemberOfMembershipsFacet =
  /** Provisions it was designated under. */
  | 'DESIGNATIONS'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Places of detention it runs or ran. */
  | 'FACILITIES'
  /** Proceedings that it hears or heard. */
  | 'HEARINGS'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Persons and organizations that belong or belonged to it. */
  | 'MEMBERS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Organizations that are or were parts of it. */
  | 'PARTS'
  /** Organizations it is or was a part of. */
  | 'PART_OF'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Sources it published. */
  | 'PUBLICATIONS'
  /** What sort of body it is. */
  | 'TYPE'
  /** Where it went to see how people are held. */
  | 'VISITS';

export type MemberOfMembershipsOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Provisions it was designated under. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: MemberOfMembershipsEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Places of detention it runs or ran. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings that it hears or heard. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Place where it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Persons and organizations that belong or belonged to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it is or was a part of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations that are or were parts of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Posts that belong to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Sources it published. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  /** What sort of body it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type MemberOfMembershipsQuantified = {
  readonly every?: InputMaybe<MemberOfMembershipsWhere>;
  readonly none?: InputMaybe<MemberOfMembershipsWhere>;
  readonly some?: InputMaybe<MemberOfMembershipsWhere>;
};

/** Conditions on Organization and, under `edge`, on the relationship that leads there. */
export type MemberOfMembershipsWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<MemberOfMembershipsWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Provisions it was designated under. */
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<MemberOfWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it runs or ran. */
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  /** Proceedings that it hears or heard. */
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Persons and organizations that belong or belonged to it. */
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<MemberOfMembershipsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MemberOfMembershipsWhere>>;
  /** Organizations it is or was a part of. */
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  /** Organizations that are or were parts of it. */
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Sources it published. */
  readonly publications?: InputMaybe<SourceQuantified>;
  /** What sort of body it is. */
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

/** A person or an organization belongs to an organization. */
export type MemberOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<MemberOfWhere>>;
  readonly not?: InputMaybe<MemberOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MemberOfWhere>>;
  /** What it is there, as stated, such as chair. */
  readonly role?: InputMaybe<TextFilter>;
  /** When it began, as stated. */
  readonly since?: InputMaybe<DateFilter>;
  /** When it ended, as stated. */
  readonly until?: InputMaybe<DateFilter>;
};

/** As TextFilter; `matches` also looks in the aliases, from the start of a word. */
export type NameFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What a node is. */
export type NodeKind =
  /** One holder's version of one incident. */
  | 'Account'
  /** One statement by one speaker, found at one place of one source. */
  | 'Claim'
  /** One question to which claims give answers that cannot all be true. */
  | 'Dispute'
  /** A place where people are held. */
  | 'Facility'
  /** Unnamed people acting or suffering together. */
  | 'Group'
  /** Something that happened in custody or because of it, at a stated time. */
  | 'Incident'
  /** A treaty, a law or another text that sets rules. */
  | 'LegalInstrument'
  /** A public body, a company, an association or another organized body. */
  | 'Organization'
  /** A named human being; a protected one has a pseudonym for a name. */
  | 'Person'
  /** A country, a part of one, or a settlement. */
  | 'Place'
  /** One answer in a dispute. */
  | 'Position'
  /** An office that persons hold one after another. */
  | 'Post'
  /** A trial, an appeal or an inquiry. */
  | 'Proceeding'
  /** An article or another part of a legal instrument. */
  | 'Provision'
  /** A text or a dataset that claims are taken from; its name is its title. */
  | 'Source'
  /** A count of persons in an incident; sources that differ have a toll each. */
  | 'Toll'
  /** What a State did under a treaty, on a day. */
  | 'TreatyAction'
  /** A name of a protected person, which is confidential. */
  | 'TrueName';

/** A range of numbers. */
export type NumberFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a State stands to an obligation on a day, as far as the record goes. */
export type ObligationStatus =
  /** It met the obligation in time. */
  | 'MET'
  /** It met the obligation after its time had run out. */
  | 'MET_LATE'
  /** No act on record binds it yet. */
  | 'NOT_BOUND'
  /** Its time has run out, and the record shows that it had not met the obligation. */
  | 'OVERDUE'
  /** It is bound, its time still runs, and nothing on record meets the obligation. */
  | 'PENDING'
  /** It put the obligation off as the instrument allows, and that time still runs. */
  | 'POSTPONED'
  /** The record leaves open which of several it is. */
  | 'UNKNOWN';

/** What a clock of an obligation is reckoned from. */
export type ObligationStep =
  /** The State bound itself. */
  | 'BOUND'
  /** It was allowed to put it off for longer. */
  | 'EXTENDED'
  /** A source found that it had not met the obligation. */
  | 'FOUND_UNMET'
  /** The instrument entered into force. */
  | 'IN_FORCE'
  /** It did what meets the obligation. */
  | 'MET'
  /** The State put the obligation off. */
  | 'POSTPONED'
  /** It withdrew; the record does not tell from when that counts. */
  | 'WITHDRAWN';

export type OperatesFacilitiesEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type OperatesFacilitiesFacet =
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Incidents that took place here. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Organizations that run or ran it. */
  | 'OPERATORS'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings about it. */
  | 'PROCEEDINGS'
  /** The regime it is run under. */
  | 'SECURITY_LEVEL'
  /** Whether it is in use. */
  | 'STATUS'
  /** What sort of place of detention it is. */
  | 'TYPE'
  /** Who went there to see how people are held. */
  | 'VISITORS';

export type OperatesFacilitiesOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Official designation, such as AK-159/6. */
  { readonly claims?: never; readonly designation: Direction; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly designation?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge: OperatesFacilitiesEdgeOrder; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Incidents that took place here. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Place where it is. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location: PlaceOrder; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions: CountOrder; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name: Direction; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Organizations that run or ran it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Others that may be the same. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Posts that belong to it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly visitors?: never; }
  |  /** Proceedings about it. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly visitors?: never; }
  |  /** Who went there to see how people are held. */
  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type OperatesFacilitiesQuantified = {
  readonly every?: InputMaybe<OperatesFacilitiesWhere>;
  readonly none?: InputMaybe<OperatesFacilitiesWhere>;
  readonly some?: InputMaybe<OperatesFacilitiesWhere>;
};

/** Conditions on Facility and, under `edge`, on the relationship that leads there. */
export type OperatesFacilitiesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OperatesFacilitiesWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Official designation, such as AK-159/6. */
  readonly designation?: InputMaybe<TextFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<OperatesWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that took place here. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<OperatesFacilitiesWhere>;
  /** Organizations that run or ran it. */
  readonly operators?: InputMaybe<OperatesOperatorsQuantified>;
  readonly or?: InputMaybe<ReadonlyArray<OperatesFacilitiesWhere>>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings about it. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** The regime it is run under. */
  readonly securityLevel?: InputMaybe<SecurityLevelFilter>;
  /** Whether it is in use. */
  readonly status?: InputMaybe<FacilityStatusFilter>;
  /** What sort of place of detention it is. */
  readonly type?: InputMaybe<FacilityTypeFilter>;
  /** Who went there to see how people are held. */
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
};

export type OperatesOperatorsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type OperatesOperatorsFacet =
  /** Provisions it was designated under. */
  | 'DESIGNATIONS'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Places of detention it runs or ran. */
  | 'FACILITIES'
  /** Proceedings that it hears or heard. */
  | 'HEARINGS'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Persons and organizations that belong or belonged to it. */
  | 'MEMBERS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Organizations that are or were parts of it. */
  | 'PARTS'
  /** Organizations it is or was a part of. */
  | 'PART_OF'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Sources it published. */
  | 'PUBLICATIONS'
  /** What sort of body it is. */
  | 'TYPE'
  /** Where it went to see how people are held. */
  | 'VISITS';

export type OperatesOperatorsOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Provisions it was designated under. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: OperatesOperatorsEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Places of detention it runs or ran. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings that it hears or heard. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Place where it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Persons and organizations that belong or belonged to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it is or was a part of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations that are or were parts of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Posts that belong to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Sources it published. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  /** What sort of body it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type OperatesOperatorsQuantified = {
  readonly every?: InputMaybe<OperatesOperatorsWhere>;
  readonly none?: InputMaybe<OperatesOperatorsWhere>;
  readonly some?: InputMaybe<OperatesOperatorsWhere>;
};

/** Conditions on Organization and, under `edge`, on the relationship that leads there. */
export type OperatesOperatorsWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<OperatesOperatorsWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Provisions it was designated under. */
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<OperatesWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it runs or ran. */
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  /** Proceedings that it hears or heard. */
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Persons and organizations that belong or belonged to it. */
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<OperatesOperatorsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OperatesOperatorsWhere>>;
  /** Organizations it is or was a part of. */
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  /** Organizations that are or were parts of it. */
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Sources it published. */
  readonly publications?: InputMaybe<SourceQuantified>;
  /** What sort of body it is. */
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

/** An organization runs a place of detention. */
export type OperatesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OperatesWhere>>;
  readonly not?: InputMaybe<OperatesWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OperatesWhere>>;
  /** When it began, as stated. */
  readonly since?: InputMaybe<DateFilter>;
  /** When it ended, as stated. */
  readonly until?: InputMaybe<DateFilter>;
};

/** What rows can be grouped by. */
export type OrganizationFacet =
  /** Provisions it was designated under. */
  | 'DESIGNATIONS'
  /** Places of detention it runs or ran. */
  | 'FACILITIES'
  /** Proceedings that it hears or heard. */
  | 'HEARINGS'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Persons and organizations that belong or belonged to it. */
  | 'MEMBERS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Organizations that are or were parts of it. */
  | 'PARTS'
  /** Organizations it is or was a part of. */
  | 'PART_OF'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Sources it published. */
  | 'PUBLICATIONS'
  /** What sort of body it is. */
  | 'TYPE'
  /** Where it went to see how people are held. */
  | 'VISITS';

/** One thing to order Organization by. */
export type OrganizationOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Provisions it was designated under. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Places of detention it runs or ran. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings that it hears or heard. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Place where it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Persons and organizations that belong or belonged to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it is or was a part of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations that are or were parts of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Posts that belong to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Sources it published. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  /** What sort of body it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type OrganizationQuantified = {
  readonly every?: InputMaybe<OrganizationWhere>;
  readonly none?: InputMaybe<OrganizationWhere>;
  readonly some?: InputMaybe<OrganizationWhere>;
};

/** What sort of body an organization is. */
export type OrganizationType =
  /** Armed forces, interior troops or a special unit of them. (HURIDOCS MT24:010103) */
  | 'ARMED_UNIT'
  /** A court or tribunal of any level. (HURIDOCS MT24:0103) */
  | 'COURT'
  /** A national or regional executive as a whole, or an office directly under it. (HURIDOCS MT24:0101) */
  | 'GOVERNMENT'
  /** An organization whose members are States, or an organ of it. */
  | 'INTERGOVERNMENTAL'
  /** A newspaper, broadcaster, news agency or other publisher of news. */
  | 'MEDIA'
  /** A department of a government, headed by a minister. */
  | 'MINISTRY'
  /** A non-governmental organization, a foundation or a civic movement. */
  | 'NGO'
  /** A national human rights institution that receives complaints. */
  | 'OMBUDSMAN'
  /** A body of none of these sorts. (HURIDOCS MT24:90) */
  | 'OTHER'
  /** The body that runs prisons and colonies, or a branch of it. (HURIDOCS MT24:010105) */
  | 'PENAL_AUTHORITY'
  /** A police force or a unit of one. (HURIDOCS MT24:010104) */
  | 'POLICE'
  /** A national body that visits places of detention to prevent torture. */
  | 'PREVENTIVE_MECHANISM'
  /** The body that prosecutes, or supervises the legality of detention. */
  | 'PROSECUTION_SERVICE'
  /** A committee of experts that watches over a treaty. */
  | 'TREATY_BODY';

/** A code of OrganizationType. */
export type OrganizationTypeFilter = {
  readonly eq?: InputMaybe<OrganizationType>;
  readonly in?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Organization; all of them must hold. */
export type OrganizationWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Provisions it was designated under. */
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it runs or ran. */
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  /** Proceedings that it hears or heard. */
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Persons and organizations that belong or belonged to it. */
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<OrganizationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Organizations it is or was a part of. */
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  /** Organizations that are or were parts of it. */
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Sources it published. */
  readonly publications?: InputMaybe<SourceQuantified>;
  /** What sort of body it is. */
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type PartOfPartOfEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type PartOfPartOfFacet =
  /** Provisions it was designated under. */
  | 'DESIGNATIONS'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Places of detention it runs or ran. */
  | 'FACILITIES'
  /** Proceedings that it hears or heard. */
  | 'HEARINGS'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Persons and organizations that belong or belonged to it. */
  | 'MEMBERS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Organizations that are or were parts of it. */
  | 'PARTS'
  /** Organizations it is or was a part of. */
  | 'PART_OF'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Sources it published. */
  | 'PUBLICATIONS'
  /** What sort of body it is. */
  | 'TYPE'
  /** Where it went to see how people are held. */
  | 'VISITS';

export type PartOfPartOfOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Provisions it was designated under. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: PartOfPartOfEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Places of detention it runs or ran. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings that it hears or heard. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Place where it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Persons and organizations that belong or belonged to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it is or was a part of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations that are or were parts of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Posts that belong to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Sources it published. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  /** What sort of body it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type PartOfPartOfQuantified = {
  readonly every?: InputMaybe<PartOfPartOfWhere>;
  readonly none?: InputMaybe<PartOfPartOfWhere>;
  readonly some?: InputMaybe<PartOfPartOfWhere>;
};

/** Conditions on Organization and, under `edge`, on the relationship that leads there. */
export type PartOfPartOfWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<PartOfPartOfWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Provisions it was designated under. */
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<PartOfWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it runs or ran. */
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  /** Proceedings that it hears or heard. */
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Persons and organizations that belong or belonged to it. */
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartOfPartOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartOfPartOfWhere>>;
  /** Organizations it is or was a part of. */
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  /** Organizations that are or were parts of it. */
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Sources it published. */
  readonly publications?: InputMaybe<SourceQuantified>;
  /** What sort of body it is. */
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type PartOfPartsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type PartOfPartsFacet =
  /** Provisions it was designated under. */
  | 'DESIGNATIONS'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** Places of detention it runs or ran. */
  | 'FACILITIES'
  /** Proceedings that it hears or heard. */
  | 'HEARINGS'
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Place where it is. */
  | 'LOCATION'
  /** Persons and organizations that belong or belonged to it. */
  | 'MEMBERS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Organizations that are or were parts of it. */
  | 'PARTS'
  /** Organizations it is or was a part of. */
  | 'PART_OF'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts that belong to it. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Sources it published. */
  | 'PUBLICATIONS'
  /** What sort of body it is. */
  | 'TYPE'
  /** Where it went to see how people are held. */
  | 'VISITS';

export type PartOfPartsOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Provisions it was designated under. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: PartOfPartsEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Places of detention it runs or ran. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings that it hears or heard. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Place where it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Persons and organizations that belong or belonged to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations it is or was a part of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Organizations that are or were parts of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Posts that belong to it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  /** Sources it published. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  /** What sort of body it is. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type PartOfPartsQuantified = {
  readonly every?: InputMaybe<PartOfPartsWhere>;
  readonly none?: InputMaybe<PartOfPartsWhere>;
  readonly some?: InputMaybe<PartOfPartsWhere>;
};

/** Conditions on Organization and, under `edge`, on the relationship that leads there. */
export type PartOfPartsWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<PartOfPartsWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Provisions it was designated under. */
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<PartOfWhere>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it runs or ran. */
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  /** Proceedings that it hears or heard. */
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Country it belongs to, an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
  /** Place where it is. */
  readonly location?: InputMaybe<PlaceWhere>;
  /** Persons and organizations that belong or belonged to it. */
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartOfPartsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartOfPartsWhere>>;
  /** Organizations it is or was a part of. */
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  /** Organizations that are or were parts of it. */
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts that belong to it. */
  readonly posts?: InputMaybe<PostQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Sources it published. */
  readonly publications?: InputMaybe<SourceQuantified>;
  /** What sort of body it is. */
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

/** An organization is a branch of another or stands under it. */
export type PartOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartOfWhere>>;
  readonly not?: InputMaybe<PartOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartOfWhere>>;
  /** When it began, as stated. */
  readonly since?: InputMaybe<DateFilter>;
  /** When it ended, as stated. */
  readonly until?: InputMaybe<DateFilter>;
};

/** What part somebody has in a proceeding. */
export type PartyRole =
  /** Represents or defends a party. */
  | 'COUNSEL'
  /** Is accused or sued, or is the one under inquiry. */
  | 'DEFENDANT'
  /** Decides, alone or with others. */
  | 'JUDGE'
  /** Brought the case. */
  | 'PLAINTIFF'
  /** Prosecutes, for the State. */
  | 'PROSECUTOR'
  /** Is the one to whom the harm was done, without having brought the case. */
  | 'VICTIM'
  /** Testifies. */
  | 'WITNESS';

/** A code of PartyRole. */
export type PartyRoleFilter = {
  readonly eq?: InputMaybe<PartyRole>;
  readonly in?: InputMaybe<ReadonlyArray<PartyRole>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What rows can be grouped by. */
export type PartyToPartiesFacet =
  /** What part. */
  | 'EDGE_ROLE'
  /** What was decided about them. */
  | 'EDGE_VERDICT'
  /** What kind of entity it is. */
  | 'KIND';

/** At least one, every one, or none fulfils it. */
export type PartyToPartiesQuantified = {
  readonly every?: InputMaybe<PartyToPartiesWhere>;
  readonly none?: InputMaybe<PartyToPartiesWhere>;
  readonly some?: InputMaybe<PartyToPartiesWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type PartyToPartiesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartyToPartiesWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<PartyToWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartyToPartiesWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyToPartiesWhere>>;
};

/** What rows can be grouped by. */
export type PartyToProceedingsFacet =
  /** Court or body that hears it. */
  | 'COURT'
  /** When it was opened or decided, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it was opened or decided, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it was opened or decided, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it was opened or decided, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** What part. */
  | 'EDGE_ROLE'
  /** What was decided about them. */
  | 'EDGE_VERDICT'
  /** Provisions that a source says bear on it. */
  | 'ENGAGES'
  /** Places of detention it is about. */
  | 'FACILITIES'
  /** Incidents it is about. */
  | 'INCIDENTS'
  /** How it ended. */
  | 'OUTCOME'
  /** Those who have a part in it. */
  | 'PARTIES'
  /** Whether it goes on. */
  | 'STAGE'
  /** What sort of proceeding it is. */
  | 'TYPE';

/** At least one, every one, or none fulfils it. */
export type PartyToProceedingsQuantified = {
  readonly every?: InputMaybe<PartyToProceedingsWhere>;
  readonly none?: InputMaybe<PartyToProceedingsWhere>;
  readonly some?: InputMaybe<PartyToProceedingsWhere>;
};

/** Conditions on Proceeding and, under `edge`, on the relationship that leads there. */
export type PartyToProceedingsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartyToProceedingsWhere>>;
  /** Number given by the court or the investigator. */
  readonly caseNumber?: InputMaybe<TextFilter>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Court or body that hears it. */
  readonly court?: InputMaybe<OrganizationWhere>;
  /** When it was opened or decided, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<PartyToWhere>;
  /** Provisions that a source says bear on it. */
  readonly engages?: InputMaybe<ProvisionQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it is about. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it is about. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartyToProceedingsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyToProceedingsWhere>>;
  /** How it ended. */
  readonly outcome?: InputMaybe<ProceedingOutcomeFilter>;
  /** Those who have a part in it. */
  readonly parties?: InputMaybe<PartyToPartiesQuantified>;
  /** Whether it goes on. */
  readonly stage?: InputMaybe<ProceedingStageFilter>;
  /** What sort of proceeding it is. */
  readonly type?: InputMaybe<ProceedingTypeFilter>;
};

/** Somebody has a part in a proceeding. */
export type PartyToWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartyToWhere>>;
  readonly not?: InputMaybe<PartyToWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyToWhere>>;
  /** Penalty, as stated. */
  readonly penalty?: InputMaybe<TextFilter>;
  /** What part. */
  readonly role?: InputMaybe<PartyRoleFilter>;
  /** What was decided about them. */
  readonly verdict?: InputMaybe<VerdictFilter>;
};

/** What rows can be grouped by. */
export type PersonFacet =
  /** Incidents it had a part in. */
  | 'INCIDENTS'
  /** Organizations it belongs or belonged to. */
  | 'MEMBERSHIPS'
  /** Others said to be possibly the same as this. */
  | 'POSSIBLE_DUPLICATES'
  /** Others that may be the same. */
  | 'POSSIBLY_SAME_AS'
  /** Posts held, with their tenures. */
  | 'POSTS'
  /** Proceedings it has a part in. */
  | 'PROCEEDINGS'
  /** Those it is a relative of. */
  | 'RELATIVES'
  /** Those who are its relatives. */
  | 'RELATIVE_OF'
  /** Where it went to see how people are held. */
  | 'VISITS'
  /** Sources they wrote. */
  | 'WRITINGS';

/** One thing to order Person by. */
export type PersonOrder =
  /** Versions of incidents that it gives. */
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims about it. */
  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims it makes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Disputes in which it gives an answer. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence: CountOrder; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Family name. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName: Direction; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Given name or names. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName: Direction; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Incidents it had a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Organizations it belongs or belonged to. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Claims about others that name it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Name most used for it. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Answers that it gives in disputes. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Others said to be possibly the same as this. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Others that may be the same. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Posts held, with their tenures. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Proceedings it has a part in. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Those who are its relatives. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf: CountOrder; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Those it is a relative of. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives: CountOrder; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  /** Names of a protected person, whose name is otherwise a pseudonym: for viewers who may see them. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames: CountOrder; readonly visits?: never; readonly writings?: never; }
  |  /** Where it went to see how people are held. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits: CountOrder; readonly writings?: never; }
  |  /** Sources they wrote. */
  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type PersonQuantified = {
  readonly every?: InputMaybe<PersonWhere>;
  readonly none?: InputMaybe<PersonWhere>;
  readonly some?: InputMaybe<PersonWhere>;
};

/** Conditions on Person; all of them must hold. */
export type PersonWhere = {
  /** Versions of incidents that it gives. */
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims it makes. */
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Disputes in which it gives an answer. */
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Family name. */
  readonly familyName?: InputMaybe<TextFilter>;
  /** Given name or names. */
  readonly givenName?: InputMaybe<TextFilter>;
  /** Title before the name, such as Colonel or Dr. */
  readonly honorific?: InputMaybe<TextFilter>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it had a part in. */
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  /** Organizations it belongs or belonged to. */
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PersonWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** Answers that it gives in disputes. */
  readonly positions?: InputMaybe<PositionQuantified>;
  /** Others said to be possibly the same as this. */
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  /** Others that may be the same. */
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  /** Posts held, with their tenures. */
  readonly posts?: InputMaybe<HeldPostsQuantified>;
  /** Proceedings it has a part in. */
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  /** Those who are its relatives. */
  readonly relativeOf?: InputMaybe<RelativeOfRelativeOfQuantified>;
  /** Those it is a relative of. */
  readonly relatives?: InputMaybe<RelativeOfRelativesQuantified>;
  /** Names of a protected person, whose name is otherwise a pseudonym: for viewers who may see them. */
  readonly trueNames?: InputMaybe<TrueNameQuantified>;
  /** Where it went to see how people are held. */
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
  /** Sources they wrote. */
  readonly writings?: InputMaybe<SourceQuantified>;
};

/** What rows can be grouped by. */
export type PlaceFacet =
  /** Smaller places that lie in it. */
  | 'CONTAINS'
  /** Places of detention here. */
  | 'FACILITIES'
  /** Incidents that took place here. */
  | 'INCIDENTS'
  /** Organizations with their seat here. */
  | 'ORGANIZATIONS'
  /** How closely the coordinates point at it. */
  | 'PRECISION'
  /** What the State did under treaties. */
  | 'TREATY_ACTIONS'
  /** What sort of place it is. */
  | 'TYPE'
  /** Provisions that a source found it had not met. */
  | 'UNMET'
  /** Who went there to see how people are held. */
  | 'VISITORS'
  /** Larger place it lies in. */
  | 'WITHIN';

/** One thing to order Place by. */
export type PlaceOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Smaller places that lie in it. */
  { readonly claims?: never; readonly contains: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly contains?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Places of detention here. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Incidents that took place here. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents: CountOrder; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode: Direction; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions: CountOrder; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name: Direction; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Organizations with their seat here. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations: CountOrder; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** What the State did under treaties. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions: CountOrder; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** What sort of place it is. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type: Direction; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  /** Provisions that a source found it had not met. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet: CountOrder; readonly visitors?: never; readonly within?: never; }
  |  /** Who went there to see how people are held. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors: CountOrder; readonly within?: never; }
  |  /** Larger place it lies in. */
  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within: PlaceOrder; };

/** At least one, every one, or none fulfils it. */
export type PlaceQuantified = {
  readonly every?: InputMaybe<PlaceWhere>;
  readonly none?: InputMaybe<PlaceWhere>;
  readonly some?: InputMaybe<PlaceWhere>;
};

/** What sort of place it is. */
export type PlaceType =
  /** A large urban settlement. (HURIDOCS MT17:1003) */
  | 'CITY'
  /** A State or a territory with a country code of its own. (HURIDOCS MT17:1001) */
  | 'COUNTRY'
  /** A division of a region, or a part of a city. (HURIDOCS MT17:1002) */
  | 'DISTRICT'
  /** A first-level division of a country. (HURIDOCS MT17:1002) */
  | 'REGION'
  /** A smaller urban settlement. (HURIDOCS MT17:1005) */
  | 'TOWN'
  /** A rural settlement. (HURIDOCS MT17:1006) */
  | 'VILLAGE';

/** A code of PlaceType. */
export type PlaceTypeFilter = {
  readonly eq?: InputMaybe<PlaceType>;
  readonly in?: InputMaybe<ReadonlyArray<PlaceType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Place; all of them must hold. */
export type PlaceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Smaller places that lie in it. */
  readonly contains?: InputMaybe<PlaceQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention here. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents that took place here. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  readonly isoCode?: InputMaybe<TextFilter>;
  /** Degrees north of the equator, WGS 84. */
  readonly latitude?: InputMaybe<NumberFilter>;
  /** Degrees east of Greenwich, WGS 84. */
  readonly longitude?: InputMaybe<NumberFilter>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PlaceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** Organizations with their seat here. */
  readonly organizations?: InputMaybe<OrganizationQuantified>;
  /** How closely the coordinates point at it. */
  readonly precision?: InputMaybe<CoordinatePrecisionFilter>;
  /** What the State did under treaties. */
  readonly treatyActions?: InputMaybe<TreatyActionQuantified>;
  /** What sort of place it is. */
  readonly type?: InputMaybe<PlaceTypeFilter>;
  /** Provisions that a source found it had not met. */
  readonly unmet?: InputMaybe<FoundUnmetUnmetQuantified>;
  /** Who went there to see how people are held. */
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
  /** Larger place it lies in. */
  readonly within?: InputMaybe<PlaceWhere>;
};

/** What rows can be grouped by. */
export type PositionFacet =
  /** Who answers so. */
  | 'HOLDERS';

/** One thing to order Position by. */
export type PositionOrder =
  /** Claims it rests on. */
  { readonly claims: CountOrder; readonly dispute?: never; readonly holders?: never; readonly value?: never; }
  |  /** Dispute it is an answer in. */
  { readonly claims?: never; readonly dispute: DisputeOrder; readonly holders?: never; readonly value?: never; }
  |  /** Who answers so. */
  { readonly claims?: never; readonly dispute?: never; readonly holders: CountOrder; readonly value?: never; }
  |  /** The answer. */
  { readonly claims?: never; readonly dispute?: never; readonly holders?: never; readonly value: Direction; };

/** At least one, every one, or none fulfils it. */
export type PositionQuantified = {
  readonly every?: InputMaybe<PositionWhere>;
  readonly none?: InputMaybe<PositionWhere>;
  readonly some?: InputMaybe<PositionWhere>;
};

/** Conditions on Position; all of them must hold. */
export type PositionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PositionWhere>>;
  /** Claims it rests on. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Dispute it is an answer in. */
  readonly dispute?: InputMaybe<DisputeWhere>;
  /** Who answers so. */
  readonly holders?: InputMaybe<EntityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<PositionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PositionWhere>>;
  /** The answer. */
  readonly value?: InputMaybe<TextFilter>;
};

/** What rows can be grouped by. */
export type PostFacet =
  /** Facility the post belongs to. */
  | 'FACILITY'
  /** What its holder does, as a source says; a title alone does not tell. */
  | 'FUNCTION'
  /** Persons who hold or held the post. */
  | 'HOLDERS'
  /** Organization the post belongs to. */
  | 'ORGANIZATION';

/** What the holder of a post does there, as a source says. */
export type PostFunction =
  /** Stands in for the head, or heads a part of it under the head. */
  | 'DEPUTY'
  /** Guards those held, or commands guards. */
  | 'GUARD'
  /** Heads the body or the facility: its minister, director or warden. */
  | 'HEAD'
  /** Treats those held. */
  | 'MEDICAL'
  /** Serves in its operative or investigating unit. */
  | 'OPERATIVE'
  /** None of these. */
  | 'OTHER'
  /** Speaks for it in public. */
  | 'SPOKESPERSON';

/** A code of PostFunction. */
export type PostFunctionFilter = {
  readonly eq?: InputMaybe<PostFunction>;
  readonly in?: InputMaybe<ReadonlyArray<PostFunction>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to order Post by. */
export type PostOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Facility the post belongs to. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility: FacilityOrder; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Persons who hold or held the post. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders: CountOrder; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions: CountOrder; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name: Direction; readonly organization?: never; readonly title?: never; }
  |  /** Organization the post belongs to. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization: OrganizationOrder; readonly title?: never; }
  |  /** Title of the office. */
  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title: Direction; };

/** At least one, every one, or none fulfils it. */
export type PostQuantified = {
  readonly every?: InputMaybe<PostWhere>;
  readonly none?: InputMaybe<PostWhere>;
  readonly some?: InputMaybe<PostWhere>;
};

/** Conditions on Post; all of them must hold. */
export type PostWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PostWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Facility the post belongs to. */
  readonly facility?: InputMaybe<FacilityWhere>;
  /** What its holder does, as a source says; a title alone does not tell. */
  readonly function?: InputMaybe<PostFunctionFilter>;
  /** Persons who hold or held the post. */
  readonly holders?: InputMaybe<HeldHoldersQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PostWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PostWhere>>;
  /** Organization the post belongs to. */
  readonly organization?: InputMaybe<OrganizationWhere>;
  /** Title of the office. */
  readonly title?: InputMaybe<TextFilter>;
};

/** What rows can be grouped by. */
export type ProceedingFacet =
  /** Court or body that hears it. */
  | 'COURT'
  /** When it was opened or decided, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it was opened or decided, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it was opened or decided, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it was opened or decided, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** Provisions that a source says bear on it. */
  | 'ENGAGES'
  /** Places of detention it is about. */
  | 'FACILITIES'
  /** Incidents it is about. */
  | 'INCIDENTS'
  /** How it ended. */
  | 'OUTCOME'
  /** Those who have a part in it. */
  | 'PARTIES'
  /** Whether it goes on. */
  | 'STAGE'
  /** What sort of proceeding it is. */
  | 'TYPE';

/** One thing to order Proceeding by. */
export type ProceedingOrder =
  /** Number given by the court or the investigator. */
  { readonly caseNumber: Direction; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Claims about it. */
  { readonly caseNumber?: never; readonly claims: CountOrder; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Court or body that hears it. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court: OrganizationOrder; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** When it was opened or decided, as stated. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date: Direction; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes: CountOrder; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Provisions that a source says bear on it. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Places of detention it is about. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Incidents it is about. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents: CountOrder; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Claims about others that name it. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions: CountOrder; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  /** Name most used for it. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name: Direction; readonly parties?: never; readonly type?: never; }
  |  /** Those who have a part in it. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties: CountOrder; readonly type?: never; }
  |  /** What sort of proceeding it is. */
  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type: Direction; };

/** How a proceeding ended. */
export type ProceedingOutcome =
  /** Everybody accused was found not guilty. */
  | 'ACQUITTAL'
  /** Everybody accused was found guilty. */
  | 'CONVICTION'
  /** It was ended without a finding of guilt or innocence. */
  | 'DISMISSAL'
  /** Some of the accused or some of the charges ended one way, some another. */
  | 'MIXED'
  /** The source says that it does not know. */
  | 'UNKNOWN';

/** A code of ProceedingOutcome. */
export type ProceedingOutcomeFilter = {
  readonly eq?: InputMaybe<ProceedingOutcome>;
  readonly in?: InputMaybe<ReadonlyArray<ProceedingOutcome>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** At least one, every one, or none fulfils it. */
export type ProceedingQuantified = {
  readonly every?: InputMaybe<ProceedingWhere>;
  readonly none?: InputMaybe<ProceedingWhere>;
  readonly some?: InputMaybe<ProceedingWhere>;
};

/** Whether a proceeding goes on. */
export type ProceedingStage =
  /** It ended, by a decision or without one. */
  | 'CLOSED'
  /** It was opened and no end of it is stated. */
  | 'OPENED'
  /** The source says that it does not know. */
  | 'UNKNOWN';

/** A code of ProceedingStage. */
export type ProceedingStageFilter = {
  readonly eq?: InputMaybe<ProceedingStage>;
  readonly in?: InputMaybe<ReadonlyArray<ProceedingStage>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of proceeding it is. */
export type ProceedingType =
  /** A review of a judgment by a higher court. */
  | 'APPEAL'
  /** An investigation, criminal or internal, that has not reached a court. */
  | 'INQUIRY'
  /** A hearing of charges or of a suit before a court of first instance. */
  | 'TRIAL';

/** A code of ProceedingType. */
export type ProceedingTypeFilter = {
  readonly eq?: InputMaybe<ProceedingType>;
  readonly in?: InputMaybe<ReadonlyArray<ProceedingType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Proceeding; all of them must hold. */
export type ProceedingWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProceedingWhere>>;
  /** Number given by the court or the investigator. */
  readonly caseNumber?: InputMaybe<TextFilter>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Court or body that hears it. */
  readonly court?: InputMaybe<OrganizationWhere>;
  /** When it was opened or decided, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Provisions that a source says bear on it. */
  readonly engages?: InputMaybe<ProvisionQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  /** Places of detention it is about. */
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it is about. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<ProceedingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProceedingWhere>>;
  /** How it ended. */
  readonly outcome?: InputMaybe<ProceedingOutcomeFilter>;
  /** Those who have a part in it. */
  readonly parties?: InputMaybe<PartyToPartiesQuantified>;
  /** Whether it goes on. */
  readonly stage?: InputMaybe<ProceedingStageFilter>;
  /** What sort of proceeding it is. */
  readonly type?: InputMaybe<ProceedingTypeFilter>;
};

/** What rows can be grouped by. */
export type ProvisionFacet =
  /** Actions that States took under it. */
  | 'ACTIONS'
  /** Organizations designated under it. */
  | 'DESIGNATED'
  /** Incidents it bears on, as a source says. */
  | 'INCIDENTS'
  /** Instrument it is part of. */
  | 'INSTRUMENT'
  /** Proceedings it bears on, as a source says. */
  | 'PROCEEDINGS'
  /** States that a source found had not met it. */
  | 'UNMET_BY';

/** One thing to order Provision by. */
export type ProvisionOrder =
  /** Actions that States took under it. */
  { readonly actions: CountOrder; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims about it. */
  { readonly actions?: never; readonly claims: CountOrder; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Organizations designated under it. */
  { readonly actions?: never; readonly claims?: never; readonly designated: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Incidents it bears on, as a source says. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Instrument it is part of. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Claims about others that name it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Name most used for it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** How it is numbered, such as Art. 17. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number: Direction; readonly proceedings?: never; readonly unmetBy?: never; }
  |  /** Proceedings it bears on, as a source says. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings: CountOrder; readonly unmetBy?: never; }
  |  /** States that a source found had not met it. */
  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy: CountOrder; };

/** At least one, every one, or none fulfils it. */
export type ProvisionQuantified = {
  readonly every?: InputMaybe<ProvisionWhere>;
  readonly none?: InputMaybe<ProvisionWhere>;
  readonly some?: InputMaybe<ProvisionWhere>;
};

/** Conditions on Provision; all of them must hold. */
export type ProvisionWhere = {
  /** Actions that States took under it. */
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Organizations designated under it. */
  readonly designated?: InputMaybe<DesignatedUnderDesignatedQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incidents it bears on, as a source says. */
  readonly incidents?: InputMaybe<IncidentQuantified>;
  /** Instrument it is part of. */
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<ProvisionWhere>;
  /** How it is numbered, such as Art. 17. */
  readonly number?: InputMaybe<TextFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** Proceedings it bears on, as a source says. */
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  /** States that a source found had not met it. */
  readonly unmetBy?: InputMaybe<FoundUnmetUnmetByQuantified>;
};

/** Which way a relationship is walked. */
export type RelationshipDirection =
  /** From the node it leads to back to the one it starts at. */
  | 'IN'
  /** From the node it starts at to the one it leads to. */
  | 'OUT';

/** What a relationship says. */
export type RelationshipType =
  /** What a claim is about. From Claim to Entity. */
  | 'ABOUT'
  /** Who makes a claim. From Claim to Person, Group, Organization. */
  | 'ASSERTED_BY'
  /** Which court or body a proceeding is before. From Proceeding to Organization. */
  | 'BEFORE'
  /** What a proceeding is about. From Proceeding to Incident, Facility. */
  | 'CONCERNS'
  /** Two claims cannot both be true. From Claim to Claim. */
  | 'CONTRADICTS'
  /** Two claims of different speakers or sources say the same. From Claim to Claim. */
  | 'CORROBORATES'
  /** A source retells or is made from another. From Source to Source. */
  | 'DERIVED_FROM'
  /** A body was named to do what a provision asks for. From Organization to Provision. */
  | 'DESIGNATED_UNDER'
  /** A source says that a provision bears on an incident or a proceeding. From Incident, Proceeding to Provision. */
  | 'ENGAGES'
  /** A source found that a State had not done what a provision asks for. From Place to Provision. */
  | 'FOUND_UNMET'
  /** An incident is told in a version of its own by each holder. From Incident to Account. */
  | 'HAS_ACCOUNT'
  /** Claims about a thing disagree. From Entity to Dispute. */
  | 'HAS_DISPUTE'
  /** An answer given in a dispute. From Dispute to Position. */
  | 'HAS_POSITION'
  /** A provision is part of an instrument. From LegalInstrument to Provision. */
  | 'HAS_PROVISION'
  /** An incident has a count of persons. From Incident to Toll. */
  | 'HAS_TOLL'
  /** A tenure: a person in a post. From Person to Post. */
  | 'HELD'
  /** Who stands behind an account or a position. From Account, Position, Dispute to Person, Group, Organization. */
  | 'HOLDER'
  /** Somebody had a part in an incident. From Person, Group, Organization to Incident. */
  | 'INVOLVED_IN'
  /** An incident has to do with another; a source says how. From Incident to Incident. */
  | 'LINKED_TO'
  /** Where a facility or an organization is. From Facility, Organization to Place. */
  | 'LOCATED_IN'
  /** A person or an organization belongs to an organization. From Person, Organization to Organization. */
  | 'MEMBER_OF'
  /** Where an incident took place. From Incident to Facility, Place. */
  | 'OCCURRED_AT'
  /** An organization runs a place of detention. From Organization to Facility. */
  | 'OPERATES'
  /** Somebody has a part in a proceeding. From Person, Group, Organization to Proceeding. */
  | 'PARTY_TO'
  /** An organization is a branch of another or stands under it. From Organization to Organization. */
  | 'PART_OF'
  /** Two nodes may stand for the same thing; nobody has decided it. From Facility, Person, Group, Organization to Facility, Person, Group, Organization. */
  | 'POSSIBLY_SAME_AS'
  /** Where a post is: the body or facility it belongs to. From Post to Organization, Facility. */
  | 'POST_AT'
  /** A protocol adds to an instrument. From LegalInstrument to LegalInstrument. */
  | 'PROTOCOL_TO'
  /** Who published a source. From Source to Organization. */
  | 'PUBLISHED_BY'
  /** Where a claim was found. From Claim to Source. */
  | 'QUOTED_FROM'
  /** What a claim names besides what it is about. From Claim to Entity. */
  | 'REFERS_TO'
  /** A family tie. From Person, Group to Person, Group. */
  | 'RELATIVE_OF'
  /** Which claims a toll, an account, a position or the status of a dispute rests on. From Toll, Account, Position, Dispute to Claim. */
  | 'SUPPORTED_BY'
  /** A State took an action under a treaty. From Place to TreatyAction. */
  | 'TOOK'
  /** A protected person has a name. From Person to TrueName. */
  | 'TRULY_NAMED'
  /** What a treaty action was taken under. From TreatyAction to LegalInstrument, Provision. */
  | 'UNDER'
  /** A body went to see how people are held, at a place of detention or in a country. From Organization, Group, Person to Facility, Place. */
  | 'VISITED'
  /** A place lies in a larger one. From Place to Place. */
  | 'WITHIN'
  /** Who wrote a source. From Source to Person. */
  | 'WRITTEN_BY';

/** At least one, every one, or none fulfils it. */
export type RelativeOfRelativeOfQuantified = {
  readonly every?: InputMaybe<RelativeOfRelativeOfWhere>;
  readonly none?: InputMaybe<RelativeOfRelativeOfWhere>;
  readonly some?: InputMaybe<RelativeOfRelativeOfWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type RelativeOfRelativeOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelativeOfRelativeOfWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<RelativeOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<RelativeOfRelativeOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelativeOfRelativeOfWhere>>;
};

/** At least one, every one, or none fulfils it. */
export type RelativeOfRelativesQuantified = {
  readonly every?: InputMaybe<RelativeOfRelativesWhere>;
  readonly none?: InputMaybe<RelativeOfRelativesWhere>;
  readonly some?: InputMaybe<RelativeOfRelativesWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type RelativeOfRelativesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelativeOfRelativesWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<RelativeOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<RelativeOfRelativesWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelativeOfRelativesWhere>>;
};

/** A family tie. */
export type RelativeOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelativeOfWhere>>;
  readonly not?: InputMaybe<RelativeOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelativeOfWhere>>;
  /** What the first is to the second, such as mother. */
  readonly relation?: InputMaybe<TextFilter>;
};

/** What hits are grouped by. */
export type SearchFacetField =
  | 'KIND'
  | 'TYPE'
  | 'YEAR';

/** In what the words were found, the best first. */
export type SearchMatch =
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'NAME'
  | 'QUOTE'
  | 'START_OF_NAME'
  | 'WORDS_OF_ALIAS'
  | 'WORDS_OF_NAME';

/** What came of a search through the graph. */
export type SearchOutcome =
  /** Nothing was found before the search met its bounds: there may be one. */
  | 'CUT_OFF'
  /** What was sought is there. */
  | 'FOUND'
  /** All within `maxLength` was looked at, and there is none. */
  | 'NONE_WITHIN';

/** How strict a regime is. */
export type SecurityLevel =
  /** The ordinary regime. */
  | 'GENERAL'
  /** The strictest custody in use, whatever the country calls it. */
  | 'HIGH'
  /** An open or half-open regime. */
  | 'LOW'
  /** Stricter than the ordinary regime, below the highest. */
  | 'STRICT';

/** A code of SecurityLevel. */
export type SecurityLevelFilter = {
  readonly eq?: InputMaybe<SecurityLevel>;
  readonly in?: InputMaybe<ReadonlyArray<SecurityLevel>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** On which side of the events a speaker stands. */
export type Side =
  /** A human rights defender speaking for themselves. */
  | 'ACTIVIST'
  /** An official or a body of the State, other than a court. */
  | 'AUTHORITY'
  /** A court or a judge, in a decision. */
  | 'COURT'
  /** A relative of somebody to whom it was done. (HURIDOCS MT19:020101) */
  | 'FAMILY'
  /** A lawyer of somebody to whom it was done. (HURIDOCS MT19:0401) */
  | 'LAWYER'
  /** A journalist or a news organization, in its own voice. */
  | 'MEDIA'
  /** A non-governmental organization. (HURIDOCS MT19:0404) */
  | 'NGO'
  /** A committee that watches over a treaty. */
  | 'TREATY_BODY'
  /** Somebody to whom it was done. (HURIDOCS MT19:0101) */
  | 'VICTIM';

/** A code of Side. */
export type SideFilter = {
  readonly eq?: InputMaybe<Side>;
  readonly in?: InputMaybe<ReadonlyArray<Side>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What rows can be grouped by. */
export type SourceFacet =
  /** Persons who wrote it. */
  | 'AUTHORS'
  /** Source it is made from. */
  | 'DERIVED_FROM'
  /** Sources made from it. */
  | 'DERIVED_SOURCES'
  /** When it was published, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'PUBLISHED_WITHIN_DAY'
  /** When it was published, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'PUBLISHED_WITHIN_MONTH'
  /** When it was published, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'PUBLISHED_WITHIN_YEAR'
  /** When it was published, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'PUBLISHED_YEAR'
  /** Organization that published it. */
  | 'PUBLISHER'
  /** What sort of source it is. */
  | 'TYPE';

/** One thing to order Source by. */
export type SourceOrder =
  /** Persons who wrote it. */
  { readonly authors: CountOrder; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Claims about it. */
  { readonly authors?: never; readonly claims: CountOrder; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Claims found in it. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted: CountOrder; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Source it is made from. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom: SourceOrder; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Sources made from it. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Language it is written in, a BCP 47 tag. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language: Direction; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Claims about others that name it. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions: CountOrder; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Name most used for it. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name: Direction; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** When it was published, as stated. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published: Direction; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  /** Organization that published it. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher: OrganizationOrder; readonly title?: never; readonly type?: never; }
  |  /** Title as published. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title: Direction; readonly type?: never; }
  |  /** What sort of source it is. */
  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type: Direction; };

/** At least one, every one, or none fulfils it. */
export type SourceQuantified = {
  readonly every?: InputMaybe<SourceWhere>;
  readonly none?: InputMaybe<SourceWhere>;
  readonly some?: InputMaybe<SourceWhere>;
};

/** What sort of source it is. */
export type SourceType =
  /** A write-up in a newspaper, a magazine or on a news site. (HURIDOCS MT16:140523191601) */
  | 'ARTICLE'
  /** A dataset of records, cited record by record. */
  | 'DATABASE'
  /** A judgment, order or other record of a court or tribunal. (HURIDOCS MT16:031521182001) */
  | 'DECISION'
  /** A retelling of another source in our own words. */
  | 'DIGEST'
  /** The text of a treaty, a law or another instrument. */
  | 'LEGAL_TEXT'
  /** A longer account by an organization or an official body. */
  | 'REPORT'
  /** A press release or another text in which somebody speaks for themselves. */
  | 'STATEMENT';

/** A code of SourceType. */
export type SourceTypeFilter = {
  readonly eq?: InputMaybe<SourceType>;
  readonly in?: InputMaybe<ReadonlyArray<SourceType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on Source; all of them must hold. */
export type SourceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Persons who wrote it. */
  readonly authors?: InputMaybe<PersonQuantified>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** Claims found in it. */
  readonly claimsQuoted?: InputMaybe<ClaimQuantified>;
  /** Source it is made from. */
  readonly derivedFrom?: InputMaybe<SourceWhere>;
  /** Sources made from it. */
  readonly derivedSources?: InputMaybe<SourceQuantified>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Language it is written in, a BCP 47 tag. */
  readonly language?: InputMaybe<TextFilter>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<SourceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** When it was published, as stated. */
  readonly published?: InputMaybe<DateFilter>;
  /** Organization that published it. */
  readonly publisher?: InputMaybe<OrganizationWhere>;
  /** SHA-256 of the bytes quoted from, in hexadecimal. */
  readonly sha256?: InputMaybe<TextFilter>;
  /** Title as published. */
  readonly title?: InputMaybe<TextFilter>;
  /** What sort of source it is. */
  readonly type?: InputMaybe<SourceTypeFilter>;
  /** Where it was published on the web. */
  readonly url?: InputMaybe<TextFilter>;
};

/** What a speaker does by making a claim; where HURIDOCS counts officials and others apart, both terms are given. */
export type Stance =
  /** Accepts, against their own interest, that it is so. (HURIDOCS MT28:0101,0201) */
  | 'ACKNOWLEDGES'
  /** Accepts that it happened and says that others answer for it. (HURIDOCS MT28:0103,0203) */
  | 'ACKNOWLEDGES_BUT_DENIES_RESPONSIBILITY'
  /** Says that another did or left undone something, without offering proof. */
  | 'ALLEGES'
  /** Says, of something claimed by another, that it is so. */
  | 'CONFIRMS'
  /** Asks that it be done. */
  | 'DEMANDS'
  /** Says that it is not so. (HURIDOCS MT28:0102,0202) */
  | 'DENIES'
  /** Accepts that something happened and explains it in another way. (HURIDOCS MT28:0104,0204) */
  | 'GIVES_ANOTHER_EXPLANATION'
  /** Says that it is so. (HURIDOCS MT28:01,02) */
  | 'STATES';

/** A code of Stance. */
export type StanceFilter = {
  readonly eq?: InputMaybe<Stance>;
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a tenure goes on. */
export type TenureStatus =
  /** The source says that the person holds the post. */
  | 'CURRENT'
  /** The source says that the person no longer holds the post. */
  | 'ENDED'
  /** The source leaves open whether the person still holds the post. */
  | 'UNKNOWN';

/** A code of TenureStatus. */
export type TenureStatusFilter = {
  readonly eq?: InputMaybe<TenureStatus>;
  readonly in?: InputMaybe<ReadonlyArray<TenureStatus>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Compared without regard to case, accents and transliteration. */
export type TextFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What happened on an axis of time. */
export type TimelineKind =
  /** An incident, on its date. */
  | 'INCIDENT'
  /** A proceeding, on its date. */
  | 'PROCEEDING'
  /** A source was published. */
  | 'PUBLICATION'
  /** Somebody took up a post. */
  | 'TENURE_BEGAN'
  /** Somebody left a post. */
  | 'TENURE_ENDED'
  /** A State did something under a treaty. */
  | 'TREATY_ACTION';

/** What rows can be grouped by. */
export type TollFacet =
  /** Incident it belongs to. */
  | 'INCIDENT'
  /** What is counted. */
  | 'KIND';

/** What a count of persons in an incident counts. */
export type TollKind =
  /** Persons who got away, even if they were caught later. (HURIDOCS MT25:020109) */
  | 'ESCAPED'
  /** Persons who were beaten, tortured or treated inhumanly. */
  | 'ILL_TREATED'
  /** Persons who were wounded by others or by chance. (HURIDOCS MT25:0102) */
  | 'INJURED'
  /** Persons who took part in it. */
  | 'INVOLVED'
  /** Persons who died in it or of it. (HURIDOCS MT25:0101) */
  | 'KILLED'
  /** Persons who refused food. */
  | 'ON_HUNGER_STRIKE'
  /** Persons who injured themselves. */
  | 'SELF_HARMED';

/** A code of TollKind. */
export type TollKindFilter = {
  readonly eq?: InputMaybe<TollKind>;
  readonly in?: InputMaybe<ReadonlyArray<TollKind>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to order Toll by. */
export type TollOrder =
  /** Claims it rests on. */
  { readonly claims: CountOrder; readonly incident?: never; readonly kind?: never; readonly least?: never; readonly most?: never; }
  |  /** Incident it belongs to. */
  { readonly claims?: never; readonly incident: IncidentOrder; readonly kind?: never; readonly least?: never; readonly most?: never; }
  |  /** What is counted. */
  { readonly claims?: never; readonly incident?: never; readonly kind: Direction; readonly least?: never; readonly most?: never; }
  |  /** How many at least. */
  { readonly claims?: never; readonly incident?: never; readonly kind?: never; readonly least: Direction; readonly most?: never; }
  |  /** How many at most; absent where the source sets no limit. */
  { readonly claims?: never; readonly incident?: never; readonly kind?: never; readonly least?: never; readonly most: Direction; };

/** At least one, every one, or none fulfils it. */
export type TollQuantified = {
  readonly every?: InputMaybe<TollWhere>;
  readonly none?: InputMaybe<TollWhere>;
  readonly some?: InputMaybe<TollWhere>;
};

/** Conditions on Toll; all of them must hold. */
export type TollWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TollWhere>>;
  /** Claims it rests on. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Incident it belongs to. */
  readonly incident?: InputMaybe<IncidentWhere>;
  /** What is counted. */
  readonly kind?: InputMaybe<TollKindFilter>;
  /** How many at least. */
  readonly least?: InputMaybe<IntegerFilter>;
  /** How many at most; absent where the source sets no limit. */
  readonly most?: InputMaybe<IntegerFilter>;
  readonly not?: InputMaybe<TollWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TollWhere>>;
};

/** What rows can be grouped by. */
export type TreatyActionFacet =
  /** When it did it, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_DAY'
  /** When it did it, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_MONTH'
  /** When it did it, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'DATE_WITHIN_YEAR'
  /** When it did it, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'DATE_YEAR'
  /** Instrument it was taken under. */
  | 'INSTRUMENT'
  /** Provision it was taken under. */
  | 'PROVISION'
  /** State that took it. */
  | 'STATE'
  /** What it did. */
  | 'TYPE';

/** One thing to order TreatyAction by. */
export type TreatyActionOrder =
  /** Claims about it. */
  { readonly claims: CountOrder; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** When it did it, as stated. */
  { readonly claims?: never; readonly date: Direction; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** Questions on which claims about it disagree. */
  { readonly claims?: never; readonly date?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** Claims that support what is shown of it. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** Instrument it was taken under. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** Claims about others that name it. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** Name most used for it. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  /** Provision it was taken under. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision: ProvisionOrder; readonly state?: never; readonly type?: never; }
  |  /** State that took it. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state: PlaceOrder; readonly type?: never; }
  |  /** What it did. */
  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type: Direction; };

/** At least one, every one, or none fulfils it. */
export type TreatyActionQuantified = {
  readonly every?: InputMaybe<TreatyActionWhere>;
  readonly none?: InputMaybe<TreatyActionWhere>;
  readonly some?: InputMaybe<TreatyActionWhere>;
};

/** What a State did under a treaty. */
export type TreatyActionType =
  /** It bound itself to a treaty it had not signed. */
  | 'ACCESSION'
  /** It declared how it understands or accepts a provision. */
  | 'DECLARATION'
  /** It named or set up the body a provision asks for. */
  | 'DESIGNATION'
  /** It was allowed by a treaty body to put an obligation off for longer. */
  | 'EXTENSION'
  /** It told the depositary or a treaty body of something. */
  | 'NOTIFICATION'
  /** It put off an obligation where the treaty allows that. */
  | 'POSTPONEMENT'
  /** It bound itself to a treaty it had signed. */
  | 'RATIFICATION'
  /** It signed, which does not bind it yet. */
  | 'SIGNATURE'
  /** It took over the treaty from the State it followed. */
  | 'SUCCESSION'
  /** It ended its own part in the treaty, or took back an earlier act. */
  | 'WITHDRAWAL';

/** A code of TreatyActionType. */
export type TreatyActionTypeFilter = {
  readonly eq?: InputMaybe<TreatyActionType>;
  readonly in?: InputMaybe<ReadonlyArray<TreatyActionType>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on TreatyAction; all of them must hold. */
export type TreatyActionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TreatyActionWhere>>;
  /** Claims about it. */
  readonly claims?: InputMaybe<ClaimQuantified>;
  /** When it did it, as stated. */
  readonly date?: InputMaybe<DateFilter>;
  /** Questions on which claims about it disagree. */
  readonly disputes?: InputMaybe<DisputeQuantified>;
  /** Claims that support what is shown of it. */
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  /** Instrument it was taken under. */
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  /** Claims about others that name it. */
  readonly mentions?: InputMaybe<ClaimQuantified>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<TreatyActionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TreatyActionWhere>>;
  /** Provision it was taken under. */
  readonly provision?: InputMaybe<ProvisionWhere>;
  /** State that took it. */
  readonly state?: InputMaybe<PlaceWhere>;
  /** What it did. */
  readonly type?: InputMaybe<TreatyActionTypeFilter>;
};

/** At least one, every one, or none fulfils it. */
export type TrueNameQuantified = {
  readonly every?: InputMaybe<TrueNameWhere>;
  readonly none?: InputMaybe<TrueNameWhere>;
  readonly some?: InputMaybe<TrueNameWhere>;
};

/** Conditions on TrueName; all of them must hold. */
export type TrueNameWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TrueNameWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<TrueNameWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TrueNameWhere>>;
  /** Who has the name. */
  readonly person?: InputMaybe<PersonWhere>;
  /** The name. */
  readonly value?: InputMaybe<TextFilter>;
};

/** What was decided about a party. */
export type Verdict =
  /** Found guilty of at least one charge. */
  | 'GUILTY'
  /** Found not guilty of every charge. */
  | 'NOT_GUILTY'
  /** The source leaves the verdict open. */
  | 'UNKNOWN';

/** A code of Verdict. */
export type VerdictFilter = {
  readonly eq?: InputMaybe<Verdict>;
  readonly in?: InputMaybe<ReadonlyArray<Verdict>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a victim, as last known. */
export type VictimStatus =
  /** Died. (HURIDOCS MT25:0101) */
  | 'DEAD'
  /** Was in custody and got away. (HURIDOCS MT25:020109) */
  | 'ESCAPED'
  /** Was exiled or deported. (HURIDOCS MT25:0302) */
  | 'EXILED'
  /** Is sought and not in custody. (HURIDOCS MT25:0203) */
  | 'FUGITIVE'
  /** Is in custody, on grounds not stated. (HURIDOCS MT25:0202) */
  | 'HELD'
  /** Is in custody without lawful grounds, as the source says. (HURIDOCS MT25:020204) */
  | 'HELD_ARBITRARILY'
  /** Is in custody while on trial. (HURIDOCS MT25:020202) */
  | 'HELD_ON_TRIAL'
  /** Is in custody while being investigated. (HURIDOCS MT25:020201) */
  | 'HELD_UNDER_INVESTIGATION'
  /** Disappeared and has not been found. (HURIDOCS MT25:0103) */
  | 'MISSING'
  /** Was released after an acquittal. (HURIDOCS MT25:020104) */
  | 'RELEASED_ACQUITTED'
  /** Was released at the end of a sentence. (HURIDOCS MT25:020105) */
  | 'RELEASED_AFTER_SENTENCE'
  /** Was released while the trial goes on. (HURIDOCS MT25:020102) */
  | 'RELEASED_ON_TRIAL'
  /** Was released when the case was dropped. (HURIDOCS MT25:020103) */
  | 'RELEASED_PROCEEDINGS_STOPPED'
  /** Was released while the investigation goes on. (HURIDOCS MT25:020101) */
  | 'RELEASED_UNDER_INVESTIGATION'
  /** Is in custody after being sentenced. (HURIDOCS MT25:020203) */
  | 'SERVING_SENTENCE'
  /** The source says that it does not know. (HURIDOCS MT25:99) */
  | 'UNKNOWN'
  /** Was wounded or injured. (HURIDOCS MT25:0102) */
  | 'WOUNDED';

/** A code of VictimStatus. */
export type VictimStatusFilter = {
  readonly eq?: InputMaybe<VictimStatus>;
  readonly in?: InputMaybe<ReadonlyArray<VictimStatus>>;
  /** true: nothing is known; false: something is. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who may see a node, a claim or a source. */
export type Visibility =
  /** Editors in charge of protected persons only. */
  | 'CONFIDENTIAL'
  /** Everybody. */
  | 'PUBLIC'
  /** Signed-in readers who were cleared for it. */
  | 'RESTRICTED';

export type VisitedVisitorsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type VisitedVisitorsFacet =
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** What kind of entity it is. */
  | 'KIND';

export type VisitedVisitorsOrder =
  { readonly edge: VisitedVisitorsEdgeOrder; readonly name?: never; }
  |  /** Name most used for it. */
  { readonly edge?: never; readonly name: Direction; };

/** At least one, every one, or none fulfils it. */
export type VisitedVisitorsQuantified = {
  readonly every?: InputMaybe<VisitedVisitorsWhere>;
  readonly none?: InputMaybe<VisitedVisitorsWhere>;
  readonly some?: InputMaybe<VisitedVisitorsWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type VisitedVisitorsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<VisitedVisitorsWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<VisitedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<VisitedVisitorsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<VisitedVisitorsWhere>>;
};

export type VisitedVisitsEdgeOrder =
  /** When it began, as stated. */
  { readonly since: Direction; readonly until?: never; }
  |  /** When it ended, as stated. */
  { readonly since?: never; readonly until: Direction; };

/** What rows can be grouped by. */
export type VisitedVisitsFacet =
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_DAY'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_MONTH'
  /** When it began, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_SINCE_WITHIN_YEAR'
  /** When it began, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_SINCE_YEAR'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_DAY'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_MONTH'
  /** When it ended, as stated. By the part of the calendar in which it lies; null where it may lie in several. */
  | 'EDGE_UNTIL_WITHIN_YEAR'
  /** When it ended, as stated. By the year of its earliest day, though it may cover several; null where the beginning is open. */
  | 'EDGE_UNTIL_YEAR'
  /** What kind of entity it is. */
  | 'KIND';

export type VisitedVisitsOrder =
  { readonly edge: VisitedVisitsEdgeOrder; readonly name?: never; }
  |  /** Name most used for it. */
  { readonly edge?: never; readonly name: Direction; };

/** At least one, every one, or none fulfils it. */
export type VisitedVisitsQuantified = {
  readonly every?: InputMaybe<VisitedVisitsWhere>;
  readonly none?: InputMaybe<VisitedVisitsWhere>;
  readonly some?: InputMaybe<VisitedVisitsWhere>;
};

/** Conditions on Entity and, under `edge`, on the relationship that leads there. */
export type VisitedVisitsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<VisitedVisitsWhere>>;
  /** Conditions on the relationship. */
  readonly edge?: InputMaybe<VisitedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  /** Name most used for it. */
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<VisitedVisitsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<VisitedVisitsWhere>>;
};

/** A body went to see how people are held, at a place of detention or in a country. */
export type VisitedWhere = {
  readonly and?: InputMaybe<ReadonlyArray<VisitedWhere>>;
  readonly not?: InputMaybe<VisitedWhere>;
  readonly or?: InputMaybe<ReadonlyArray<VisitedWhere>>;
  /** When it began, as stated. */
  readonly since?: InputMaybe<DateFilter>;
  /** When it ended, as stated. */
  readonly until?: InputMaybe<DateFilter>;
};

export type DisputeShownFragment = { readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> };

export type EventShownFragment = { readonly kind: TimelineKind, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly entity?:
    | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
   | null, readonly post?: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
     | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> };

export type EvidenceShownFragment = { readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
    | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
   | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null };

export type SpotFragment = { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

export type PlacedFragment = { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null };

type Named_Facility_Fragment = { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Incident_Fragment = { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_LegalInstrument_Fragment = { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Post_Fragment = { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Proceeding_Fragment = { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Provision_Fragment = { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

type Named_TreatyAction_Fragment = { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> };

export type NamedFragment =
  | Named_Facility_Fragment
  | Named_Group_Fragment
  | Named_Incident_Fragment
  | Named_LegalInstrument_Fragment
  | Named_Organization_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Post_Fragment
  | Named_Proceeding_Fragment
  | Named_Provision_Fragment
  | Named_Source_Fragment
  | Named_TreatyAction_Fragment
;

export type TollShownFragment = { readonly id: string, readonly kind?: TollKind | null, readonly least?: number | null, readonly most?: number | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
     | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> };

export type AccountsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AccountsOfQuery = { readonly incident?: { readonly __typename: 'Incident', readonly type?: IncidentType | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly date?: { readonly edtf: string } | null, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }, readonly tolls: ReadonlyArray<{ readonly id: string, readonly kind?: TollKind | null, readonly least?: number | null, readonly most?: number | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly accounts: ReadonlyArray<{ readonly id: string, readonly side?: Side | null, readonly stance?: Stance | null, readonly firstStated?: { readonly edtf: string } | null, readonly holder?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }>, readonly corroboration: { readonly speakers: number, readonly echoes: number, readonly singleSpeaker: boolean } }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> } | null };

export type CommandOnQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type CommandOnQuery = { readonly node?:
    | { readonly inCharge: { readonly of?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly on?: { readonly edtf: string } | null, readonly links: ReadonlyArray<{ readonly level: number, readonly gap?: CommandGap | null, readonly body?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly others: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> } }
    | { readonly inCharge: { readonly of?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly on?: { readonly edtf: string } | null, readonly links: ReadonlyArray<{ readonly level: number, readonly gap?: CommandGap | null, readonly body?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly others: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type CommandShownFragment = { readonly of?:
    | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
   | null, readonly on?: { readonly edtf: string } | null, readonly links: ReadonlyArray<{ readonly level: number, readonly gap?: CommandGap | null, readonly body?:
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
     | null, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly others: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> };

export type TenureShownFragment = { readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
     | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> };

export type ConnectionsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
  direction?: InputMaybe<RelationshipDirection>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  first: Scalars['Int']['input'];
}>;


export type ConnectionsOfQuery = { readonly node?:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly incident?: { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly holder?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly id: string }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly id: string }
            | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly id: string }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly id: string }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } }
    | { readonly id: string }
   | null };

export type DossierQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  properties: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
}>;


export type DossierQuery = { readonly node?:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }>, readonly location?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null } | null }
    | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }
    | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }>, readonly command: ReadonlyArray<{ readonly of?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly on?: { readonly edtf: string } | null, readonly links: ReadonlyArray<{ readonly level: number, readonly gap?: CommandGap | null, readonly body?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly others: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly post?: { readonly __typename: 'Post', readonly title?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
                | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
                | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
               | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }>, readonly tolls: ReadonlyArray<{ readonly id: string, readonly kind?: TollKind | null, readonly least?: number | null, readonly most?: number | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly location?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null } | null }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null }> } }
    | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }
    | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }>, readonly location?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null } | null }
    | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }>, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly about?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> } }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }>, readonly organization?: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly facility?: { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }
    | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }
    | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }
    | { readonly __typename: 'Toll', readonly id: string }
    | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description?: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme?: string | null, readonly value?: string | null }>, readonly facts: { readonly nodes: ReadonlyArray<{ readonly predicate?: string | null, readonly value?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly answer?: string | null, readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly note?: string | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly value?: string | null, readonly holders: ReadonlyArray<
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          >, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
             | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> }
    | { readonly __typename: 'TrueName', readonly id: string }
   | null, readonly timeline?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly entity?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly post?: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } | null, readonly gaps?: { readonly counts: ReadonlyArray<{ readonly kind: GapKind, readonly count: number }>, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: GapKind, readonly certainty: Certainty, readonly from?: string | null, readonly until?: string | null, readonly about?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null }> } } | null };

export type PathsBetweenQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
}>;


export type PathsBetweenQuery = { readonly paths: { readonly outcome: SearchOutcome, readonly searched: { readonly nodes: number, readonly length: number, readonly hubs: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }, readonly paths: ReadonlyArray<{ readonly length: number, readonly weakestHop: { readonly number: number, readonly independentSources: number }, readonly hops: ReadonlyArray<{ readonly number: number, readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly disputed: boolean, readonly independentSources: number, readonly from?:
          | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Dispute', readonly id: string }
          | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Position', readonly id: string }
          | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Toll', readonly id: string }
          | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'TrueName', readonly id: string }
         | null, readonly to?:
          | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Dispute', readonly id: string }
          | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Position', readonly id: string }
          | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'Toll', readonly id: string }
          | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
          | { readonly __typename: 'TrueName', readonly id: string }
         | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> } };

export type JoinedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type JoinedQuery = { readonly connect: { readonly outcome: SearchOutcome, readonly searched: { readonly nodes: number, readonly length: number, readonly hubs: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }, readonly weakestHop?: { readonly number: number, readonly independentSources: number } | null, readonly hops: ReadonlyArray<{ readonly number: number, readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly disputed: boolean, readonly independentSources: number, readonly from?:
        | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Dispute', readonly id: string }
        | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Toll', readonly id: string }
        | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'TrueName', readonly id: string }
       | null, readonly to?:
        | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Dispute', readonly id: string }
        | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Toll', readonly id: string }
        | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'TrueName', readonly id: string }
       | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } };

export type RelatedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
}>;


export type RelatedQuery = { readonly among: { readonly hops: ReadonlyArray<{ readonly number: number, readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly disputed: boolean, readonly independentSources: number, readonly from?:
        | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Dispute', readonly id: string }
        | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Toll', readonly id: string }
        | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'TrueName', readonly id: string }
       | null, readonly to?:
        | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Dispute', readonly id: string }
        | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Position', readonly id: string }
        | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'Toll', readonly id: string }
        | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
        | { readonly __typename: 'TrueName', readonly id: string }
       | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> } };

export type SearchedFragment = { readonly nodes: number, readonly length: number, readonly hubs: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  > };

export type HopShownFragment = { readonly number: number, readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly disputed: boolean, readonly independentSources: number, readonly from?:
    | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Toll', readonly id: string }
    | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'TrueName', readonly id: string }
   | null, readonly to?:
    | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Toll', readonly id: string }
    | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'TrueName', readonly id: string }
   | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
     | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> };

type PathEnd_Account_Fragment = { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string };

type PathEnd_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type PathEnd_Dispute_Fragment = { readonly __typename: 'Dispute', readonly id: string };

type PathEnd_Facility_Fragment = { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Group_Fragment = { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Incident_Fragment = { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_LegalInstrument_Fragment = { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Position_Fragment = { readonly __typename: 'Position', readonly id: string };

type PathEnd_Post_Fragment = { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Proceeding_Fragment = { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Provision_Fragment = { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Source_Fragment = { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_Toll_Fragment = { readonly __typename: 'Toll', readonly id: string };

type PathEnd_TreatyAction_Fragment = { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type PathEnd_TrueName_Fragment = { readonly __typename: 'TrueName', readonly id: string };

export type PathEndFragment =
  | PathEnd_Account_Fragment
  | PathEnd_Claim_Fragment
  | PathEnd_Dispute_Fragment
  | PathEnd_Facility_Fragment
  | PathEnd_Group_Fragment
  | PathEnd_Incident_Fragment
  | PathEnd_LegalInstrument_Fragment
  | PathEnd_Organization_Fragment
  | PathEnd_Person_Fragment
  | PathEnd_Place_Fragment
  | PathEnd_Position_Fragment
  | PathEnd_Post_Fragment
  | PathEnd_Proceeding_Fragment
  | PathEnd_Provision_Fragment
  | PathEnd_Source_Fragment
  | PathEnd_Toll_Fragment
  | PathEnd_TreatyAction_Fragment
  | PathEnd_TrueName_Fragment
;

export type SceneThingsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SceneThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Toll', readonly id: string }
    | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'TrueName', readonly id: string }
   | null> };

export type SceneRelationsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
}>;


export type SceneRelationsQuery = { readonly among: { readonly totalCount: number, readonly hops: ReadonlyArray<{ readonly relationship: RelationshipType, readonly disputed: boolean, readonly independentSources: number, readonly from?:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly to?:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }> } };

export type SceneCountsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
}>;


export type SceneCountsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string }
    | { readonly id: string, readonly connections: { readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }> } }
    | { readonly id: string }
   | null> };

export type NeighboursQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
  direction?: InputMaybe<RelationshipDirection>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NeighboursQuery = { readonly node?:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string }
    | { readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly node?:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly id: string }
   | null };

type SceneThing_Account_Fragment = { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null };

type SceneThing_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type SceneThing_Dispute_Fragment = { readonly __typename: 'Dispute', readonly id: string };

type SceneThing_Facility_Fragment = { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Group_Fragment = { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Incident_Fragment = { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null };

type SceneThing_LegalInstrument_Fragment = { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null };

type SceneThing_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Position_Fragment = { readonly __typename: 'Position', readonly id: string };

type SceneThing_Post_Fragment = { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Proceeding_Fragment = { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null };

type SceneThing_Provision_Fragment = { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string };

type SceneThing_Source_Fragment = { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null };

type SceneThing_Toll_Fragment = { readonly __typename: 'Toll', readonly id: string };

type SceneThing_TreatyAction_Fragment = { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null };

type SceneThing_TrueName_Fragment = { readonly __typename: 'TrueName', readonly id: string };

export type SceneThingFragment =
  | SceneThing_Account_Fragment
  | SceneThing_Claim_Fragment
  | SceneThing_Dispute_Fragment
  | SceneThing_Facility_Fragment
  | SceneThing_Group_Fragment
  | SceneThing_Incident_Fragment
  | SceneThing_LegalInstrument_Fragment
  | SceneThing_Organization_Fragment
  | SceneThing_Person_Fragment
  | SceneThing_Place_Fragment
  | SceneThing_Position_Fragment
  | SceneThing_Post_Fragment
  | SceneThing_Proceeding_Fragment
  | SceneThing_Provision_Fragment
  | SceneThing_Source_Fragment
  | SceneThing_Toll_Fragment
  | SceneThing_TreatyAction_Fragment
  | SceneThing_TrueName_Fragment
;

export type DaysFragment = { readonly edtf: string, readonly earliest: string, readonly latest: string };

export type AroundQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AroundQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Dispute', readonly id: string }
    | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
    | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'Toll', readonly id: string }
    | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly connections: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly node?:
            | { readonly __typename: 'Account', readonly side?: Side | null, readonly id: string, readonly firstStated?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Dispute', readonly id: string }
            | { readonly __typename: 'Facility', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Incident', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'LegalInstrument', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly adopted?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Position', readonly id: string }
            | { readonly __typename: 'Post', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Proceeding', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Provision', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string }
            | { readonly __typename: 'Source', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly published?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'Toll', readonly id: string }
            | { readonly __typename: 'TreatyAction', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
            | { readonly __typename: 'TrueName', readonly id: string }
           | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null }
    | { readonly __typename: 'TrueName', readonly id: string }
   | null> };

export type OutermostQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
}>;


export type OutermostQuery = { readonly among: { readonly totalCount: number, readonly hops: ReadonlyArray<{ readonly relationship: RelationshipType, readonly from?:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly to?:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly since?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly until?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly evidence: ReadonlyArray<{ readonly stance?: Stance | null, readonly contradictedBy: { readonly totalCount: number }, readonly contradicts: { readonly totalCount: number } }> }> } };

export type ClocksQueryVariables = Exact<{
  state?: InputMaybe<Scalars['ID']['input']>;
  instrument?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ClocksQuery = { readonly obligations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: ObligationStatus, readonly state?: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly provision?: { readonly __typename: 'Provision', readonly summary?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly instrument?: { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly asOf?: { readonly edtf: string, readonly latest: string } | null, readonly daysOverdue: { readonly least: number, readonly most: number }, readonly readings: ReadonlyArray<{ readonly basis: ClockStart, readonly status: ObligationStatus, readonly start?: { readonly edtf: string, readonly earliest: string } | null, readonly due?: { readonly edtf: string, readonly latest: string } | null, readonly postponedUntil?: { readonly edtf: string, readonly latest: string } | null, readonly daysOverdue: { readonly least: number, readonly most: number } }>, readonly steps: ReadonlyArray<{ readonly step: ObligationStep, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly action?: { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly organization?: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
           | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }> }> } };

export type MapFacilitiesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapFacilitiesQuery = { readonly facilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly type?: FacilityType | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly location?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type MapIncidentsQueryVariables = Exact<{
  where?: InputMaybe<IncidentWhere>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapIncidentsQuery = { readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Incident', readonly type?: IncidentType | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly date?: { readonly edtf: string } | null, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly location?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null } | null }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type MapPlacesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapPlacesQuery = { readonly places: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within?: { readonly __typename: 'Place', readonly type?: PlaceType | null, readonly isoCode?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly precision?: CoordinatePrecision | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type BrowseQueryVariables = Exact<{ [key: string]: never; }>;


export type BrowseQuery = { readonly people: { readonly totalCount: number }, readonly groups: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly posts: { readonly totalCount: number }, readonly facilities: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Incident', readonly type?: IncidentType | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly date?: { readonly edtf: string } | null, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> } }> }, readonly proceedings: { readonly totalCount: number }, readonly legalInstruments: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question?: string | null, readonly status?: DisputeStatus | null, readonly about?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null }> } };

export type SearchEntitiesQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  first: Scalars['Int']['input'];
}>;


export type SearchEntitiesQuery = { readonly search: { readonly totalCount: number, readonly cut: boolean, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly distance: number, readonly node?:
        | { readonly __typename: 'Facility', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly description?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly fragments: ReadonlyArray<{ readonly text: string, readonly marked: boolean }> }> }>, readonly facets: ReadonlyArray<{ readonly field: SearchFacetField, readonly values: ReadonlyArray<{ readonly key?: string | null, readonly count: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly everything: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly field: SearchFacetField, readonly values: ReadonlyArray<{ readonly key?: string | null, readonly count: number }> }> } };

export type SuggestEntitiesQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SuggestEntitiesQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly fragments: ReadonlyArray<{ readonly text: string, readonly marked: boolean }> }> }> } };

export type SourceWordsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourceWordsQuery = { readonly source?: { readonly __typename: 'Source', readonly type?: SourceType | null, readonly title?: string | null, readonly url?: string | null, readonly language?: string | null, readonly sha256?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly published?: { readonly edtf: string } | null, readonly publisher?: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null, readonly authors: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }, readonly derivedFrom?: { readonly __typename: 'Source', readonly url?: string | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly published?: { readonly edtf: string } | null, readonly publisher?: { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null, readonly derivedSources: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }, readonly claimsQuoted: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly side?: Side | null, readonly about?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null, readonly start?: number | null, readonly end?: number | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type ClaimInPlaceFragment = { readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly side?: Side | null, readonly about?:
    | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
   | null, readonly assertedBy?:
    | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
   | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null, readonly start?: number | null, readonly end?: number | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null };

export type ClaimsBehindQueryVariables = Exact<{
  where: ClaimWhere;
}>;


export type ClaimsBehindQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly about?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly assertedBy?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> } };

export type ClaimsByQueryVariables = Exact<{
  field: ClaimFacet;
}>;


export type ClaimsByQuery = { readonly claims: { readonly totalCount: number, readonly aggregate: { readonly by: ReadonlyArray<{ readonly key?: string | null, readonly count: number }> } } };

export type IncidentsBehindQueryVariables = Exact<{
  where: IncidentWhere;
}>;


export type IncidentsBehindQuery = { readonly incidents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Incident', readonly type?: IncidentType | null, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly date?: { readonly edtf: string } | null }> } };

export type StatisticsByQueryVariables = Exact<{
  by: ReadonlyArray<IncidentDimension> | IncidentDimension;
}>;


export type StatisticsByQuery = { readonly statistics: { readonly incidents: number, readonly tolls: ReadonlyArray<{ readonly kind: TollKind, readonly least: number, readonly most?: number | null, readonly withoutToll: number, readonly disputed: number }>, readonly cells: ReadonlyArray<{ readonly incidents: number, readonly keys: ReadonlyArray<{ readonly dimension: IncidentDimension, readonly key?: string | null, readonly node?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null }> }> } };

export type TimelineOfQueryVariables = Exact<{
  entity?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind> | TimelineKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  granularity: Granularity;
  first: Scalars['Int']['input'];
  facilities: Scalars['Boolean']['input'];
  persons: Scalars['Boolean']['input'];
}>;


export type TimelineOfQuery = { readonly timeline?: { readonly totalCount: number, readonly wider: number, readonly buckets: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly entity?:
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }, readonly participants: { readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            > } }
        | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }, readonly parties: { readonly nodes: ReadonlyArray<
              | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            > } }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly authors: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> } }
        | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
       | null, readonly post?: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly facility?: { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly status?: ClaimStatus | null, readonly side?: Side | null, readonly assertedBy?:
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
         | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null } | null, readonly record?: { readonly dataset?: string | null, readonly key?: string | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly derivedFrom?: { readonly id: string, readonly title?: string | null } | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type EventPlacedFragment = { readonly entity?:
    | { readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> } }
    | { readonly facilities: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> } }
    | Record<PropertyKey, never>
   | null, readonly post?: { readonly facility?: { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> } | null } | null };

export type EventPeopledFragment = { readonly entity?:
    | { readonly participants: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        > } }
    | { readonly parties: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Incident', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'LegalInstrument', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Proceeding', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'TreatyAction', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        > } }
    | { readonly authors: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> } }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const DisputeShownFragmentDoc = new TypedDocumentString(`
    fragment DisputeShown on Dispute {
  id
  question
  status
  note
  positions(first: 10) {
    id
    value
    holders(first: 10) {
      ...Named
    }
    claims(first: 5) {
      ...EvidenceShown
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"DisputeShown"}) as unknown as TypedDocumentString<DisputeShownFragment, unknown>;
export const EventShownFragmentDoc = new TypedDocumentString(`
    fragment EventShown on TimelineEvent {
  kind
  date {
    edtf
    earliest
    latest
  }
  entity {
    ...Named
  }
  post {
    ...Named
  }
  evidence {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"EventShown"}) as unknown as TypedDocumentString<EventShownFragment, unknown>;
export const SpotFragmentDoc = new TypedDocumentString(`
    fragment Spot on Place {
  ...Named
  type
  isoCode
  latitude
  longitude
  precision
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"Spot"}) as unknown as TypedDocumentString<SpotFragment, unknown>;
export const PlacedFragmentDoc = new TypedDocumentString(`
    fragment Placed on Place {
  ...Spot
  within {
    ...Spot
    within {
      ...Spot
      within {
        ...Spot
      }
    }
  }
}
    fragment Spot on Place {
  ...Named
  type
  isoCode
  latitude
  longitude
  precision
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const TollShownFragmentDoc = new TypedDocumentString(`
    fragment TollShown on Toll {
  id
  kind
  least
  most
  claims(first: 5) {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"TollShown"}) as unknown as TypedDocumentString<TollShownFragment, unknown>;
export const TenureShownFragmentDoc = new TypedDocumentString(`
    fragment TenureShown on CommandTenure {
  certainty
  function
  rank
  person {
    ...Named
  }
  post {
    ...Named
    title
  }
  evidence {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"TenureShown"}) as unknown as TypedDocumentString<TenureShownFragment, unknown>;
export const CommandShownFragmentDoc = new TypedDocumentString(`
    fragment CommandShown on Command {
  of {
    ...Named
  }
  on {
    edtf
  }
  links {
    level
    gap
    body {
      ...Named
    }
    tenures {
      ...TenureShown
    }
    others {
      ...TenureShown
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment TenureShown on CommandTenure {
  certainty
  function
  rank
  person {
    ...Named
  }
  post {
    ...Named
    title
  }
  evidence {
    ...EvidenceShown
  }
}`, {"fragmentName":"CommandShown"}) as unknown as TypedDocumentString<CommandShownFragment, unknown>;
export const SearchedFragmentDoc = new TypedDocumentString(`
    fragment Searched on PathSearch {
  nodes
  length
  hubs(first: 20) {
    id
  }
}
    `, {"fragmentName":"Searched"}) as unknown as TypedDocumentString<SearchedFragment, unknown>;
export const PathEndFragmentDoc = new TypedDocumentString(`
    fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Account {
    side
  }
}
    `, {"fragmentName":"PathEnd"}) as unknown as TypedDocumentString<PathEndFragment, unknown>;
export const HopShownFragmentDoc = new TypedDocumentString(`
    fragment HopShown on PathHop {
  number
  relationship
  direction
  disputed
  independentSources
  from {
    ...PathEnd
  }
  to {
    ...PathEnd
  }
  evidence(first: 3) {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Account {
    side
  }
}`, {"fragmentName":"HopShown"}) as unknown as TypedDocumentString<HopShownFragment, unknown>;
export const DaysFragmentDoc = new TypedDocumentString(`
    fragment Days on PartialDate {
  edtf
  earliest
  latest
}
    `, {"fragmentName":"Days"}) as unknown as TypedDocumentString<DaysFragment, unknown>;
export const SceneThingFragmentDoc = new TypedDocumentString(`
    fragment SceneThing on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Incident {
    date {
      ...Days
    }
  }
  ... on Proceeding {
    date {
      ...Days
    }
  }
  ... on TreatyAction {
    date {
      ...Days
    }
  }
  ... on LegalInstrument {
    adopted {
      ...Days
    }
  }
  ... on Source {
    published {
      ...Days
    }
  }
  ... on Account {
    side
    firstStated {
      ...Days
    }
  }
}
    fragment Days on PartialDate {
  edtf
  earliest
  latest
}`, {"fragmentName":"SceneThing"}) as unknown as TypedDocumentString<SceneThingFragment, unknown>;
export const ClaimInPlaceFragmentDoc = new TypedDocumentString(`
    fragment ClaimInPlace on Claim {
  id
  statement
  stance
  side
  about {
    ...Named
  }
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  record {
    dataset
    key
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"ClaimInPlace"}) as unknown as TypedDocumentString<ClaimInPlaceFragment, unknown>;
export const EventPlacedFragmentDoc = new TypedDocumentString(`
    fragment EventPlaced on TimelineEvent {
  entity {
    ... on Incident {
      facilities(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    ... on Proceeding {
      facilities(first: 10) {
        nodes {
          ...Named
        }
      }
    }
  }
  post {
    facility {
      ...Named
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"EventPlaced"}) as unknown as TypedDocumentString<EventPlacedFragment, unknown>;
export const EventPeopledFragmentDoc = new TypedDocumentString(`
    fragment EventPeopled on TimelineEvent {
  entity {
    ... on Incident {
      participants(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    ... on Proceeding {
      parties(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    ... on Source {
      authors(first: 10) {
        nodes {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"fragmentName":"EventPeopled"}) as unknown as TypedDocumentString<EventPeopledFragment, unknown>;
export const AccountsOfDocument = new TypedDocumentString(`
    query AccountsOf($id: ID!) {
  incident(id: $id) {
    ...Named
    type
    date {
      edtf
    }
    facilities(first: 5) {
      nodes {
        ...Named
      }
    }
    tolls(first: 20) {
      ...TollShown
    }
    accounts(first: 20) {
      id
      side
      stance
      firstStated {
        edtf
      }
      holder {
        ...Named
      }
      claims(first: 20) {
        ...EvidenceShown
      }
      corroboration {
        speakers
        echoes
        singleSpeaker
      }
    }
    disputes(first: 20) {
      ...DisputeShown
    }
  }
}
    fragment DisputeShown on Dispute {
  id
  question
  status
  note
  positions(first: 10) {
    id
    value
    holders(first: 10) {
      ...Named
    }
    claims(first: 5) {
      ...EvidenceShown
    }
  }
}
fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment TollShown on Toll {
  id
  kind
  least
  most
  claims(first: 5) {
    ...EvidenceShown
  }
}`, {"hash":"56d25a11bc14399f9946226ff04c13e836d94df3ecb42a35feb36d99f97ca5f5"}) as unknown as TypedDocumentString<AccountsOfQuery, AccountsOfQueryVariables>;
export const CommandOnDocument = new TypedDocumentString(`
    query CommandOn($id: ID!, $on: Date!) {
  node(id: $id) {
    ... on Facility {
      inCharge(on: $on) {
        ...CommandShown
      }
    }
    ... on Organization {
      inCharge(on: $on) {
        ...CommandShown
      }
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment CommandShown on Command {
  of {
    ...Named
  }
  on {
    edtf
  }
  links {
    level
    gap
    body {
      ...Named
    }
    tenures {
      ...TenureShown
    }
    others {
      ...TenureShown
    }
  }
}
fragment TenureShown on CommandTenure {
  certainty
  function
  rank
  person {
    ...Named
  }
  post {
    ...Named
    title
  }
  evidence {
    ...EvidenceShown
  }
}`, {"hash":"071570e6ac0cfaf40571e53a971f8d25b0dcae2b26c8af2ac2100f8cc7ce6174"}) as unknown as TypedDocumentString<CommandOnQuery, CommandOnQueryVariables>;
export const ConnectionsOfDocument = new TypedDocumentString(`
    query ConnectionsOf($id: ID!, $relationships: [RelationshipType!], $direction: RelationshipDirection, $kinds: [NodeKind!], $first: Int!) {
  node(id: $id) {
    id
    ... on Entity {
      name
      connections(
        relationships: $relationships
        direction: $direction
        kinds: $kinds
        first: $first
      ) {
        totalCount
        edges {
          since {
            edtf
          }
          until {
            edtf
          }
          node {
            __typename
            id
            ... on Entity {
              name
            }
            ... on Account {
              side
              incident {
                ...Named
              }
              holder {
                ...Named
              }
            }
          }
          evidence(first: 5) {
            ...EvidenceShown
          }
        }
      }
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"9b9eebec1f101253368b2bcab37eb9ba91d6d038e6d59e963a70090d602f37a5"}) as unknown as TypedDocumentString<ConnectionsOfQuery, ConnectionsOfQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $properties: [String!]!, $kinds: [NodeKind!]) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      aliases
      description
      identifiers {
        scheme
        value
      }
      facts: claims(where: {predicate: {in: $properties}}, first: 100) {
        nodes {
          predicate
          value
          ...EvidenceShown
        }
      }
      said: claims(where: {predicate: {eq: "statement"}}, first: 30) {
        totalCount
        nodes {
          question
          answer
          ...EvidenceShown
        }
      }
      connections(kinds: $kinds, first: 1) {
        totalCount
        counts {
          relationship
          direction
          kind
          count
        }
      }
      disputes(first: 20) {
        ...DisputeShown
      }
    }
    ... on Facility {
      location {
        ...Placed
      }
    }
    ... on Organization {
      location {
        ...Placed
      }
    }
    ... on Incident {
      command {
        ...CommandShown
      }
      tolls(first: 20) {
        ...TollShown
      }
      facilities(first: 5) {
        nodes {
          location {
            ...Placed
          }
        }
      }
      places(first: 5) {
        nodes {
          ...Placed
        }
      }
    }
    ... on Place {
      ...Placed
    }
    ... on Post {
      organization {
        ...Named
      }
      facility {
        ...Named
      }
    }
    ... on Person {
      claimsMade(first: 20) {
        totalCount
        nodes {
          about {
            ...Named
          }
          ...EvidenceShown
        }
      }
    }
  }
  timeline(entity: $id, granularity: YEAR, first: 40) {
    totalCount
    nodes {
      ...EventShown
    }
  }
  gaps(entity: $id) {
    counts {
      kind
      count
    }
    entries(first: 12) {
      totalCount
      nodes {
        kind
        certainty
        from
        until
        about {
          ...Named
        }
      }
    }
  }
}
    fragment DisputeShown on Dispute {
  id
  question
  status
  note
  positions(first: 10) {
    id
    value
    holders(first: 10) {
      ...Named
    }
    claims(first: 5) {
      ...EvidenceShown
    }
  }
}
fragment EventShown on TimelineEvent {
  kind
  date {
    edtf
    earliest
    latest
  }
  entity {
    ...Named
  }
  post {
    ...Named
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Spot on Place {
  ...Named
  type
  isoCode
  latitude
  longitude
  precision
}
fragment Placed on Place {
  ...Spot
  within {
    ...Spot
    within {
      ...Spot
      within {
        ...Spot
      }
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment TollShown on Toll {
  id
  kind
  least
  most
  claims(first: 5) {
    ...EvidenceShown
  }
}
fragment CommandShown on Command {
  of {
    ...Named
  }
  on {
    edtf
  }
  links {
    level
    gap
    body {
      ...Named
    }
    tenures {
      ...TenureShown
    }
    others {
      ...TenureShown
    }
  }
}
fragment TenureShown on CommandTenure {
  certainty
  function
  rank
  person {
    ...Named
  }
  post {
    ...Named
    title
  }
  evidence {
    ...EvidenceShown
  }
}`, {"hash":"2fb955ee0a4a9e3ff0d04396bc3efb6836fff5ead22f3dcd1cbbc12fca90e454"}) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 3) {
    outcome
    searched {
      ...Searched
    }
    paths {
      length
      weakestHop {
        number
        independentSources
      }
      hops {
        ...HopShown
      }
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment Searched on PathSearch {
  nodes
  length
  hubs(first: 20) {
    id
  }
}
fragment HopShown on PathHop {
  number
  relationship
  direction
  disputed
  independentSources
  from {
    ...PathEnd
  }
  to {
    ...PathEnd
  }
  evidence(first: 3) {
    ...EvidenceShown
  }
}
fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Account {
    side
  }
}`, {"hash":"1be74b2480387dd272f096103467b4325d853e7904816c4ffcadaeccbab0d4ae"}) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const JoinedDocument = new TypedDocumentString(`
    query Joined($ids: [ID!]!) {
  connect(ids: $ids) {
    outcome
    searched {
      ...Searched
    }
    weakestHop {
      number
      independentSources
    }
    hops {
      ...HopShown
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment Searched on PathSearch {
  nodes
  length
  hubs(first: 20) {
    id
  }
}
fragment HopShown on PathHop {
  number
  relationship
  direction
  disputed
  independentSources
  from {
    ...PathEnd
  }
  to {
    ...PathEnd
  }
  evidence(first: 3) {
    ...EvidenceShown
  }
}
fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Account {
    side
  }
}`, {"hash":"1d919af71685d5a6d1a826f27fddd16b70e5403485769680ecc3a7436bc0832b"}) as unknown as TypedDocumentString<JoinedQuery, JoinedQueryVariables>;
export const RelatedDocument = new TypedDocumentString(`
    query Related($ids: [ID!]!, $relationships: [RelationshipType!]) {
  among(ids: $ids, relationships: $relationships, first: 50) {
    hops {
      ...HopShown
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment HopShown on PathHop {
  number
  relationship
  direction
  disputed
  independentSources
  from {
    ...PathEnd
  }
  to {
    ...PathEnd
  }
  evidence(first: 3) {
    ...EvidenceShown
  }
}
fragment PathEnd on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Account {
    side
  }
}`, {"hash":"4d7439489203cb471741017df0f0573dc4edf8f804e83244cfb16ac76b4d00fa"}) as unknown as TypedDocumentString<RelatedQuery, RelatedQueryVariables>;
export const SceneThingsDocument = new TypedDocumentString(`
    query SceneThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...SceneThing
  }
}
    fragment SceneThing on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Incident {
    date {
      ...Days
    }
  }
  ... on Proceeding {
    date {
      ...Days
    }
  }
  ... on TreatyAction {
    date {
      ...Days
    }
  }
  ... on LegalInstrument {
    adopted {
      ...Days
    }
  }
  ... on Source {
    published {
      ...Days
    }
  }
  ... on Account {
    side
    firstStated {
      ...Days
    }
  }
}
fragment Days on PartialDate {
  edtf
  earliest
  latest
}`, {"hash":"c9d15f39b7af9a1f4a27bde5efb6c1da727e65bc43f7f581b53b3fbc512ef01e"}) as unknown as TypedDocumentString<SceneThingsQuery, SceneThingsQueryVariables>;
export const SceneRelationsDocument = new TypedDocumentString(`
    query SceneRelations($ids: [ID!]!, $relationships: [RelationshipType!]) {
  among(ids: $ids, relationships: $relationships, first: 3000) {
    totalCount
    hops {
      relationship
      from {
        id
      }
      to {
        id
      }
      since {
        ...Days
      }
      until {
        ...Days
      }
      disputed
      independentSources
      evidence(first: 3) {
        stance
        contradictedBy(first: 0) {
          totalCount
        }
        contradicts(first: 0) {
          totalCount
        }
      }
    }
  }
}
    fragment Days on PartialDate {
  edtf
  earliest
  latest
}`, {"hash":"aed69cdade7d563223039d9dcd74bc7a9f891c6f09fc86559a98f7a1fc836d0c"}) as unknown as TypedDocumentString<SceneRelationsQuery, SceneRelationsQueryVariables>;
export const SceneCountsDocument = new TypedDocumentString(`
    query SceneCounts($ids: [ID!]!, $kinds: [NodeKind!]) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      connections(kinds: $kinds, first: 0) {
        counts {
          relationship
          direction
          kind
          count
        }
      }
    }
  }
}
    `, {"hash":"b3488fd7d950bf6df82d00fe9698d7a65c2cc58bd1523a41e7af3ab026da07ff"}) as unknown as TypedDocumentString<SceneCountsQuery, SceneCountsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $kinds: [NodeKind!], $relationships: [RelationshipType!], $direction: RelationshipDirection, $after: String) {
  node(id: $id) {
    id
    ... on Entity {
      connections(
        kinds: $kinds
        relationships: $relationships
        direction: $direction
        first: 100
        after: $after
      ) {
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"b75b44253f7f256cc99febb24318ba5f06770d9e3f1fe308c17a1fea5bd10ae3"}) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($ids: [ID!]!, $kinds: [NodeKind!], $after: String) {
  nodes(ids: $ids) {
    ...SceneThing
    ... on Entity {
      connections(kinds: $kinds, first: 100, after: $after) {
        edges {
          relationship
          direction
          since {
            ...Days
          }
          until {
            ...Days
          }
          node {
            ...SceneThing
          }
          evidence(first: 2) {
            stance
            contradictedBy(first: 1) {
              totalCount
            }
            contradicts(first: 1) {
              totalCount
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment SceneThing on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
  }
  ... on Incident {
    date {
      ...Days
    }
  }
  ... on Proceeding {
    date {
      ...Days
    }
  }
  ... on TreatyAction {
    date {
      ...Days
    }
  }
  ... on LegalInstrument {
    adopted {
      ...Days
    }
  }
  ... on Source {
    published {
      ...Days
    }
  }
  ... on Account {
    side
    firstStated {
      ...Days
    }
  }
}
fragment Days on PartialDate {
  edtf
  earliest
  latest
}`, {"hash":"761367474ca082846e1277bf14aa2e7a8fe5d7bb64ba4d1f4569270433b3daf5"}) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const OutermostDocument = new TypedDocumentString(`
    query Outermost($ids: [ID!]!, $relationships: [RelationshipType!]) {
  among(ids: $ids, relationships: $relationships, first: 10000) {
    totalCount
    hops {
      relationship
      from {
        id
      }
      to {
        id
      }
      since {
        ...Days
      }
      until {
        ...Days
      }
      evidence(first: 2) {
        stance
        contradictedBy(first: 0) {
          totalCount
        }
        contradicts(first: 0) {
          totalCount
        }
      }
    }
  }
}
    fragment Days on PartialDate {
  edtf
  earliest
  latest
}`, {"hash":"4da203df85c86cc7ce3db605a56c576c8540ef980306505aa93601412d4520c0"}) as unknown as TypedDocumentString<OutermostQuery, OutermostQueryVariables>;
export const ClocksDocument = new TypedDocumentString(`
    query Clocks($state: ID, $instrument: String, $asOf: Date) {
  obligations(state: $state, instrument: $instrument, asOf: $asOf, first: 20) {
    totalCount
    nodes {
      state {
        ...Named
      }
      provision {
        ...Named
        summary
      }
      instrument {
        ...Named
      }
      asOf {
        edtf
        latest
      }
      status
      daysOverdue {
        least
        most
      }
      readings {
        basis
        status
        start {
          edtf
          earliest
        }
        due {
          edtf
          latest
        }
        postponedUntil {
          edtf
          latest
        }
        daysOverdue {
          least
          most
        }
      }
      steps {
        step
        date {
          edtf
          earliest
          latest
        }
        action {
          ...Named
        }
        organization {
          ...Named
        }
        evidence {
          ...EvidenceShown
        }
      }
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"804935b97d754464b6ecb8d9ba76c1ed64048332adf52f6b265df46efe8d506a"}) as unknown as TypedDocumentString<ClocksQuery, ClocksQueryVariables>;
export const MapFacilitiesDocument = new TypedDocumentString(`
    query MapFacilities($after: String) {
  facilities(first: 100, after: $after) {
    totalCount
    nodes {
      ...Named
      type
      location {
        ...Placed
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Spot on Place {
  ...Named
  type
  isoCode
  latitude
  longitude
  precision
}
fragment Placed on Place {
  ...Spot
  within {
    ...Spot
    within {
      ...Spot
      within {
        ...Spot
      }
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"69776f4c0cb18cc0a2fae13f1072388a8b03c9b9948ea53352f132f0c33f35d7"}) as unknown as TypedDocumentString<MapFacilitiesQuery, MapFacilitiesQueryVariables>;
export const MapIncidentsDocument = new TypedDocumentString(`
    query MapIncidents($where: IncidentWhere, $after: String) {
  incidents(where: $where, orderBy: [{date: ASC}], first: 100, after: $after) {
    totalCount
    nodes {
      ...Named
      type
      date {
        edtf
      }
      facilities(first: 5) {
        nodes {
          ...Named
          location {
            ...Placed
          }
        }
      }
      places(first: 5) {
        nodes {
          ...Placed
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Spot on Place {
  ...Named
  type
  isoCode
  latitude
  longitude
  precision
}
fragment Placed on Place {
  ...Spot
  within {
    ...Spot
    within {
      ...Spot
      within {
        ...Spot
      }
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"e208c4c36f01e532ad14f10ddca946d4078ab5860dd47cb926afb77fd83b2652"}) as unknown as TypedDocumentString<MapIncidentsQuery, MapIncidentsQueryVariables>;
export const MapPlacesDocument = new TypedDocumentString(`
    query MapPlaces($after: String) {
  places(where: {latitude: {missing: false}}, first: 100, after: $after) {
    totalCount
    nodes {
      ...Placed
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Spot on Place {
  ...Named
  type
  isoCode
  latitude
  longitude
  precision
}
fragment Placed on Place {
  ...Spot
  within {
    ...Spot
    within {
      ...Spot
      within {
        ...Spot
      }
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"cd89f9634bd7f0470294d595f94758b455963c5f78aefb68eedbadc5e74e854b"}) as unknown as TypedDocumentString<MapPlacesQuery, MapPlacesQueryVariables>;
export const BrowseDocument = new TypedDocumentString(`
    query Browse {
  people {
    totalCount
  }
  groups {
    totalCount
  }
  organizations {
    totalCount
  }
  posts {
    totalCount
  }
  facilities {
    totalCount
  }
  places {
    totalCount
  }
  incidents(orderBy: [{date: ASC}], first: 30) {
    totalCount
    nodes {
      ...Named
      type
      date {
        edtf
      }
      facilities(first: 1) {
        nodes {
          ...Named
        }
      }
    }
  }
  proceedings {
    totalCount
  }
  legalInstruments {
    totalCount
  }
  sources {
    totalCount
  }
  disputes(first: 20) {
    totalCount
    nodes {
      id
      question
      status
      about {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"9dbdec1e083e63a76eecaf9aaba8809e64edeffa59425bf42ed7aa8b69bc62d2"}) as unknown as TypedDocumentString<BrowseQuery, BrowseQueryVariables>;
export const SearchEntitiesDocument = new TypedDocumentString(`
    query SearchEntities($text: String!, $kinds: [EntityKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    cut
    edges {
      match
      distance
      node {
        ...Named
        description
      }
      highlights {
        field
        fragments {
          text
          marked
        }
      }
    }
    facets(first: 12) {
      field
      values {
        key
        count
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  everything: search(text: $text, first: 1) {
    totalCount
    facets(first: 12) {
      field
      values {
        key
        count
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"5d184d963a4335d1767ec48a6ce398094d0130c59719faf74a455b09c46d3dbb"}) as unknown as TypedDocumentString<SearchEntitiesQuery, SearchEntitiesQueryVariables>;
export const SuggestEntitiesDocument = new TypedDocumentString(`
    query SuggestEntities($text: String!) {
  search(text: $text, first: 7) {
    totalCount
    edges {
      node {
        ...Named
      }
      highlights {
        field
        fragments {
          text
          marked
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"2e62313ceb05ec05c12b400f21a6a6bde40b49f2480d4fc98c03ee94ee93f722"}) as unknown as TypedDocumentString<SuggestEntitiesQuery, SuggestEntitiesQueryVariables>;
export const SourceWordsDocument = new TypedDocumentString(`
    query SourceWords($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    ...Named
    type
    title
    url
    language
    sha256
    published {
      edtf
    }
    publisher {
      ...Named
    }
    authors(first: 10) {
      nodes {
        ...Named
      }
    }
    derivedFrom {
      ...Named
      url
      published {
        edtf
      }
      publisher {
        ...Named
      }
    }
    derivedSources(first: 10) {
      nodes {
        ...Named
      }
    }
    claimsQuoted(first: $first, after: $after) {
      totalCount
      nodes {
        ...ClaimInPlace
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment ClaimInPlace on Claim {
  id
  statement
  stance
  side
  about {
    ...Named
  }
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  record {
    dataset
    key
  }
}`, {"hash":"00667ba9c5379aeb5fd76683f7bfa5ef2608ff1947ec5abe5333ae5de6608160"}) as unknown as TypedDocumentString<SourceWordsQuery, SourceWordsQueryVariables>;
export const ClaimsBehindDocument = new TypedDocumentString(`
    query ClaimsBehind($where: ClaimWhere!) {
  claims(where: $where, first: 50) {
    totalCount
    nodes {
      about {
        ...Named
      }
      ...EvidenceShown
    }
  }
}
    fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"5bed4402474e77e26f1f9b33953344dbd1e3296a16c2a16f7deada845caa0687"}) as unknown as TypedDocumentString<ClaimsBehindQuery, ClaimsBehindQueryVariables>;
export const ClaimsByDocument = new TypedDocumentString(`
    query ClaimsBy($field: ClaimFacet!) {
  claims(first: 0) {
    totalCount
    aggregate {
      by(field: $field, first: 50) {
        key
        count
      }
    }
  }
}
    `, {"hash":"e4998e5e094b1daf8109d49485afbb08d01f4379d9cadd87aa590d88138500b3"}) as unknown as TypedDocumentString<ClaimsByQuery, ClaimsByQueryVariables>;
export const IncidentsBehindDocument = new TypedDocumentString(`
    query IncidentsBehind($where: IncidentWhere!) {
  incidents(where: $where, orderBy: [{date: ASC}], first: 50) {
    totalCount
    nodes {
      ...Named
      type
      date {
        edtf
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"d5425c69b1c0cbe5e47b8776906f439d211c405a1311dc5ade4bc4986927ca16"}) as unknown as TypedDocumentString<IncidentsBehindQuery, IncidentsBehindQueryVariables>;
export const StatisticsByDocument = new TypedDocumentString(`
    query StatisticsBy($by: [IncidentDimension!]!) {
  statistics(by: $by) {
    incidents
    tolls {
      kind
      least
      most
      withoutToll
      disputed
    }
    cells {
      incidents
      keys {
        dimension
        key
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
  aliases
}`, {"hash":"7cd192bbf0e36d37ba493f67e48aa59440b32f93ccf88b2e7499aa4ffac2c3e1"}) as unknown as TypedDocumentString<StatisticsByQuery, StatisticsByQueryVariables>;
export const TimelineOfDocument = new TypedDocumentString(`
    query TimelineOf($entity: ID, $kinds: [TimelineKind!], $from: Date, $to: Date, $granularity: Granularity!, $first: Int!, $facilities: Boolean!, $persons: Boolean!) {
  timeline(
    entity: $entity
    kinds: $kinds
    from: $from
    to: $to
    granularity: $granularity
    first: $first
  ) {
    totalCount
    wider
    buckets {
      start
      count
    }
    nodes {
      ...EventShown
      ...EventPlaced @include(if: $facilities)
      ...EventPeopled @include(if: $persons)
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment EventShown on TimelineEvent {
  kind
  date {
    edtf
    earliest
    latest
  }
  entity {
    ...Named
  }
  post {
    ...Named
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Claim {
  id
  statement
  stance
  status
  side
  assertedBy {
    ...Named
  }
  quote {
    exact
    prefix
    suffix
  }
  record {
    dataset
    key
  }
  source {
    id
    title
    published {
      edtf
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
  aliases
}
fragment EventPlaced on TimelineEvent {
  entity {
    ... on Incident {
      facilities(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    ... on Proceeding {
      facilities(first: 10) {
        nodes {
          ...Named
        }
      }
    }
  }
  post {
    facility {
      ...Named
    }
  }
}
fragment EventPeopled on TimelineEvent {
  entity {
    ... on Incident {
      participants(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    ... on Proceeding {
      parties(first: 10) {
        nodes {
          ...Named
        }
      }
    }
    ... on Source {
      authors(first: 10) {
        nodes {
          ...Named
        }
      }
    }
  }
}`, {"hash":"01da6d2567260c51ac0b26085c5702ef7e077a041f2e34b4808b1fea30dd8e7c"}) as unknown as TypedDocumentString<TimelineOfQuery, TimelineOfQueryVariables>;