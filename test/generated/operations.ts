import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  Date: { input: string; output: string; }
};

export type AccountFacet =
  | 'FIRST_STATED_WITHIN_DAY'
  | 'FIRST_STATED_WITHIN_MONTH'
  | 'FIRST_STATED_WITHIN_YEAR'
  | 'FIRST_STATED_YEAR'
  | 'HOLDER'
  | 'INCIDENT'
  | 'SIDE'
  | 'STANCE';

export type AccountOrder =
  { readonly claims: CountOrder; readonly firstStated?: never; readonly incident?: never; readonly side?: never; readonly stance?: never; }
  |  { readonly claims?: never; readonly firstStated: Direction; readonly incident?: never; readonly side?: never; readonly stance?: never; }
  |  { readonly claims?: never; readonly firstStated?: never; readonly incident: IncidentOrder; readonly side?: never; readonly stance?: never; }
  |  { readonly claims?: never; readonly firstStated?: never; readonly incident?: never; readonly side: Direction; readonly stance?: never; }
  |  { readonly claims?: never; readonly firstStated?: never; readonly incident?: never; readonly side?: never; readonly stance: Direction; };

export type AccountQuantified = {
  readonly every?: InputMaybe<AccountWhere>;
  readonly none?: InputMaybe<AccountWhere>;
  readonly some?: InputMaybe<AccountWhere>;
};

export type AccountWhere = {
  readonly and?: InputMaybe<ReadonlyArray<AccountWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly firstStated?: InputMaybe<DateFilter>;
  readonly holder?: InputMaybe<EntityWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incident?: InputMaybe<IncidentWhere>;
  readonly not?: InputMaybe<AccountWhere>;
  readonly or?: InputMaybe<ReadonlyArray<AccountWhere>>;
  readonly side?: InputMaybe<SideFilter>;
  readonly stance?: InputMaybe<StanceFilter>;
};

export type Certainty =
  | 'POSSIBLY'
  | 'YES';

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'RETRACTED';

export type ClaimFacet =
  | 'ABOUT'
  | 'ASSERTED_BY'
  | 'CONNECTION'
  | 'JUDGEMENT'
  | 'PUBLISHED_WITHIN_DAY'
  | 'PUBLISHED_WITHIN_MONTH'
  | 'PUBLISHED_WITHIN_YEAR'
  | 'PUBLISHED_YEAR'
  | 'REFERS_TO'
  | 'SIDE'
  | 'SOURCE'
  | 'STANCE'
  | 'STATED_WITHIN_DAY'
  | 'STATED_WITHIN_MONTH'
  | 'STATED_WITHIN_YEAR'
  | 'STATED_YEAR'
  | 'STATUS';

export type ClaimOrder =
  { readonly accounts: CountOrder; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy: CountOrder; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts: CountOrder; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy: CountOrder; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates: CountOrder; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged: CountOrder; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions: CountOrder; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate: Direction; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published: Direction; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt: Direction; readonly source?: never; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source: SourceOrder; readonly stance?: never; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance: Direction; readonly tolls?: never; }
  |  { readonly accounts?: never; readonly contradictedBy?: never; readonly contradicts?: never; readonly corroboratedBy?: never; readonly corroborates?: never; readonly disputesJudged?: never; readonly positions?: never; readonly predicate?: never; readonly published?: never; readonly recordedAt?: never; readonly source?: never; readonly stance?: never; readonly tolls: CountOrder; };

export type ClaimQuantified = {
  readonly every?: InputMaybe<ClaimWhere>;
  readonly none?: InputMaybe<ClaimWhere>;
  readonly some?: InputMaybe<ClaimWhere>;
};

export type ClaimStatus =
  | 'ACCEPTED'
  | 'CONFLICT'
  | 'RETRACTED'
  | 'WORK_NEEDED';

export type ClaimStatusFilter = {
  readonly eq?: InputMaybe<ClaimStatus>;
  readonly in?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClaimWhere = {
  readonly about?: InputMaybe<EntityWhere>;
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  readonly assertedBy?: InputMaybe<EntityWhere>;
  readonly connection?: InputMaybe<ConnectionToEventsFilter>;
  readonly contradictedBy?: InputMaybe<ClaimQuantified>;
  readonly contradicts?: InputMaybe<ClaimQuantified>;
  readonly corroboratedBy?: InputMaybe<ClaimQuantified>;
  readonly corroborates?: InputMaybe<ClaimQuantified>;
  readonly disputesJudged?: InputMaybe<DisputeQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly judgement?: InputMaybe<DisputeStatusFilter>;
  readonly not?: InputMaybe<ClaimWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly predicate?: InputMaybe<TextFilter>;
  readonly published?: InputMaybe<DateFilter>;
  readonly refersTo?: InputMaybe<EntityWhere>;
  readonly side?: InputMaybe<SideFilter>;
  readonly source?: InputMaybe<SourceWhere>;
  readonly stance?: InputMaybe<StanceFilter>;
  readonly stated?: InputMaybe<DateFilter>;
  readonly statement?: InputMaybe<TextFilter>;
  readonly status?: InputMaybe<ClaimStatusFilter>;
  readonly tolls?: InputMaybe<TollQuantified>;
};

export type ClockStart =
  | 'ACT'
  | 'ENTRY_INTO_FORCE';

export type CommandGap =
  | 'NO_POST'
  | 'NO_TENURE'
  | 'ONLY_DEPUTIES'
  | 'ONLY_OTHER_POSTS';

export type CommandTie =
  | 'OPERATES'
  | 'PART_OF';

export type ConnectionToEvents =
  | 'COLLEAGUE'
  | 'HUMAN_RIGHTS_ORGANIZATION'
  | 'LAWYER'
  | 'MEDICAL_PROVIDER'
  | 'NGO'
  | 'OFFICIAL'
  | 'PERPETRATOR'
  | 'RELATIVE'
  | 'REPORTER'
  | 'THIRD_PARTY'
  | 'UNKNOWN'
  | 'VICTIM'
  | 'WITNESS';

export type ConnectionToEventsFilter = {
  readonly eq?: InputMaybe<ConnectionToEvents>;
  readonly in?: InputMaybe<ReadonlyArray<ConnectionToEvents>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CoordinatePrecision =
  | 'APPROXIMATE'
  | 'AREA'
  | 'EXACT';

export type CoordinatePrecisionFilter = {
  readonly eq?: InputMaybe<CoordinatePrecision>;
  readonly in?: InputMaybe<ReadonlyArray<CoordinatePrecision>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CountOrder = {
  readonly count: Direction;
};

export type DateFilter = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type DesignatedUnderDesignatedEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type DesignatedUnderDesignatedFacet =
  | 'DESIGNATIONS'
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'FACILITIES'
  | 'HEARINGS'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERSHIPS'
  | 'PARTS'
  | 'PART_OF'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'PUBLICATIONS'
  | 'TYPE'
  | 'VISITS';

export type DesignatedUnderDesignatedOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: DesignatedUnderDesignatedEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

export type DesignatedUnderDesignatedQuantified = {
  readonly every?: InputMaybe<DesignatedUnderDesignatedWhere>;
  readonly none?: InputMaybe<DesignatedUnderDesignatedWhere>;
  readonly some?: InputMaybe<DesignatedUnderDesignatedWhere>;
};

export type DesignatedUnderDesignatedWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<DesignatedUnderDesignatedWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<DesignatedUnderWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly jurisdiction?: InputMaybe<TextFilter>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<DesignatedUnderDesignatedWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DesignatedUnderDesignatedWhere>>;
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly publications?: InputMaybe<SourceQuantified>;
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type DesignatedUnderDesignationsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type DesignatedUnderDesignationsFacet =
  | 'ACTIONS'
  | 'DESIGNATED'
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'INCIDENTS'
  | 'INSTRUMENT'
  | 'PROCEEDINGS'
  | 'UNMET_BY';

export type DesignatedUnderDesignationsOrder =
  { readonly actions: CountOrder; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims: CountOrder; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge: DesignatedUnderDesignationsEdgeOrder; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number: Direction; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings: CountOrder; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy: CountOrder; };

export type DesignatedUnderDesignationsQuantified = {
  readonly every?: InputMaybe<DesignatedUnderDesignationsWhere>;
  readonly none?: InputMaybe<DesignatedUnderDesignationsWhere>;
  readonly some?: InputMaybe<DesignatedUnderDesignationsWhere>;
};

export type DesignatedUnderDesignationsWhere = {
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<DesignatedUnderDesignationsWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly designated?: InputMaybe<DesignatedUnderDesignatedQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<DesignatedUnderWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<DesignatedUnderDesignationsWhere>;
  readonly number?: InputMaybe<TextFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DesignatedUnderDesignationsWhere>>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly unmetBy?: InputMaybe<FoundUnmetUnmetByQuantified>;
};

export type DesignatedUnderWhere = {
  readonly and?: InputMaybe<ReadonlyArray<DesignatedUnderWhere>>;
  readonly not?: InputMaybe<DesignatedUnderWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DesignatedUnderWhere>>;
  readonly since?: InputMaybe<DateFilter>;
  readonly until?: InputMaybe<DateFilter>;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type DisputeBasis =
  | 'ASKED'
  | 'RULE';

export type DisputeBasisFilter = {
  readonly eq?: InputMaybe<DisputeBasis>;
  readonly in?: InputMaybe<ReadonlyArray<DisputeBasis>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DisputeFacet =
  | 'ABOUT'
  | 'BASIS'
  | 'HOLDERS'
  | 'STATUS';

export type DisputeOrder =
  { readonly holders: CountOrder; readonly judgements?: never; readonly positions?: never; readonly question?: never; readonly status?: never; }
  |  { readonly holders?: never; readonly judgements: CountOrder; readonly positions?: never; readonly question?: never; readonly status?: never; }
  |  { readonly holders?: never; readonly judgements?: never; readonly positions: CountOrder; readonly question?: never; readonly status?: never; }
  |  { readonly holders?: never; readonly judgements?: never; readonly positions?: never; readonly question: Direction; readonly status?: never; }
  |  { readonly holders?: never; readonly judgements?: never; readonly positions?: never; readonly question?: never; readonly status: Direction; };

export type DisputeQuantified = {
  readonly every?: InputMaybe<DisputeWhere>;
  readonly none?: InputMaybe<DisputeWhere>;
  readonly some?: InputMaybe<DisputeWhere>;
};

export type DisputeStatus =
  | 'OPEN'
  | 'RESOLVED'
  | 'WITHDRAWN';

export type DisputeStatusFilter = {
  readonly eq?: InputMaybe<DisputeStatus>;
  readonly in?: InputMaybe<ReadonlyArray<DisputeStatus>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DisputeWhere = {
  readonly about?: InputMaybe<EntityWhere>;
  readonly and?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  readonly basis?: InputMaybe<DisputeBasisFilter>;
  readonly holders?: InputMaybe<EntityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly judgements?: InputMaybe<ClaimQuantified>;
  readonly not?: InputMaybe<DisputeWhere>;
  readonly or?: InputMaybe<ReadonlyArray<DisputeWhere>>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly question?: InputMaybe<TextFilter>;
  readonly status?: InputMaybe<DisputeStatusFilter>;
};

export type EntityFacet =
  | 'KIND';

export type EntityKind =
  | 'Facility'
  | 'Group'
  | 'Incident'
  | 'LegalInstrument'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Post'
  | 'Proceeding'
  | 'Provision'
  | 'Source'
  | 'TreatyAction';

export type EntityKindFilter = {
  readonly eq?: InputMaybe<EntityKind>;
  readonly in?: InputMaybe<ReadonlyArray<EntityKind>>;
};

export type EntityOrder =
  { readonly name: Direction; };

export type EntityQuantified = {
  readonly every?: InputMaybe<EntityWhere>;
  readonly none?: InputMaybe<EntityWhere>;
  readonly some?: InputMaybe<EntityWhere>;
};

export type EntityWhere = {
  readonly and?: InputMaybe<ReadonlyArray<EntityWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<EntityWhere>;
  readonly or?: InputMaybe<ReadonlyArray<EntityWhere>>;
};

export type FacilityFacet =
  | 'INCIDENTS'
  | 'LOCATION'
  | 'OPERATORS'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'SECURITY_LEVEL'
  | 'STATUS'
  | 'TYPE'
  | 'VISITORS';

export type FacilityOrder =
  { readonly claims: CountOrder; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation: Direction; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location: PlaceOrder; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions: CountOrder; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name: Direction; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors: CountOrder; };

export type FacilityQuantified = {
  readonly every?: InputMaybe<FacilityWhere>;
  readonly none?: InputMaybe<FacilityWhere>;
  readonly some?: InputMaybe<FacilityWhere>;
};

export type FacilityStatus =
  | 'CLOSED'
  | 'IN_USE'
  | 'PLANNED'
  | 'UNKNOWN';

export type FacilityStatusFilter = {
  readonly eq?: InputMaybe<FacilityStatus>;
  readonly in?: InputMaybe<ReadonlyArray<FacilityStatus>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FacilityType =
  | 'LABOUR_CAMP'
  | 'MILITARY'
  | 'OTHER'
  | 'PENAL_COLONY'
  | 'POLICE_CELLS'
  | 'PRISON'
  | 'PSYCHIATRIC'
  | 'REMAND_CENTRE';

export type FacilityTypeFilter = {
  readonly eq?: InputMaybe<FacilityType>;
  readonly in?: InputMaybe<ReadonlyArray<FacilityType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FacilityWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly designation?: InputMaybe<TextFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<FacilityWhere>;
  readonly operators?: InputMaybe<OperatesOperatorsQuantified>;
  readonly or?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly securityLevel?: InputMaybe<SecurityLevelFilter>;
  readonly status?: InputMaybe<FacilityStatusFilter>;
  readonly type?: InputMaybe<FacilityTypeFilter>;
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
};

export type FoundUnmetUnmetByEdgeOrder =
  { readonly foundOn: Direction; };

export type FoundUnmetUnmetByFacet =
  | 'CONTAINS'
  | 'EDGE_FOUND_ON_WITHIN_DAY'
  | 'EDGE_FOUND_ON_WITHIN_MONTH'
  | 'EDGE_FOUND_ON_WITHIN_YEAR'
  | 'EDGE_FOUND_ON_YEAR'
  | 'FACILITIES'
  | 'INCIDENTS'
  | 'ORGANIZATIONS'
  | 'PRECISION'
  | 'TREATY_ACTIONS'
  | 'TYPE'
  | 'UNMET'
  | 'VISITORS'
  | 'WITHIN';

export type FoundUnmetUnmetByOrder =
  { readonly claims: CountOrder; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge: FoundUnmetUnmetByEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents: CountOrder; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode: Direction; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions: CountOrder; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name: Direction; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations: CountOrder; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions: CountOrder; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type: Direction; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet: CountOrder; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors: CountOrder; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within: PlaceOrder; };

export type FoundUnmetUnmetByQuantified = {
  readonly every?: InputMaybe<FoundUnmetUnmetByWhere>;
  readonly none?: InputMaybe<FoundUnmetUnmetByWhere>;
  readonly some?: InputMaybe<FoundUnmetUnmetByWhere>;
};

export type FoundUnmetUnmetByWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FoundUnmetUnmetByWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly contains?: InputMaybe<PlaceQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<FoundUnmetWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly isoCode?: InputMaybe<TextFilter>;
  readonly latitude?: InputMaybe<NumberFilter>;
  readonly longitude?: InputMaybe<NumberFilter>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<FoundUnmetUnmetByWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FoundUnmetUnmetByWhere>>;
  readonly organizations?: InputMaybe<OrganizationQuantified>;
  readonly precision?: InputMaybe<CoordinatePrecisionFilter>;
  readonly treatyActions?: InputMaybe<TreatyActionQuantified>;
  readonly type?: InputMaybe<PlaceTypeFilter>;
  readonly unmet?: InputMaybe<FoundUnmetUnmetQuantified>;
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
  readonly within?: InputMaybe<PlaceWhere>;
};

export type FoundUnmetUnmetEdgeOrder =
  { readonly foundOn: Direction; };

export type FoundUnmetUnmetFacet =
  | 'ACTIONS'
  | 'DESIGNATED'
  | 'EDGE_FOUND_ON_WITHIN_DAY'
  | 'EDGE_FOUND_ON_WITHIN_MONTH'
  | 'EDGE_FOUND_ON_WITHIN_YEAR'
  | 'EDGE_FOUND_ON_YEAR'
  | 'INCIDENTS'
  | 'INSTRUMENT'
  | 'PROCEEDINGS'
  | 'UNMET_BY';

export type FoundUnmetUnmetOrder =
  { readonly actions: CountOrder; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims: CountOrder; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge: FoundUnmetUnmetEdgeOrder; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number: Direction; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings: CountOrder; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy: CountOrder; };

export type FoundUnmetUnmetQuantified = {
  readonly every?: InputMaybe<FoundUnmetUnmetWhere>;
  readonly none?: InputMaybe<FoundUnmetUnmetWhere>;
  readonly some?: InputMaybe<FoundUnmetUnmetWhere>;
};

export type FoundUnmetUnmetWhere = {
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<FoundUnmetUnmetWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly designated?: InputMaybe<DesignatedUnderDesignatedQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<FoundUnmetWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<FoundUnmetUnmetWhere>;
  readonly number?: InputMaybe<TextFilter>;
  readonly or?: InputMaybe<ReadonlyArray<FoundUnmetUnmetWhere>>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly unmetBy?: InputMaybe<FoundUnmetUnmetByQuantified>;
};

export type FoundUnmetWhere = {
  readonly and?: InputMaybe<ReadonlyArray<FoundUnmetWhere>>;
  readonly foundOn?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<FoundUnmetWhere>;
  readonly or?: InputMaybe<ReadonlyArray<FoundUnmetWhere>>;
};

export type GapKind =
  | 'NO_AUTHORITY_ACCOUNT'
  | 'NO_MONITORING_VISIT'
  | 'NO_OFFICE_HOLDER'
  | 'UNDATED_SOURCE'
  | 'UNVERIFIED_QUOTE';

export type Granularity =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type GroupFacet =
  | 'INCIDENTS'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'PROCEEDINGS'
  | 'RELATIVES'
  | 'RELATIVE_OF'
  | 'VISITS';

export type GroupOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast: Direction; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost: Direction; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions: CountOrder; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name: Direction; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings: CountOrder; readonly relativeOf?: never; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf: CountOrder; readonly relatives?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives: CountOrder; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly countLeast?: never; readonly countMost?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly visits: CountOrder; };

export type GroupWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<GroupWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly countLeast?: InputMaybe<IntegerFilter>;
  readonly countMost?: InputMaybe<IntegerFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<GroupWhere>;
  readonly or?: InputMaybe<ReadonlyArray<GroupWhere>>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly relativeOf?: InputMaybe<RelativeOfRelativeOfQuantified>;
  readonly relatives?: InputMaybe<RelativeOfRelativesQuantified>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type HeldHoldersEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type HeldHoldersFacet =
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_STATUS'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'INCIDENTS'
  | 'MEMBERSHIPS'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'RELATIVES'
  | 'RELATIVE_OF'
  | 'VISITS'
  | 'WRITINGS';

export type HeldHoldersOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: HeldHoldersEdgeOrder; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName: Direction; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName: Direction; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf: CountOrder; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives: CountOrder; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames: CountOrder; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits: CountOrder; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings: CountOrder; };

export type HeldHoldersQuantified = {
  readonly every?: InputMaybe<HeldHoldersWhere>;
  readonly none?: InputMaybe<HeldHoldersWhere>;
  readonly some?: InputMaybe<HeldHoldersWhere>;
};

export type HeldHoldersWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<HeldHoldersWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<HeldWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly familyName?: InputMaybe<TextFilter>;
  readonly givenName?: InputMaybe<TextFilter>;
  readonly honorific?: InputMaybe<TextFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<HeldHoldersWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HeldHoldersWhere>>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<HeldPostsQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly relativeOf?: InputMaybe<RelativeOfRelativeOfQuantified>;
  readonly relatives?: InputMaybe<RelativeOfRelativesQuantified>;
  readonly trueNames?: InputMaybe<TrueNameQuantified>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
  readonly writings?: InputMaybe<SourceQuantified>;
};

export type HeldPostsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type HeldPostsFacet =
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_STATUS'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'FACILITY'
  | 'FUNCTION'
  | 'HOLDERS'
  | 'ORGANIZATION';

export type HeldPostsOrder =
  { readonly claims: CountOrder; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge: HeldPostsEdgeOrder; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility: FacilityOrder; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders: CountOrder; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions: CountOrder; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name: Direction; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization: OrganizationOrder; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title: Direction; };

export type HeldPostsQuantified = {
  readonly every?: InputMaybe<HeldPostsWhere>;
  readonly none?: InputMaybe<HeldPostsWhere>;
  readonly some?: InputMaybe<HeldPostsWhere>;
};

export type HeldPostsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<HeldPostsWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<HeldWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facility?: InputMaybe<FacilityWhere>;
  readonly function?: InputMaybe<PostFunctionFilter>;
  readonly holders?: InputMaybe<HeldHoldersQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<HeldPostsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HeldPostsWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly title?: InputMaybe<TextFilter>;
};

export type HeldWhere = {
  readonly and?: InputMaybe<ReadonlyArray<HeldWhere>>;
  readonly not?: InputMaybe<HeldWhere>;
  readonly or?: InputMaybe<ReadonlyArray<HeldWhere>>;
  readonly rank?: InputMaybe<TextFilter>;
  readonly since?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<TenureStatusFilter>;
  readonly until?: InputMaybe<DateFilter>;
};

export type HighlightField =
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'NAME'
  | 'QUOTE';

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type IncidentDimension =
  | 'FACILITY'
  | 'REGION'
  | 'TYPE'
  | 'YEAR';

export type IncidentFacet =
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'ENGAGES'
  | 'FACILITIES'
  | 'LINKED_FROM'
  | 'LINKS'
  | 'PARTICIPANTS'
  | 'PLACES'
  | 'PROCEEDINGS'
  | 'TYPE';

export type IncidentLink =
  | 'CAUSES'
  | 'COINCIDES_WITH'
  | 'FOLLOWS'
  | 'PART_OF'
  | 'PRECEDES';

export type IncidentLinkFilter = {
  readonly eq?: InputMaybe<IncidentLink>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentLink>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IncidentOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date: Direction; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes: CountOrder; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom: CountOrder; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links: CountOrder; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions: CountOrder; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name: Direction; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants: CountOrder; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places: CountOrder; readonly proceedings?: never; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings: CountOrder; readonly tolls?: never; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls: CountOrder; readonly type?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly linkedFrom?: never; readonly links?: never; readonly mentions?: never; readonly name?: never; readonly participants?: never; readonly places?: never; readonly proceedings?: never; readonly tolls?: never; readonly type: Direction; };

export type IncidentQuantified = {
  readonly every?: InputMaybe<IncidentWhere>;
  readonly none?: InputMaybe<IncidentWhere>;
  readonly some?: InputMaybe<IncidentWhere>;
};

export type IncidentRole =
  | 'ALLEGED_PERPETRATOR'
  | 'MEDIATOR'
  | 'PARTICIPANT'
  | 'RESPONDER'
  | 'VICTIM'
  | 'WITNESS';

export type IncidentRoleFilter = {
  readonly eq?: InputMaybe<IncidentRole>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentRole>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IncidentType =
  | 'DEATH_IN_CUSTODY'
  | 'ESCAPE_ATTEMPT'
  | 'HUNGER_STRIKE'
  | 'ILL_TREATMENT'
  | 'OTHER'
  | 'PROTEST'
  | 'RIOT'
  | 'SEARCH'
  | 'SELF_HARM'
  | 'SUICIDE_ATTEMPT';

export type IncidentTypeFilter = {
  readonly eq?: InputMaybe<IncidentType>;
  readonly in?: InputMaybe<ReadonlyArray<IncidentType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IncidentWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly engages?: InputMaybe<ProvisionQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<IncidentWhere>;
  readonly or?: InputMaybe<ReadonlyArray<IncidentWhere>>;
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  readonly places?: InputMaybe<PlaceQuantified>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly tolls?: InputMaybe<TollQuantified>;
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

export type InstrumentType =
  | 'CONSTITUTION'
  | 'DECREE'
  | 'PROTOCOL'
  | 'STATUTE'
  | 'TREATY';

export type InstrumentTypeFilter = {
  readonly eq?: InputMaybe<InstrumentType>;
  readonly in?: InputMaybe<ReadonlyArray<InstrumentType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IntegerFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InvolvedInIncidentsFacet =
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'EDGE_DEGREE'
  | 'EDGE_ROLE'
  | 'EDGE_VICTIM_STATUS'
  | 'ENGAGES'
  | 'FACILITIES'
  | 'LINKED_FROM'
  | 'LINKS'
  | 'PARTICIPANTS'
  | 'PLACES'
  | 'PROCEEDINGS'
  | 'TYPE';

export type InvolvedInIncidentsQuantified = {
  readonly every?: InputMaybe<InvolvedInIncidentsWhere>;
  readonly none?: InputMaybe<InvolvedInIncidentsWhere>;
  readonly some?: InputMaybe<InvolvedInIncidentsWhere>;
};

export type InvolvedInIncidentsWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<InvolvedInIncidentsWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<InvolvedInWhere>;
  readonly engages?: InputMaybe<ProvisionQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<InvolvedInIncidentsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvedInIncidentsWhere>>;
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  readonly places?: InputMaybe<PlaceQuantified>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly tolls?: InputMaybe<TollQuantified>;
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

export type InvolvedInParticipantsFacet =
  | 'EDGE_DEGREE'
  | 'EDGE_ROLE'
  | 'EDGE_VICTIM_STATUS'
  | 'KIND';

export type InvolvedInParticipantsQuantified = {
  readonly every?: InputMaybe<InvolvedInParticipantsWhere>;
  readonly none?: InputMaybe<InvolvedInParticipantsWhere>;
  readonly some?: InputMaybe<InvolvedInParticipantsWhere>;
};

export type InvolvedInParticipantsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<InvolvedInParticipantsWhere>>;
  readonly edge?: InputMaybe<InvolvedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<InvolvedInParticipantsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvedInParticipantsWhere>>;
};

export type InvolvedInWhere = {
  readonly and?: InputMaybe<ReadonlyArray<InvolvedInWhere>>;
  readonly degree?: InputMaybe<InvolvementFilter>;
  readonly not?: InputMaybe<InvolvedInWhere>;
  readonly or?: InputMaybe<ReadonlyArray<InvolvedInWhere>>;
  readonly role?: InputMaybe<IncidentRoleFilter>;
  readonly victimStatus?: InputMaybe<VictimStatusFilter>;
};

export type Involvement =
  | 'CARRIED_OUT'
  | 'FAILED_TO_PREVENT'
  | 'GAVE_ORDERS'
  | 'PLANNED'
  | 'PRESENT'
  | 'SUSPECTED'
  | 'UNKNOWN';

export type InvolvementFilter = {
  readonly eq?: InputMaybe<Involvement>;
  readonly in?: InputMaybe<ReadonlyArray<Involvement>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LegalInstrumentFacet =
  | 'ACTIONS'
  | 'ADOPTED_WITHIN_DAY'
  | 'ADOPTED_WITHIN_MONTH'
  | 'ADOPTED_WITHIN_YEAR'
  | 'ADOPTED_YEAR'
  | 'IN_FORCE_WITHIN_DAY'
  | 'IN_FORCE_WITHIN_MONTH'
  | 'IN_FORCE_WITHIN_YEAR'
  | 'IN_FORCE_YEAR'
  | 'PROTOCOLS'
  | 'PROTOCOL_TO'
  | 'PROVISIONS'
  | 'TYPE';

export type LegalInstrumentOrder =
  { readonly actions: CountOrder; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted: Direction; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce: Direction; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions: CountOrder; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name: Direction; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo: LegalInstrumentOrder; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols: CountOrder; readonly provisions?: never; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions: CountOrder; readonly symbol?: never; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol: Direction; readonly type?: never; }
  |  { readonly actions?: never; readonly adopted?: never; readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly inForce?: never; readonly mentions?: never; readonly name?: never; readonly protocolTo?: never; readonly protocols?: never; readonly provisions?: never; readonly symbol?: never; readonly type: Direction; };

export type LegalInstrumentQuantified = {
  readonly every?: InputMaybe<LegalInstrumentWhere>;
  readonly none?: InputMaybe<LegalInstrumentWhere>;
  readonly some?: InputMaybe<LegalInstrumentWhere>;
};

export type LegalInstrumentWhere = {
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly adopted?: InputMaybe<DateFilter>;
  readonly and?: InputMaybe<ReadonlyArray<LegalInstrumentWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForce?: InputMaybe<DateFilter>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<LegalInstrumentWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LegalInstrumentWhere>>;
  readonly protocolTo?: InputMaybe<LegalInstrumentWhere>;
  readonly protocols?: InputMaybe<LegalInstrumentQuantified>;
  readonly provisions?: InputMaybe<ProvisionQuantified>;
  readonly symbol?: InputMaybe<TextFilter>;
  readonly type?: InputMaybe<InstrumentTypeFilter>;
};

export type LinkedToLinkedFromFacet =
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'EDGE_HOW'
  | 'ENGAGES'
  | 'FACILITIES'
  | 'LINKED_FROM'
  | 'LINKS'
  | 'PARTICIPANTS'
  | 'PLACES'
  | 'PROCEEDINGS'
  | 'TYPE';

export type LinkedToLinkedFromQuantified = {
  readonly every?: InputMaybe<LinkedToLinkedFromWhere>;
  readonly none?: InputMaybe<LinkedToLinkedFromWhere>;
  readonly some?: InputMaybe<LinkedToLinkedFromWhere>;
};

export type LinkedToLinkedFromWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<LinkedToLinkedFromWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<LinkedToWhere>;
  readonly engages?: InputMaybe<ProvisionQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<LinkedToLinkedFromWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LinkedToLinkedFromWhere>>;
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  readonly places?: InputMaybe<PlaceQuantified>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly tolls?: InputMaybe<TollQuantified>;
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

export type LinkedToLinksFacet =
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'EDGE_HOW'
  | 'ENGAGES'
  | 'FACILITIES'
  | 'LINKED_FROM'
  | 'LINKS'
  | 'PARTICIPANTS'
  | 'PLACES'
  | 'PROCEEDINGS'
  | 'TYPE';

export type LinkedToLinksQuantified = {
  readonly every?: InputMaybe<LinkedToLinksWhere>;
  readonly none?: InputMaybe<LinkedToLinksWhere>;
  readonly some?: InputMaybe<LinkedToLinksWhere>;
};

export type LinkedToLinksWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<LinkedToLinksWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<LinkedToWhere>;
  readonly engages?: InputMaybe<ProvisionQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly linkedFrom?: InputMaybe<LinkedToLinkedFromQuantified>;
  readonly links?: InputMaybe<LinkedToLinksQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<LinkedToLinksWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LinkedToLinksWhere>>;
  readonly participants?: InputMaybe<InvolvedInParticipantsQuantified>;
  readonly places?: InputMaybe<PlaceQuantified>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly tolls?: InputMaybe<TollQuantified>;
  readonly type?: InputMaybe<IncidentTypeFilter>;
};

export type LinkedToWhere = {
  readonly and?: InputMaybe<ReadonlyArray<LinkedToWhere>>;
  readonly how?: InputMaybe<IncidentLinkFilter>;
  readonly not?: InputMaybe<LinkedToWhere>;
  readonly or?: InputMaybe<ReadonlyArray<LinkedToWhere>>;
};

export type MemberOfMembersEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type MemberOfMembersFacet =
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'KIND';

export type MemberOfMembersOrder =
  { readonly edge: MemberOfMembersEdgeOrder; readonly name?: never; }
  |  { readonly edge?: never; readonly name: Direction; };

export type MemberOfMembersQuantified = {
  readonly every?: InputMaybe<MemberOfMembersWhere>;
  readonly none?: InputMaybe<MemberOfMembersWhere>;
  readonly some?: InputMaybe<MemberOfMembersWhere>;
};

export type MemberOfMembersWhere = {
  readonly and?: InputMaybe<ReadonlyArray<MemberOfMembersWhere>>;
  readonly edge?: InputMaybe<MemberOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<MemberOfMembersWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MemberOfMembersWhere>>;
};

export type MemberOfMembershipsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type MemberOfMembershipsFacet =
  | 'DESIGNATIONS'
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'FACILITIES'
  | 'HEARINGS'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERSHIPS'
  | 'PARTS'
  | 'PART_OF'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'PUBLICATIONS'
  | 'TYPE'
  | 'VISITS';

export type MemberOfMembershipsOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: MemberOfMembershipsEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

export type MemberOfMembershipsQuantified = {
  readonly every?: InputMaybe<MemberOfMembershipsWhere>;
  readonly none?: InputMaybe<MemberOfMembershipsWhere>;
  readonly some?: InputMaybe<MemberOfMembershipsWhere>;
};

export type MemberOfMembershipsWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<MemberOfMembershipsWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<MemberOfWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly jurisdiction?: InputMaybe<TextFilter>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<MemberOfMembershipsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MemberOfMembershipsWhere>>;
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly publications?: InputMaybe<SourceQuantified>;
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type MemberOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<MemberOfWhere>>;
  readonly not?: InputMaybe<MemberOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<MemberOfWhere>>;
  readonly role?: InputMaybe<TextFilter>;
  readonly since?: InputMaybe<DateFilter>;
  readonly until?: InputMaybe<DateFilter>;
};

export type NameFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type NodeKind =
  | 'Account'
  | 'Claim'
  | 'Dispute'
  | 'Facility'
  | 'Group'
  | 'Incident'
  | 'LegalInstrument'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Position'
  | 'Post'
  | 'Proceeding'
  | 'Provision'
  | 'Source'
  | 'Toll'
  | 'TreatyAction'
  | 'TrueName';

export type NumberFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ObligationStatus =
  | 'MET'
  | 'MET_LATE'
  | 'NOT_BOUND'
  | 'OVERDUE'
  | 'PENDING'
  | 'POSTPONED'
  | 'UNKNOWN';

export type ObligationStep =
  | 'BOUND'
  | 'EXTENDED'
  | 'FOUND_UNMET'
  | 'IN_FORCE'
  | 'MET'
  | 'POSTPONED'
  | 'WITHDRAWN';

export type OperatesFacilitiesEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type OperatesFacilitiesFacet =
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'OPERATORS'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'SECURITY_LEVEL'
  | 'STATUS'
  | 'TYPE'
  | 'VISITORS';

export type OperatesFacilitiesOrder =
  { readonly claims: CountOrder; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation: Direction; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes: CountOrder; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge: OperatesFacilitiesEdgeOrder; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location: PlaceOrder; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions: CountOrder; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name: Direction; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly visitors?: never; }
  |  { readonly claims?: never; readonly designation?: never; readonly disputes?: never; readonly edge?: never; readonly evidence?: never; readonly incidents?: never; readonly location?: never; readonly mentions?: never; readonly name?: never; readonly operators?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly visitors: CountOrder; };

export type OperatesFacilitiesQuantified = {
  readonly every?: InputMaybe<OperatesFacilitiesWhere>;
  readonly none?: InputMaybe<OperatesFacilitiesWhere>;
  readonly some?: InputMaybe<OperatesFacilitiesWhere>;
};

export type OperatesFacilitiesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OperatesFacilitiesWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly designation?: InputMaybe<TextFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<OperatesWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<OperatesFacilitiesWhere>;
  readonly operators?: InputMaybe<OperatesOperatorsQuantified>;
  readonly or?: InputMaybe<ReadonlyArray<OperatesFacilitiesWhere>>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly securityLevel?: InputMaybe<SecurityLevelFilter>;
  readonly status?: InputMaybe<FacilityStatusFilter>;
  readonly type?: InputMaybe<FacilityTypeFilter>;
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
};

export type OperatesOperatorsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type OperatesOperatorsFacet =
  | 'DESIGNATIONS'
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'FACILITIES'
  | 'HEARINGS'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERSHIPS'
  | 'PARTS'
  | 'PART_OF'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'PUBLICATIONS'
  | 'TYPE'
  | 'VISITS';

export type OperatesOperatorsOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: OperatesOperatorsEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

export type OperatesOperatorsQuantified = {
  readonly every?: InputMaybe<OperatesOperatorsWhere>;
  readonly none?: InputMaybe<OperatesOperatorsWhere>;
  readonly some?: InputMaybe<OperatesOperatorsWhere>;
};

export type OperatesOperatorsWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<OperatesOperatorsWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<OperatesWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly jurisdiction?: InputMaybe<TextFilter>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<OperatesOperatorsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OperatesOperatorsWhere>>;
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly publications?: InputMaybe<SourceQuantified>;
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type OperatesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<OperatesWhere>>;
  readonly not?: InputMaybe<OperatesWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OperatesWhere>>;
  readonly since?: InputMaybe<DateFilter>;
  readonly until?: InputMaybe<DateFilter>;
};

export type OrganizationFacet =
  | 'DESIGNATIONS'
  | 'FACILITIES'
  | 'HEARINGS'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERSHIPS'
  | 'PARTS'
  | 'PART_OF'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'PUBLICATIONS'
  | 'TYPE'
  | 'VISITS';

export type OrganizationOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

export type OrganizationQuantified = {
  readonly every?: InputMaybe<OrganizationWhere>;
  readonly none?: InputMaybe<OrganizationWhere>;
  readonly some?: InputMaybe<OrganizationWhere>;
};

export type OrganizationType =
  | 'ARMED_UNIT'
  | 'COURT'
  | 'GOVERNMENT'
  | 'INTERGOVERNMENTAL'
  | 'MEDIA'
  | 'MINISTRY'
  | 'NGO'
  | 'OMBUDSMAN'
  | 'OTHER'
  | 'PENAL_AUTHORITY'
  | 'POLICE'
  | 'PREVENTIVE_MECHANISM'
  | 'PROSECUTION_SERVICE'
  | 'TREATY_BODY';

export type OrganizationTypeFilter = {
  readonly eq?: InputMaybe<OrganizationType>;
  readonly in?: InputMaybe<ReadonlyArray<OrganizationType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrganizationWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly jurisdiction?: InputMaybe<TextFilter>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<OrganizationWhere>;
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly publications?: InputMaybe<SourceQuantified>;
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type PartOfPartOfEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type PartOfPartOfFacet =
  | 'DESIGNATIONS'
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'FACILITIES'
  | 'HEARINGS'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERSHIPS'
  | 'PARTS'
  | 'PART_OF'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'PUBLICATIONS'
  | 'TYPE'
  | 'VISITS';

export type PartOfPartOfOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: PartOfPartOfEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

export type PartOfPartOfQuantified = {
  readonly every?: InputMaybe<PartOfPartOfWhere>;
  readonly none?: InputMaybe<PartOfPartOfWhere>;
  readonly some?: InputMaybe<PartOfPartOfWhere>;
};

export type PartOfPartOfWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<PartOfPartOfWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly jurisdiction?: InputMaybe<TextFilter>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartOfPartOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartOfPartOfWhere>>;
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly publications?: InputMaybe<SourceQuantified>;
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type PartOfPartsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type PartOfPartsFacet =
  | 'DESIGNATIONS'
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'FACILITIES'
  | 'HEARINGS'
  | 'INCIDENTS'
  | 'LOCATION'
  | 'MEMBERS'
  | 'MEMBERSHIPS'
  | 'PARTS'
  | 'PART_OF'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'PUBLICATIONS'
  | 'TYPE'
  | 'VISITS';

export type PartOfPartsOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge: PartOfPartsEdgeOrder; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings: CountOrder; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents: CountOrder; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction: Direction; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location: PlaceOrder; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf: CountOrder; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts: CountOrder; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly publications?: never; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications: CountOrder; readonly type?: never; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type: Direction; readonly visits?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly designations?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly edge?: never; readonly evidence?: never; readonly facilities?: never; readonly hearings?: never; readonly incidents?: never; readonly jurisdiction?: never; readonly location?: never; readonly members?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly partOf?: never; readonly parts?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly publications?: never; readonly type?: never; readonly visits: CountOrder; };

export type PartOfPartsQuantified = {
  readonly every?: InputMaybe<PartOfPartsWhere>;
  readonly none?: InputMaybe<PartOfPartsWhere>;
  readonly some?: InputMaybe<PartOfPartsWhere>;
};

export type PartOfPartsWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<PartOfPartsWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly designations?: InputMaybe<DesignatedUnderDesignationsQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<OperatesFacilitiesQuantified>;
  readonly hearings?: InputMaybe<ProceedingQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly jurisdiction?: InputMaybe<TextFilter>;
  readonly location?: InputMaybe<PlaceWhere>;
  readonly members?: InputMaybe<MemberOfMembersQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartOfPartsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartOfPartsWhere>>;
  readonly partOf?: InputMaybe<PartOfPartOfQuantified>;
  readonly parts?: InputMaybe<PartOfPartsQuantified>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<PostQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly publications?: InputMaybe<SourceQuantified>;
  readonly type?: InputMaybe<OrganizationTypeFilter>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
};

export type PartOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartOfWhere>>;
  readonly not?: InputMaybe<PartOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartOfWhere>>;
  readonly since?: InputMaybe<DateFilter>;
  readonly until?: InputMaybe<DateFilter>;
};

export type PartyRole =
  | 'COUNSEL'
  | 'DEFENDANT'
  | 'JUDGE'
  | 'PLAINTIFF'
  | 'PROSECUTOR'
  | 'VICTIM'
  | 'WITNESS';

export type PartyRoleFilter = {
  readonly eq?: InputMaybe<PartyRole>;
  readonly in?: InputMaybe<ReadonlyArray<PartyRole>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartyToPartiesFacet =
  | 'EDGE_ROLE'
  | 'EDGE_VERDICT'
  | 'KIND';

export type PartyToPartiesQuantified = {
  readonly every?: InputMaybe<PartyToPartiesWhere>;
  readonly none?: InputMaybe<PartyToPartiesWhere>;
  readonly some?: InputMaybe<PartyToPartiesWhere>;
};

export type PartyToPartiesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartyToPartiesWhere>>;
  readonly edge?: InputMaybe<PartyToWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartyToPartiesWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyToPartiesWhere>>;
};

export type PartyToProceedingsFacet =
  | 'COURT'
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'EDGE_ROLE'
  | 'EDGE_VERDICT'
  | 'ENGAGES'
  | 'FACILITIES'
  | 'INCIDENTS'
  | 'OUTCOME'
  | 'PARTIES'
  | 'STAGE'
  | 'TYPE';

export type PartyToProceedingsQuantified = {
  readonly every?: InputMaybe<PartyToProceedingsWhere>;
  readonly none?: InputMaybe<PartyToProceedingsWhere>;
  readonly some?: InputMaybe<PartyToProceedingsWhere>;
};

export type PartyToProceedingsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartyToProceedingsWhere>>;
  readonly caseNumber?: InputMaybe<TextFilter>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly court?: InputMaybe<OrganizationWhere>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly edge?: InputMaybe<PartyToWhere>;
  readonly engages?: InputMaybe<ProvisionQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PartyToProceedingsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyToProceedingsWhere>>;
  readonly outcome?: InputMaybe<ProceedingOutcomeFilter>;
  readonly parties?: InputMaybe<PartyToPartiesQuantified>;
  readonly stage?: InputMaybe<ProceedingStageFilter>;
  readonly type?: InputMaybe<ProceedingTypeFilter>;
};

export type PartyToWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PartyToWhere>>;
  readonly not?: InputMaybe<PartyToWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PartyToWhere>>;
  readonly penalty?: InputMaybe<TextFilter>;
  readonly role?: InputMaybe<PartyRoleFilter>;
  readonly verdict?: InputMaybe<VerdictFilter>;
};

export type PersonFacet =
  | 'INCIDENTS'
  | 'MEMBERSHIPS'
  | 'POSSIBLE_DUPLICATES'
  | 'POSSIBLY_SAME_AS'
  | 'POSTS'
  | 'PROCEEDINGS'
  | 'RELATIVES'
  | 'RELATIVE_OF'
  | 'VISITS'
  | 'WRITINGS';

export type PersonOrder =
  { readonly accounts: CountOrder; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims: CountOrder; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade: CountOrder; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes: CountOrder; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined: CountOrder; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence: CountOrder; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName: Direction; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName: Direction; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents: CountOrder; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships: CountOrder; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions: CountOrder; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name: Direction; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions: CountOrder; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates: CountOrder; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs: CountOrder; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts: CountOrder; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings: CountOrder; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf: CountOrder; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives: CountOrder; readonly trueNames?: never; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames: CountOrder; readonly visits?: never; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits: CountOrder; readonly writings?: never; }
  |  { readonly accounts?: never; readonly claims?: never; readonly claimsMade?: never; readonly disputes?: never; readonly disputesJoined?: never; readonly evidence?: never; readonly familyName?: never; readonly givenName?: never; readonly incidents?: never; readonly memberships?: never; readonly mentions?: never; readonly name?: never; readonly positions?: never; readonly possibleDuplicates?: never; readonly possiblySameAs?: never; readonly posts?: never; readonly proceedings?: never; readonly relativeOf?: never; readonly relatives?: never; readonly trueNames?: never; readonly visits?: never; readonly writings: CountOrder; };

export type PersonQuantified = {
  readonly every?: InputMaybe<PersonWhere>;
  readonly none?: InputMaybe<PersonWhere>;
  readonly some?: InputMaybe<PersonWhere>;
};

export type PersonWhere = {
  readonly accounts?: InputMaybe<AccountQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsMade?: InputMaybe<ClaimQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly disputesJoined?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly familyName?: InputMaybe<TextFilter>;
  readonly givenName?: InputMaybe<TextFilter>;
  readonly honorific?: InputMaybe<TextFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<InvolvedInIncidentsQuantified>;
  readonly memberships?: InputMaybe<MemberOfMembershipsQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PersonWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  readonly positions?: InputMaybe<PositionQuantified>;
  readonly possibleDuplicates?: InputMaybe<EntityQuantified>;
  readonly possiblySameAs?: InputMaybe<EntityQuantified>;
  readonly posts?: InputMaybe<HeldPostsQuantified>;
  readonly proceedings?: InputMaybe<PartyToProceedingsQuantified>;
  readonly relativeOf?: InputMaybe<RelativeOfRelativeOfQuantified>;
  readonly relatives?: InputMaybe<RelativeOfRelativesQuantified>;
  readonly trueNames?: InputMaybe<TrueNameQuantified>;
  readonly visits?: InputMaybe<VisitedVisitsQuantified>;
  readonly writings?: InputMaybe<SourceQuantified>;
};

export type PlaceFacet =
  | 'CONTAINS'
  | 'FACILITIES'
  | 'INCIDENTS'
  | 'ORGANIZATIONS'
  | 'PRECISION'
  | 'TREATY_ACTIONS'
  | 'TYPE'
  | 'UNMET'
  | 'VISITORS'
  | 'WITHIN';

export type PlaceOrder =
  { readonly claims: CountOrder; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents: CountOrder; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode: Direction; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions: CountOrder; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name: Direction; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations: CountOrder; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions: CountOrder; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type: Direction; readonly unmet?: never; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet: CountOrder; readonly visitors?: never; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors: CountOrder; readonly within?: never; }
  |  { readonly claims?: never; readonly contains?: never; readonly disputes?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly isoCode?: never; readonly mentions?: never; readonly name?: never; readonly organizations?: never; readonly treatyActions?: never; readonly type?: never; readonly unmet?: never; readonly visitors?: never; readonly within: PlaceOrder; };

export type PlaceQuantified = {
  readonly every?: InputMaybe<PlaceWhere>;
  readonly none?: InputMaybe<PlaceWhere>;
  readonly some?: InputMaybe<PlaceWhere>;
};

export type PlaceType =
  | 'CITY'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'REGION'
  | 'TOWN'
  | 'VILLAGE';

export type PlaceTypeFilter = {
  readonly eq?: InputMaybe<PlaceType>;
  readonly in?: InputMaybe<ReadonlyArray<PlaceType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlaceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly contains?: InputMaybe<PlaceQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly isoCode?: InputMaybe<TextFilter>;
  readonly latitude?: InputMaybe<NumberFilter>;
  readonly longitude?: InputMaybe<NumberFilter>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PlaceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly organizations?: InputMaybe<OrganizationQuantified>;
  readonly precision?: InputMaybe<CoordinatePrecisionFilter>;
  readonly treatyActions?: InputMaybe<TreatyActionQuantified>;
  readonly type?: InputMaybe<PlaceTypeFilter>;
  readonly unmet?: InputMaybe<FoundUnmetUnmetQuantified>;
  readonly visitors?: InputMaybe<VisitedVisitorsQuantified>;
  readonly within?: InputMaybe<PlaceWhere>;
};

export type PositionFacet =
  | 'HOLDERS';

export type PositionOrder =
  { readonly claims: CountOrder; readonly dispute?: never; readonly holders?: never; readonly value?: never; }
  |  { readonly claims?: never; readonly dispute: DisputeOrder; readonly holders?: never; readonly value?: never; }
  |  { readonly claims?: never; readonly dispute?: never; readonly holders: CountOrder; readonly value?: never; }
  |  { readonly claims?: never; readonly dispute?: never; readonly holders?: never; readonly value: Direction; };

export type PositionQuantified = {
  readonly every?: InputMaybe<PositionWhere>;
  readonly none?: InputMaybe<PositionWhere>;
  readonly some?: InputMaybe<PositionWhere>;
};

export type PositionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PositionWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly dispute?: InputMaybe<DisputeWhere>;
  readonly holders?: InputMaybe<EntityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<PositionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PositionWhere>>;
  readonly value?: InputMaybe<TextFilter>;
};

export type PostFacet =
  | 'FACILITY'
  | 'FUNCTION'
  | 'HOLDERS'
  | 'ORGANIZATION';

export type PostFunction =
  | 'DEPUTY'
  | 'GUARD'
  | 'HEAD'
  | 'MEDICAL'
  | 'OPERATIVE'
  | 'OTHER'
  | 'SPOKESPERSON';

export type PostFunctionFilter = {
  readonly eq?: InputMaybe<PostFunction>;
  readonly in?: InputMaybe<ReadonlyArray<PostFunction>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PostOrder =
  { readonly claims: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility: FacilityOrder; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders: CountOrder; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions: CountOrder; readonly name?: never; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name: Direction; readonly organization?: never; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization: OrganizationOrder; readonly title?: never; }
  |  { readonly claims?: never; readonly disputes?: never; readonly evidence?: never; readonly facility?: never; readonly holders?: never; readonly mentions?: never; readonly name?: never; readonly organization?: never; readonly title: Direction; };

export type PostQuantified = {
  readonly every?: InputMaybe<PostWhere>;
  readonly none?: InputMaybe<PostWhere>;
  readonly some?: InputMaybe<PostWhere>;
};

export type PostWhere = {
  readonly and?: InputMaybe<ReadonlyArray<PostWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facility?: InputMaybe<FacilityWhere>;
  readonly function?: InputMaybe<PostFunctionFilter>;
  readonly holders?: InputMaybe<HeldHoldersQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<PostWhere>;
  readonly or?: InputMaybe<ReadonlyArray<PostWhere>>;
  readonly organization?: InputMaybe<OrganizationWhere>;
  readonly title?: InputMaybe<TextFilter>;
};

export type ProceedingFacet =
  | 'COURT'
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'ENGAGES'
  | 'FACILITIES'
  | 'INCIDENTS'
  | 'OUTCOME'
  | 'PARTIES'
  | 'STAGE'
  | 'TYPE';

export type ProceedingOrder =
  { readonly caseNumber: Direction; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims: CountOrder; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court: OrganizationOrder; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date: Direction; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes: CountOrder; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages: CountOrder; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence: CountOrder; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities: CountOrder; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents: CountOrder; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions: CountOrder; readonly name?: never; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name: Direction; readonly parties?: never; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties: CountOrder; readonly type?: never; }
  |  { readonly caseNumber?: never; readonly claims?: never; readonly court?: never; readonly date?: never; readonly disputes?: never; readonly engages?: never; readonly evidence?: never; readonly facilities?: never; readonly incidents?: never; readonly mentions?: never; readonly name?: never; readonly parties?: never; readonly type: Direction; };

export type ProceedingOutcome =
  | 'ACQUITTAL'
  | 'CONVICTION'
  | 'DISMISSAL'
  | 'MIXED'
  | 'UNKNOWN';

export type ProceedingOutcomeFilter = {
  readonly eq?: InputMaybe<ProceedingOutcome>;
  readonly in?: InputMaybe<ReadonlyArray<ProceedingOutcome>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProceedingQuantified = {
  readonly every?: InputMaybe<ProceedingWhere>;
  readonly none?: InputMaybe<ProceedingWhere>;
  readonly some?: InputMaybe<ProceedingWhere>;
};

export type ProceedingStage =
  | 'CLOSED'
  | 'OPENED'
  | 'UNKNOWN';

export type ProceedingStageFilter = {
  readonly eq?: InputMaybe<ProceedingStage>;
  readonly in?: InputMaybe<ReadonlyArray<ProceedingStage>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProceedingType =
  | 'APPEAL'
  | 'INQUIRY'
  | 'TRIAL';

export type ProceedingTypeFilter = {
  readonly eq?: InputMaybe<ProceedingType>;
  readonly in?: InputMaybe<ReadonlyArray<ProceedingType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProceedingWhere = {
  readonly and?: InputMaybe<ReadonlyArray<ProceedingWhere>>;
  readonly caseNumber?: InputMaybe<TextFilter>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly court?: InputMaybe<OrganizationWhere>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly engages?: InputMaybe<ProvisionQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly facilities?: InputMaybe<FacilityQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<ProceedingWhere>;
  readonly or?: InputMaybe<ReadonlyArray<ProceedingWhere>>;
  readonly outcome?: InputMaybe<ProceedingOutcomeFilter>;
  readonly parties?: InputMaybe<PartyToPartiesQuantified>;
  readonly stage?: InputMaybe<ProceedingStageFilter>;
  readonly type?: InputMaybe<ProceedingTypeFilter>;
};

export type ProvisionFacet =
  | 'ACTIONS'
  | 'DESIGNATED'
  | 'INCIDENTS'
  | 'INSTRUMENT'
  | 'PROCEEDINGS'
  | 'UNMET_BY';

export type ProvisionOrder =
  { readonly actions: CountOrder; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims: CountOrder; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly number?: never; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number: Direction; readonly proceedings?: never; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings: CountOrder; readonly unmetBy?: never; }
  |  { readonly actions?: never; readonly claims?: never; readonly designated?: never; readonly disputes?: never; readonly evidence?: never; readonly incidents?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly number?: never; readonly proceedings?: never; readonly unmetBy: CountOrder; };

export type ProvisionQuantified = {
  readonly every?: InputMaybe<ProvisionWhere>;
  readonly none?: InputMaybe<ProvisionWhere>;
  readonly some?: InputMaybe<ProvisionWhere>;
};

export type ProvisionWhere = {
  readonly actions?: InputMaybe<TreatyActionQuantified>;
  readonly and?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly designated?: InputMaybe<DesignatedUnderDesignatedQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incidents?: InputMaybe<IncidentQuantified>;
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<ProvisionWhere>;
  readonly number?: InputMaybe<TextFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  readonly proceedings?: InputMaybe<ProceedingQuantified>;
  readonly unmetBy?: InputMaybe<FoundUnmetUnmetByQuantified>;
};

export type RelationshipDirection =
  | 'IN'
  | 'OUT';

export type RelationshipType =
  | 'ABOUT'
  | 'ASSERTED_BY'
  | 'BEFORE'
  | 'CONCERNS'
  | 'CONTRADICTS'
  | 'CORROBORATES'
  | 'DERIVED_FROM'
  | 'DESIGNATED_UNDER'
  | 'ENGAGES'
  | 'FOUND_UNMET'
  | 'HAS_ACCOUNT'
  | 'HAS_DISPUTE'
  | 'HAS_POSITION'
  | 'HAS_PROVISION'
  | 'HAS_TOLL'
  | 'HELD'
  | 'HOLDER'
  | 'INVOLVED_IN'
  | 'LINKED_TO'
  | 'LOCATED_IN'
  | 'MEMBER_OF'
  | 'OCCURRED_AT'
  | 'OPERATES'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'POSSIBLY_SAME_AS'
  | 'POST_AT'
  | 'PROTOCOL_TO'
  | 'PUBLISHED_BY'
  | 'QUOTED_FROM'
  | 'REFERS_TO'
  | 'RELATIVE_OF'
  | 'SUPPORTED_BY'
  | 'TOOK'
  | 'TRULY_NAMED'
  | 'UNDER'
  | 'VISITED'
  | 'WITHIN'
  | 'WRITTEN_BY';

export type RelativeOfRelativeOfQuantified = {
  readonly every?: InputMaybe<RelativeOfRelativeOfWhere>;
  readonly none?: InputMaybe<RelativeOfRelativeOfWhere>;
  readonly some?: InputMaybe<RelativeOfRelativeOfWhere>;
};

export type RelativeOfRelativeOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelativeOfRelativeOfWhere>>;
  readonly edge?: InputMaybe<RelativeOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<RelativeOfRelativeOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelativeOfRelativeOfWhere>>;
};

export type RelativeOfRelativesQuantified = {
  readonly every?: InputMaybe<RelativeOfRelativesWhere>;
  readonly none?: InputMaybe<RelativeOfRelativesWhere>;
  readonly some?: InputMaybe<RelativeOfRelativesWhere>;
};

export type RelativeOfRelativesWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelativeOfRelativesWhere>>;
  readonly edge?: InputMaybe<RelativeOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<RelativeOfRelativesWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelativeOfRelativesWhere>>;
};

export type RelativeOfWhere = {
  readonly and?: InputMaybe<ReadonlyArray<RelativeOfWhere>>;
  readonly not?: InputMaybe<RelativeOfWhere>;
  readonly or?: InputMaybe<ReadonlyArray<RelativeOfWhere>>;
  readonly relation?: InputMaybe<TextFilter>;
};

export type SearchFacetField =
  | 'KIND'
  | 'TYPE'
  | 'YEAR';

export type SearchMatch =
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'NAME'
  | 'QUOTE'
  | 'START_OF_NAME'
  | 'WORDS_OF_ALIAS'
  | 'WORDS_OF_NAME';

export type SearchOutcome =
  | 'CUT_OFF'
  | 'FOUND'
  | 'NONE_WITHIN';

export type SecurityLevel =
  | 'GENERAL'
  | 'HIGH'
  | 'LOW'
  | 'STRICT';

export type SecurityLevelFilter = {
  readonly eq?: InputMaybe<SecurityLevel>;
  readonly in?: InputMaybe<ReadonlyArray<SecurityLevel>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Side =
  | 'ACTIVIST'
  | 'AUTHORITY'
  | 'COURT'
  | 'FAMILY'
  | 'LAWYER'
  | 'MEDIA'
  | 'NGO'
  | 'TREATY_BODY'
  | 'VICTIM';

export type SideFilter = {
  readonly eq?: InputMaybe<Side>;
  readonly in?: InputMaybe<ReadonlyArray<Side>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SourceFacet =
  | 'AUTHORS'
  | 'DERIVED_FROM'
  | 'DERIVED_SOURCES'
  | 'PUBLISHED_WITHIN_DAY'
  | 'PUBLISHED_WITHIN_MONTH'
  | 'PUBLISHED_WITHIN_YEAR'
  | 'PUBLISHED_YEAR'
  | 'PUBLISHER'
  | 'TYPE';

export type SourceOrder =
  { readonly authors: CountOrder; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims: CountOrder; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted: CountOrder; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom: SourceOrder; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources: CountOrder; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language: Direction; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions: CountOrder; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name: Direction; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published: Direction; readonly publisher?: never; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher: OrganizationOrder; readonly title?: never; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title: Direction; readonly type?: never; }
  |  { readonly authors?: never; readonly claims?: never; readonly claimsQuoted?: never; readonly derivedFrom?: never; readonly derivedSources?: never; readonly disputes?: never; readonly evidence?: never; readonly language?: never; readonly mentions?: never; readonly name?: never; readonly published?: never; readonly publisher?: never; readonly title?: never; readonly type: Direction; };

export type SourceQuantified = {
  readonly every?: InputMaybe<SourceWhere>;
  readonly none?: InputMaybe<SourceWhere>;
  readonly some?: InputMaybe<SourceWhere>;
};

export type SourceType =
  | 'ARTICLE'
  | 'DATABASE'
  | 'DECISION'
  | 'DIGEST'
  | 'LEGAL_TEXT'
  | 'REPORT'
  | 'STATEMENT';

export type SourceTypeFilter = {
  readonly eq?: InputMaybe<SourceType>;
  readonly in?: InputMaybe<ReadonlyArray<SourceType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SourceWhere = {
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly authors?: InputMaybe<PersonQuantified>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly claimsQuoted?: InputMaybe<ClaimQuantified>;
  readonly derivedFrom?: InputMaybe<SourceWhere>;
  readonly derivedSources?: InputMaybe<SourceQuantified>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly language?: InputMaybe<TextFilter>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<SourceWhere>;
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly published?: InputMaybe<DateFilter>;
  readonly publisher?: InputMaybe<OrganizationWhere>;
  readonly sha256?: InputMaybe<TextFilter>;
  readonly title?: InputMaybe<TextFilter>;
  readonly type?: InputMaybe<SourceTypeFilter>;
  readonly url?: InputMaybe<TextFilter>;
};

export type Stance =
  | 'ACKNOWLEDGES'
  | 'ACKNOWLEDGES_BUT_DENIES_RESPONSIBILITY'
  | 'ALLEGES'
  | 'CONFIRMS'
  | 'DEMANDS'
  | 'DENIES'
  | 'GIVES_ANOTHER_EXPLANATION'
  | 'STATES';

export type StanceFilter = {
  readonly eq?: InputMaybe<Stance>;
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TenureStatus =
  | 'CURRENT'
  | 'ENDED'
  | 'UNKNOWN';

export type TenureStatusFilter = {
  readonly eq?: InputMaybe<TenureStatus>;
  readonly in?: InputMaybe<ReadonlyArray<TenureStatus>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TextFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type TimelineKind =
  | 'INCIDENT'
  | 'PROCEEDING'
  | 'PUBLICATION'
  | 'TENURE_BEGAN'
  | 'TENURE_ENDED'
  | 'TREATY_ACTION';

export type TollFacet =
  | 'INCIDENT'
  | 'KIND';

export type TollKind =
  | 'ESCAPED'
  | 'ILL_TREATED'
  | 'INJURED'
  | 'INVOLVED'
  | 'KILLED'
  | 'ON_HUNGER_STRIKE'
  | 'SELF_HARMED';

export type TollKindFilter = {
  readonly eq?: InputMaybe<TollKind>;
  readonly in?: InputMaybe<ReadonlyArray<TollKind>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TollOrder =
  { readonly claims: CountOrder; readonly incident?: never; readonly kind?: never; readonly least?: never; readonly most?: never; }
  |  { readonly claims?: never; readonly incident: IncidentOrder; readonly kind?: never; readonly least?: never; readonly most?: never; }
  |  { readonly claims?: never; readonly incident?: never; readonly kind: Direction; readonly least?: never; readonly most?: never; }
  |  { readonly claims?: never; readonly incident?: never; readonly kind?: never; readonly least: Direction; readonly most?: never; }
  |  { readonly claims?: never; readonly incident?: never; readonly kind?: never; readonly least?: never; readonly most: Direction; };

export type TollQuantified = {
  readonly every?: InputMaybe<TollWhere>;
  readonly none?: InputMaybe<TollWhere>;
  readonly some?: InputMaybe<TollWhere>;
};

export type TollWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TollWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly incident?: InputMaybe<IncidentWhere>;
  readonly kind?: InputMaybe<TollKindFilter>;
  readonly least?: InputMaybe<IntegerFilter>;
  readonly most?: InputMaybe<IntegerFilter>;
  readonly not?: InputMaybe<TollWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TollWhere>>;
};

export type TreatyActionFacet =
  | 'DATE_WITHIN_DAY'
  | 'DATE_WITHIN_MONTH'
  | 'DATE_WITHIN_YEAR'
  | 'DATE_YEAR'
  | 'INSTRUMENT'
  | 'PROVISION'
  | 'STATE'
  | 'TYPE';

export type TreatyActionOrder =
  { readonly claims: CountOrder; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date: Direction; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes: CountOrder; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence: CountOrder; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument: LegalInstrumentOrder; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions: CountOrder; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name: Direction; readonly provision?: never; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision: ProvisionOrder; readonly state?: never; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state: PlaceOrder; readonly type?: never; }
  |  { readonly claims?: never; readonly date?: never; readonly disputes?: never; readonly evidence?: never; readonly instrument?: never; readonly mentions?: never; readonly name?: never; readonly provision?: never; readonly state?: never; readonly type: Direction; };

export type TreatyActionQuantified = {
  readonly every?: InputMaybe<TreatyActionWhere>;
  readonly none?: InputMaybe<TreatyActionWhere>;
  readonly some?: InputMaybe<TreatyActionWhere>;
};

export type TreatyActionType =
  | 'ACCESSION'
  | 'DECLARATION'
  | 'DESIGNATION'
  | 'EXTENSION'
  | 'NOTIFICATION'
  | 'POSTPONEMENT'
  | 'RATIFICATION'
  | 'SIGNATURE'
  | 'SUCCESSION'
  | 'WITHDRAWAL';

export type TreatyActionTypeFilter = {
  readonly eq?: InputMaybe<TreatyActionType>;
  readonly in?: InputMaybe<ReadonlyArray<TreatyActionType>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TreatyActionWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TreatyActionWhere>>;
  readonly claims?: InputMaybe<ClaimQuantified>;
  readonly date?: InputMaybe<DateFilter>;
  readonly disputes?: InputMaybe<DisputeQuantified>;
  readonly evidence?: InputMaybe<ClaimQuantified>;
  readonly id?: InputMaybe<IdFilter>;
  readonly instrument?: InputMaybe<LegalInstrumentWhere>;
  readonly mentions?: InputMaybe<ClaimQuantified>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<TreatyActionWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TreatyActionWhere>>;
  readonly provision?: InputMaybe<ProvisionWhere>;
  readonly state?: InputMaybe<PlaceWhere>;
  readonly type?: InputMaybe<TreatyActionTypeFilter>;
};

export type TrueNameQuantified = {
  readonly every?: InputMaybe<TrueNameWhere>;
  readonly none?: InputMaybe<TrueNameWhere>;
  readonly some?: InputMaybe<TrueNameWhere>;
};

export type TrueNameWhere = {
  readonly and?: InputMaybe<ReadonlyArray<TrueNameWhere>>;
  readonly id?: InputMaybe<IdFilter>;
  readonly not?: InputMaybe<TrueNameWhere>;
  readonly or?: InputMaybe<ReadonlyArray<TrueNameWhere>>;
  readonly person?: InputMaybe<PersonWhere>;
  readonly value?: InputMaybe<TextFilter>;
};

export type Verdict =
  | 'GUILTY'
  | 'NOT_GUILTY'
  | 'UNKNOWN';

export type VerdictFilter = {
  readonly eq?: InputMaybe<Verdict>;
  readonly in?: InputMaybe<ReadonlyArray<Verdict>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VictimStatus =
  | 'DEAD'
  | 'ESCAPED'
  | 'EXILED'
  | 'FUGITIVE'
  | 'HELD'
  | 'HELD_ARBITRARILY'
  | 'HELD_ON_TRIAL'
  | 'HELD_UNDER_INVESTIGATION'
  | 'MISSING'
  | 'RELEASED_ACQUITTED'
  | 'RELEASED_AFTER_SENTENCE'
  | 'RELEASED_ON_TRIAL'
  | 'RELEASED_PROCEEDINGS_STOPPED'
  | 'RELEASED_UNDER_INVESTIGATION'
  | 'SERVING_SENTENCE'
  | 'UNKNOWN'
  | 'WOUNDED';

export type VictimStatusFilter = {
  readonly eq?: InputMaybe<VictimStatus>;
  readonly in?: InputMaybe<ReadonlyArray<VictimStatus>>;
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Visibility =
  | 'CONFIDENTIAL'
  | 'PUBLIC'
  | 'RESTRICTED';

export type VisitedVisitorsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type VisitedVisitorsFacet =
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'KIND';

export type VisitedVisitorsOrder =
  { readonly edge: VisitedVisitorsEdgeOrder; readonly name?: never; }
  |  { readonly edge?: never; readonly name: Direction; };

export type VisitedVisitorsQuantified = {
  readonly every?: InputMaybe<VisitedVisitorsWhere>;
  readonly none?: InputMaybe<VisitedVisitorsWhere>;
  readonly some?: InputMaybe<VisitedVisitorsWhere>;
};

export type VisitedVisitorsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<VisitedVisitorsWhere>>;
  readonly edge?: InputMaybe<VisitedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<VisitedVisitorsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<VisitedVisitorsWhere>>;
};

export type VisitedVisitsEdgeOrder =
  { readonly since: Direction; readonly until?: never; }
  |  { readonly since?: never; readonly until: Direction; };

export type VisitedVisitsFacet =
  | 'EDGE_SINCE_WITHIN_DAY'
  | 'EDGE_SINCE_WITHIN_MONTH'
  | 'EDGE_SINCE_WITHIN_YEAR'
  | 'EDGE_SINCE_YEAR'
  | 'EDGE_UNTIL_WITHIN_DAY'
  | 'EDGE_UNTIL_WITHIN_MONTH'
  | 'EDGE_UNTIL_WITHIN_YEAR'
  | 'EDGE_UNTIL_YEAR'
  | 'KIND';

export type VisitedVisitsOrder =
  { readonly edge: VisitedVisitsEdgeOrder; readonly name?: never; }
  |  { readonly edge?: never; readonly name: Direction; };

export type VisitedVisitsQuantified = {
  readonly every?: InputMaybe<VisitedVisitsWhere>;
  readonly none?: InputMaybe<VisitedVisitsWhere>;
  readonly some?: InputMaybe<VisitedVisitsWhere>;
};

export type VisitedVisitsWhere = {
  readonly and?: InputMaybe<ReadonlyArray<VisitedVisitsWhere>>;
  readonly edge?: InputMaybe<VisitedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<NameFilter>;
  readonly not?: InputMaybe<VisitedVisitsWhere>;
  readonly or?: InputMaybe<ReadonlyArray<VisitedVisitsWhere>>;
};

export type VisitedWhere = {
  readonly and?: InputMaybe<ReadonlyArray<VisitedWhere>>;
  readonly not?: InputMaybe<VisitedWhere>;
  readonly or?: InputMaybe<ReadonlyArray<VisitedWhere>>;
  readonly since?: InputMaybe<DateFilter>;
  readonly until?: InputMaybe<DateFilter>;
};

export type AnyNodeQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type AnyNodeQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly id: string }
      & { readonly __typename: 'Account' | 'Claim' | 'Dispute' | 'Position' | 'Toll' | 'TrueName' }
    )
    | (
      { readonly name: string, readonly id: string, readonly evidence: ReadonlyArray<EvidenceFragment> }
      & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
    )
   | null> };

export type ChangesQueryVariables = Exact<{
  since: Scalars['String']['input'];
  incident: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly change: ChangeKind, readonly time: string, readonly before?: EvidenceFragment | null, readonly after?: EvidenceFragment | null, readonly source?: { readonly id: string, readonly title?: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly known?: { readonly id: string, readonly name: string, readonly type?: IncidentType | null, readonly tolls: ReadonlyArray<{ readonly kind?: TollKind | null, readonly least?: number | null, readonly most?: number | null }>, readonly accounts: ReadonlyArray<{ readonly side?: Side | null, readonly holder?: { readonly id: string, readonly name: string } | null }> } | null };

export type ConnectQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
}>;


export type ConnectQuery = { readonly connect: { readonly outcome: SearchOutcome, readonly explanation: string, readonly withinTwice: boolean, readonly groups: ReadonlyArray<ReadonlyArray<string>>, readonly nodes: ReadonlyArray<
      | { readonly side?: Side | null, readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
    >, readonly hops: ReadonlyArray<{ readonly number: number, readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly disputed: boolean, readonly independentSources: number, readonly from?: { readonly id: string } | null, readonly to?: { readonly id: string } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }>, readonly weakestHop?: { readonly number: number, readonly independentSources: number } | null } };

export type ConnectionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
  direction?: InputMaybe<RelationshipDirection>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConnectionsQuery = { readonly node?:
    | { readonly side?: Side | null, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly connections: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly kind: NodeKind, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly certainty?: Certainty | null, readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node?:
            | { readonly side?: Side | null, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
           | null, readonly evidence: ReadonlyArray<EvidenceFragment> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } }
   | null };

export type CorroborationQueryVariables = Exact<{
  incident: Scalars['ID']['input'];
}>;


export type CorroborationQuery = { readonly incident?: { readonly name: string, readonly tolls: ReadonlyArray<{ readonly kind?: TollKind | null, readonly least?: number | null, readonly most?: number | null, readonly corroboration: VoicesFragment }>, readonly disputes: ReadonlyArray<{ readonly question?: string | null, readonly positions: ReadonlyArray<{ readonly value?: string | null, readonly corroboration: VoicesFragment }> }>, readonly accounts: ReadonlyArray<{ readonly side?: Side | null, readonly stance?: Stance | null, readonly holder?: (
        { readonly name: string }
        & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
      ) | null, readonly corroboration: VoicesFragment }> } | null };

export type DisputesQueryVariables = Exact<{
  where?: InputMaybe<DisputeWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type DisputesQuery = { readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly question?: string | null, readonly status?: DisputeStatus | null, readonly basis?: DisputeBasis | null, readonly note?: string | null, readonly about?: { readonly id: string, readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly value?: string | null, readonly holders: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<(
          { readonly side?: Side | null, readonly stance?: Stance | null }
          & EvidenceFragment
        )> }>, readonly judgements: ReadonlyArray<{ readonly judgement?: DisputeStatus | null, readonly assertedBy?: { readonly name: string } | null, readonly published?: { readonly edtf: string } | null }> }> } };

export type FacilityDossierQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type FacilityDossierQuery = { readonly facilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly securityLevel?: SecurityLevel | null, readonly location?: { readonly name: string, readonly type?: PlaceType | null, readonly within?: { readonly name: string, readonly type?: PlaceType | null } | null } | null, readonly operators: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly incidents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: ReadonlyArray<EvidenceFragment>, readonly node: { readonly name: string, readonly type?: IncidentType | null, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly tolls: ReadonlyArray<{ readonly kind?: TollKind | null, readonly least?: number | null, readonly most?: number | null, readonly claims: ReadonlyArray<EvidenceFragment> }>, readonly participants: { readonly edges: ReadonlyArray<{ readonly role?: IncidentRole | null, readonly node: (
                  { readonly id: string, readonly name: string }
                  & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
                ) }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } }, readonly proceedings: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly outcome?: ProceedingOutcome | null, readonly date?: { readonly edtf: string } | null, readonly parties: { readonly edges: ReadonlyArray<{ readonly role?: PartyRole | null, readonly verdict?: Verdict | null, readonly penalty?: string | null, readonly shortestTerm?: string | null, readonly longestTerm?: string | null, readonly node: (
                { readonly name: string }
                & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
              ), readonly evidence: ReadonlyArray<EvidenceFragment> }> } }> } }> } };

export type FilteredQueryVariables = Exact<{ [key: string]: never; }>;


export type FilteredQuery = { readonly incidents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly type?: IncidentType | null } }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor?: string | null } } };

export type EvidenceFragment = { readonly id: string, readonly statement?: string | null, readonly stance?: Stance | null, readonly assertedBy?: (
    { readonly name: string }
    & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
  ) | null, readonly quote?: { readonly exact?: string | null, readonly prefix?: string | null, readonly suffix?: string | null, readonly start?: number | null, readonly end?: number | null } | null, readonly source?: { readonly id: string, readonly title?: string | null, readonly published?: { readonly edtf: string } | null, readonly publisher?: { readonly name: string } | null, readonly derivedFrom?: { readonly title?: string | null } | null } | null };

export type VoicesFragment = { readonly claims: number, readonly speakers: number, readonly publishers: number, readonly works: number, readonly sources: number, readonly echoes: number, readonly singleSpeaker: boolean, readonly authoritiesOnly: boolean, readonly sides: ReadonlyArray<Side> };

export type GapsQueryVariables = Exact<{
  entity: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<GapKind> | GapKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GapsQuery = { readonly gaps?: { readonly counts: ReadonlyArray<{ readonly kind: GapKind, readonly count: number }>, readonly entries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: GapKind, readonly certainty: Certainty, readonly from?: string | null, readonly until?: string | null, readonly claimCount: number, readonly about?: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
        ) | null, readonly evidence: ReadonlyArray<EvidenceFragment> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } } | null };

export type InChargeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InChargeQuery = { readonly incident?: { readonly name: string, readonly date?: { readonly edtf: string } | null, readonly command: ReadonlyArray<{ readonly of?: { readonly name: string } | null, readonly on?: { readonly edtf: string } | null, readonly links: ReadonlyArray<{ readonly level: number, readonly gap?: CommandGap | null, readonly body?: { readonly name: string } | null, readonly ties: ReadonlyArray<{ readonly relation: CommandTie, readonly certainty: Certainty, readonly over?: { readonly name: string } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }>, readonly tenures: ReadonlyArray<{ readonly certainty: Certainty, readonly function?: PostFunction | null, readonly rank?: string | null, readonly person?: { readonly name: string } | null, readonly post?: { readonly title?: string | null } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }>, readonly others: ReadonlyArray<{ readonly function?: PostFunction | null, readonly person?: { readonly name: string } | null, readonly post?: { readonly title?: string | null } | null }> }> }> } | null };

export type IncidentAccountsQueryVariables = Exact<{
  where: IncidentWhere;
}>;


export type IncidentAccountsQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly date?: { readonly edtf: string } | null, readonly facilities: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly accounts: ReadonlyArray<{ readonly side?: Side | null, readonly stance?: Stance | null, readonly holder?: (
          { readonly name: string }
          & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
        ) | null, readonly firstStated?: { readonly edtf: string } | null, readonly claims: ReadonlyArray<EvidenceFragment> }>, readonly disputes: ReadonlyArray<{ readonly question?: string | null, readonly status?: DisputeStatus | null, readonly positions: ReadonlyArray<{ readonly value?: string | null, readonly holders: ReadonlyArray<{ readonly name: string }>, readonly claims: ReadonlyArray<EvidenceFragment> }> }>, readonly links: { readonly edges: ReadonlyArray<{ readonly how?: IncidentLink | null, readonly node: { readonly name: string } }> } }> } };

export type InstrumentQueryVariables = Exact<{
  symbol: Scalars['String']['input'];
}>;


export type InstrumentQuery = { readonly legalInstruments: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly symbol?: string | null, readonly protocolTo?: { readonly name: string } | null, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly number?: string | null, readonly summary?: string | null, readonly obligation?: { readonly bearer?: string | null, readonly trigger?: string | null, readonly period?: string | null, readonly postponement?: string | null } | null }> }, readonly actions: { readonly nodes: ReadonlyArray<{ readonly type?: TreatyActionType | null, readonly date?: { readonly edtf: string } | null, readonly state?: { readonly name: string } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }> } }> } };

export type ObligationsQueryVariables = Exact<{
  state?: InputMaybe<Scalars['ID']['input']>;
  instrument?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ObligationsQuery = { readonly obligations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: ObligationStatus, readonly possible: ReadonlyArray<ObligationStatus>, readonly state?: { readonly name: string } | null, readonly provision?: { readonly name: string, readonly summary?: string | null } | null, readonly asOf?: { readonly edtf: string } | null, readonly daysOverdue: { readonly least: number, readonly most: number }, readonly readings: ReadonlyArray<{ readonly basis: ClockStart, readonly status: ObligationStatus, readonly start?: { readonly edtf: string } | null, readonly due?: { readonly edtf: string } | null, readonly postponedUntil?: { readonly edtf: string } | null, readonly daysOverdue: { readonly least: number, readonly most: number } }>, readonly steps: ReadonlyArray<{ readonly step: ObligationStep, readonly date?: { readonly edtf: string } | null, readonly action?: { readonly name: string } | null, readonly organization?: { readonly name: string } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type OfficialsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type OfficialsQuery = { readonly officials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly posts: { readonly edges: ReadonlyArray<{ readonly status?: TenureStatus | null, readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly node: { readonly title?: string | null, readonly organization?: { readonly name: string } | null, readonly facility?: { readonly name: string } | null }, readonly evidence: ReadonlyArray<EvidenceFragment> }> }, readonly incidents: { readonly edges: ReadonlyArray<{ readonly role?: IncidentRole | null, readonly node: { readonly name: string } }> }, readonly claimsMade: { readonly nodes: ReadonlyArray<{ readonly stance?: Stance | null, readonly statement?: string | null, readonly about?:
            | { readonly __typename: 'Facility' | 'Group' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
            | (
              { readonly name: string }
              & { readonly __typename: 'Incident' }
            )
           | null }> } }> } };

export type PathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
}>;


export type PathsQuery = { readonly paths: { readonly outcome: SearchOutcome, readonly explanation: string, readonly paths: ReadonlyArray<{ readonly length: number, readonly disputedHops: number, readonly weakestHop: { readonly number: number, readonly independentSources: number }, readonly hops: ReadonlyArray<{ readonly number: number, readonly relationship: RelationshipType, readonly direction: RelationshipDirection, readonly disputed: boolean, readonly independentSources: number, readonly from?:
          | { readonly side?: Side | null, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
         | null, readonly to?:
          | { readonly side?: Side | null, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
         | null, readonly since?: { readonly edtf: string } | null, readonly until?: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }> }>, readonly searched: { readonly length: number, readonly nodes: number, readonly relationships: number, readonly hubs: ReadonlyArray<
        | { readonly side?: Side | null, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
      > } } };

export type PersonQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type PersonQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly memberships: { readonly edges: ReadonlyArray<{ readonly role?: string | null, readonly node: { readonly name: string } }> }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statement?: string | null, readonly stance?: Stance | null, readonly quote?: { readonly exact?: string | null, readonly start?: number | null, readonly end?: number | null } | null, readonly source?: { readonly title?: string | null, readonly publisher?: { readonly name: string } | null, readonly published?: { readonly edtf: string } | null } | null }> } }> } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly cut: boolean, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly distance: number, readonly missing: number, readonly node?: (
        { readonly id: string, readonly name: string, readonly description?: string | null }
        & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
      ) | null, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly fragments: ReadonlyArray<{ readonly text: string, readonly marked: boolean }>, readonly claim?: { readonly statement?: string | null } | null }> }>, readonly facets: ReadonlyArray<{ readonly field: SearchFacetField, readonly values: ReadonlyArray<{ readonly key?: string | null, readonly count: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } };

export type StatisticsQueryVariables = Exact<{
  where?: InputMaybe<IncidentWhere>;
  by?: InputMaybe<ReadonlyArray<IncidentDimension> | IncidentDimension>;
}>;


export type StatisticsQuery = { readonly statistics: { readonly incidents: number, readonly tolls: ReadonlyArray<{ readonly kind: TollKind, readonly least: number, readonly most?: number | null, readonly incidents: number, readonly withoutToll: number, readonly withoutLimit: number, readonly disputed: number }>, readonly cells: ReadonlyArray<{ readonly incidents: number, readonly keys: ReadonlyArray<{ readonly dimension: IncidentDimension, readonly key?: string | null, readonly node?: { readonly name: string } | null }>, readonly tolls: ReadonlyArray<{ readonly kind: TollKind, readonly least: number, readonly most?: number | null }> }> }, readonly claims: { readonly aggregate: { readonly byStance: ReadonlyArray<{ readonly key?: string | null, readonly count: number }>, readonly bySide: ReadonlyArray<{ readonly key?: string | null, readonly count: number }> } }, readonly denials: { readonly aggregate: { readonly bySide: ReadonlyArray<{ readonly key?: string | null, readonly count: number }> } } };

export type TimelineQueryVariables = Exact<{
  entity?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind> | TimelineKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  granularity?: Granularity;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { readonly timeline?: { readonly totalCount: number, readonly wider: number, readonly buckets: ReadonlyArray<{ readonly start: string, readonly count: number, readonly kinds: ReadonlyArray<{ readonly kind: TimelineKind, readonly count: number }> }>, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly date?: { readonly edtf: string, readonly earliest: string, readonly latest: string } | null, readonly entity?: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Facility' | 'Group' | 'Incident' | 'LegalInstrument' | 'Organization' | 'Person' | 'Place' | 'Post' | 'Proceeding' | 'Provision' | 'Source' | 'TreatyAction' }
      ) | null, readonly post?: { readonly name: string } | null, readonly evidence: ReadonlyArray<EvidenceFragment> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } | null };

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
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const VoicesFragmentDoc = new TypedDocumentString(`
    fragment Voices on Corroboration {
  claims
  speakers
  publishers
  works
  sources
  echoes
  singleSpeaker
  authoritiesOnly
  sides
}
    `, {"fragmentName":"Voices"}) as unknown as TypedDocumentString<VoicesFragment, unknown>;
export const AnyNodeDocument = new TypedDocumentString(`
    query AnyNode($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name
      evidence {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<AnyNodeQuery, AnyNodeQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: String!, $incident: ID!, $knownAt: String, $first: Int, $after: String) {
  changes(since: $since, about: $incident, first: $first, after: $after) {
    totalCount
    nodes {
      change
      time
      before {
        ...Evidence
      }
      after {
        ...Evidence
      }
      source {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  known: incident(id: $incident, knownAt: $knownAt) {
    id
    name
    type
    tolls {
      kind
      least
      most
    }
    accounts {
      side
      holder {
        id
        name
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ConnectDocument = new TypedDocumentString(`
    query Connect($ids: [ID!]!, $maxLength: Int! = 6) {
  connect(ids: $ids, maxLength: $maxLength) {
    outcome
    explanation
    withinTwice
    groups
    nodes {
      id
      ... on Entity {
        name
      }
      ... on Account {
        side
      }
    }
    hops {
      number
      from {
        id
      }
      relationship
      direction
      to {
        id
      }
      disputed
      independentSources
      evidence(first: 1) {
        ...Evidence
      }
    }
    weakestHop {
      number
      independentSources
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<ConnectQuery, ConnectQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($id: ID!, $kinds: [NodeKind!], $relationships: [RelationshipType!], $direction: RelationshipDirection, $asOf: Date, $first: Int = 10, $after: String) {
  node(id: $id) {
    id
    ... on Entity {
      name
    }
    ... on Account {
      side
    }
    ... on Entity {
      connections(
        kinds: $kinds
        relationships: $relationships
        direction: $direction
        asOf: $asOf
        first: $first
        after: $after
      ) {
        totalCount
        counts {
          relationship
          direction
          kind
          count
        }
        edges {
          relationship
          direction
          since {
            edtf
          }
          until {
            edtf
          }
          certainty
          node {
            id
            ... on Entity {
              name
            }
            ... on Account {
              side
            }
          }
          evidence(first: 1) {
            ...Evidence
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
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const CorroborationDocument = new TypedDocumentString(`
    query Corroboration($incident: ID!) {
  incident(id: $incident) {
    name
    tolls {
      kind
      least
      most
      corroboration {
        ...Voices
      }
    }
    disputes {
      question
      positions {
        value
        corroboration {
          ...Voices
        }
      }
    }
    accounts {
      holder {
        __typename
        name
      }
      side
      stance
      corroboration {
        ...Voices
      }
    }
  }
}
    fragment Voices on Corroboration {
  claims
  speakers
  publishers
  works
  sources
  echoes
  singleSpeaker
  authoritiesOnly
  sides
}`) as unknown as TypedDocumentString<CorroborationQuery, CorroborationQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($where: DisputeWhere, $first: Int) {
  disputes(where: $where, orderBy: [{question: ASC}], first: $first) {
    totalCount
    nodes {
      question
      status
      basis
      note
      about {
        id
        name
      }
      positions {
        value
        holders {
          name
        }
        claims {
          side
          stance
          ...Evidence
        }
      }
      judgements {
        judgement
        assertedBy {
          name
        }
        published {
          edtf
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const FacilityDossierDocument = new TypedDocumentString(`
    query FacilityDossier($name: String!) {
  facilities(where: {name: {matches: $name}}, first: 5) {
    totalCount
    nodes {
      id
      name
      aliases
      securityLevel
      location {
        name
        type
        within {
          name
          type
        }
      }
      operators {
        nodes {
          name
        }
      }
      incidents(orderBy: [{date: ASC}], first: 20) {
        totalCount
        edges {
          evidence {
            ...Evidence
          }
          node {
            name
            type
            date {
              edtf
              earliest
              latest
            }
            tolls {
              kind
              least
              most
              claims {
                ...Evidence
              }
            }
            participants {
              edges {
                role
                node {
                  __typename
                  id
                  name
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      proceedings {
        nodes {
          name
          outcome
          date {
            edtf
          }
          parties {
            edges {
              role
              verdict
              penalty
              shortestTerm
              longestTerm
              node {
                __typename
                name
              }
              evidence {
                ...Evidence
              }
            }
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<FacilityDossierQuery, FacilityDossierQueryVariables>;
export const FilteredDocument = new TypedDocumentString(`
    query Filtered {
  incidents(
    where: {and: [{date: {from: "2011-06", to: "2011-07"}}, {facilities: {some: {location: {within: {name: {matches: "Karaganda"}}}}}}, {not: {type: {in: [ESCAPE_ATTEMPT]}}}]}
    orderBy: [{date: DESC}, {name: ASC}]
    last: 5
  ) {
    totalCount
    edges {
      cursor
      node {
        id
        name
        type
      }
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredQuery, FilteredQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($entity: ID!, $kinds: [GapKind!], $first: Int, $after: String) {
  gaps(entity: $entity, kinds: $kinds) {
    counts {
      kind
      count
    }
    entries(first: $first, after: $after) {
      totalCount
      nodes {
        kind
        certainty
        about {
          __typename
          id
          name
        }
        from
        until
        claimCount
        evidence {
          ...Evidence
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const InChargeDocument = new TypedDocumentString(`
    query InCharge($id: ID!) {
  incident(id: $id) {
    name
    date {
      edtf
    }
    command {
      of {
        name
      }
      on {
        edtf
      }
      links {
        level
        body {
          name
        }
        gap
        ties {
          relation
          certainty
          over {
            name
          }
          evidence {
            ...Evidence
          }
        }
        tenures {
          certainty
          function
          rank
          person {
            name
          }
          post {
            title
          }
          evidence {
            ...Evidence
          }
        }
        others {
          function
          person {
            name
          }
          post {
            title
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<InChargeQuery, InChargeQueryVariables>;
export const IncidentAccountsDocument = new TypedDocumentString(`
    query IncidentAccounts($where: IncidentWhere!) {
  incidents(where: $where, first: 10) {
    nodes {
      name
      date {
        edtf
      }
      facilities {
        nodes {
          name
        }
      }
      accounts {
        holder {
          __typename
          name
        }
        side
        stance
        firstStated {
          edtf
        }
        claims {
          ...Evidence
        }
      }
      disputes {
        question
        status
        positions {
          value
          holders {
            name
          }
          claims {
            ...Evidence
          }
        }
      }
      links {
        edges {
          how
          node {
            name
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<IncidentAccountsQuery, IncidentAccountsQueryVariables>;
export const InstrumentDocument = new TypedDocumentString(`
    query Instrument($symbol: String!) {
  legalInstruments(where: {symbol: {eq: $symbol}}) {
    nodes {
      name
      symbol
      protocolTo {
        name
      }
      provisions {
        nodes {
          number
          summary
          obligation {
            bearer
            trigger
            period
            postponement
          }
        }
      }
      actions(orderBy: [{date: ASC}]) {
        nodes {
          type
          date {
            edtf
          }
          state {
            name
          }
          evidence {
            ...Evidence
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<InstrumentQuery, InstrumentQueryVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($state: ID, $instrument: String, $asOf: Date) {
  obligations(state: $state, instrument: $instrument, asOf: $asOf) {
    totalCount
    nodes {
      state {
        name
      }
      provision {
        name
        summary
      }
      asOf {
        edtf
      }
      status
      possible
      daysOverdue {
        least
        most
      }
      readings {
        basis
        status
        start {
          edtf
        }
        due {
          edtf
        }
        postponedUntil {
          edtf
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
        }
        action {
          name
        }
        organization {
          name
        }
        evidence {
          ...Evidence
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const OfficialsDocument = new TypedDocumentString(`
    query Officials($asOf: Date) {
  officials(asOf: $asOf, orderBy: [{name: ASC}], first: 50) {
    totalCount
    nodes {
      id
      name
      posts {
        edges {
          since {
            edtf
          }
          until {
            edtf
          }
          status
          node {
            title
            organization {
              name
            }
            facility {
              name
            }
          }
          evidence {
            ...Evidence
          }
        }
      }
      incidents {
        edges {
          role
          node {
            name
          }
        }
      }
      claimsMade(first: 10) {
        nodes {
          stance
          statement
          about {
            __typename
            ... on Incident {
              name
            }
          }
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<OfficialsQuery, OfficialsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int! = 6, $first: Int! = 5) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    outcome
    explanation
    paths {
      length
      disputedHops
      weakestHop {
        number
        independentSources
      }
      hops {
        number
        from {
          id
          ... on Entity {
            name
          }
          ... on Account {
            side
          }
        }
        relationship
        direction
        to {
          id
          ... on Entity {
            name
          }
          ... on Account {
            side
          }
        }
        since {
          edtf
        }
        until {
          edtf
        }
        disputed
        independentSources
        evidence(first: 3) {
          ...Evidence
        }
      }
    }
    searched {
      length
      nodes
      relationships
      hubs(first: 5) {
        id
        ... on Entity {
          name
        }
        ... on Account {
          side
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($name: String!) {
  people(where: {name: {matches: $name}}) {
    nodes {
      id
      name
      aliases
      memberships {
        edges {
          role
          node {
            name
          }
        }
      }
      claimsMade {
        totalCount
        nodes {
          statement
          stance
          quote {
            exact
            start
            end
          }
          source {
            title
            publisher {
              name
            }
            published {
              edtf
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int = 8) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    cut
    edges {
      match
      distance
      missing
      node {
        __typename
        id
        name
        description
      }
      highlights {
        field
        fragments {
          text
          marked
        }
        claim {
          statement
        }
      }
    }
    facets(first: 10) {
      field
      values {
        key
        count
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($where: IncidentWhere, $by: [IncidentDimension!]) {
  statistics(where: $where, by: $by) {
    incidents
    tolls {
      kind
      least
      most
      incidents
      withoutToll
      withoutLimit
      disputed
    }
    cells {
      keys {
        dimension
        key
        node {
          name
        }
      }
      incidents
      tolls {
        kind
        least
        most
      }
    }
  }
  claims {
    aggregate {
      byStance: by(field: STANCE) {
        key
        count
      }
      bySide: by(field: SIDE) {
        key
        count
      }
    }
  }
  denials: claims(where: {stance: {eq: DENIES}}) {
    aggregate {
      bySide: by(field: SIDE) {
        key
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($entity: ID, $place: ID, $kinds: [TimelineKind!], $from: Date, $to: Date, $granularity: Granularity! = MONTH, $after: String) {
  timeline(
    entity: $entity
    place: $place
    kinds: $kinds
    from: $from
    to: $to
    granularity: $granularity
    after: $after
  ) {
    totalCount
    wider
    buckets {
      start
      count
      kinds {
        kind
        count
      }
    }
    nodes {
      kind
      date {
        edtf
        earliest
        latest
      }
      entity {
        __typename
        id
        name
      }
      post {
        name
      }
      evidence {
        ...Evidence
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Evidence on Claim {
  id
  statement
  stance
  assertedBy {
    __typename
    name
  }
  quote {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    title
    published {
      edtf
    }
    publisher {
      name
    }
    derivedFrom {
      title
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;