import type { OntologyClass } from './decorators.js';
import { Account } from './kinds/account.js';
import { Claim } from './kinds/claim.js';
import { Dispute } from './kinds/dispute.js';
import { Facility } from './kinds/facility.js';
import { Group } from './kinds/group.js';
import { Incident } from './kinds/incident.js';
import { LegalInstrument } from './kinds/legal-instrument.js';
import { Organization } from './kinds/organization.js';
import { Person } from './kinds/person.js';
import { Place } from './kinds/place.js';
import { Position } from './kinds/position.js';
import { Post } from './kinds/post.js';
import { Proceeding } from './kinds/proceeding.js';
import { Provision } from './kinds/provision.js';
import { Source } from './kinds/source.js';
import { Toll } from './kinds/toll.js';
import { TreatyAction } from './kinds/treaty-action.js';
import { TrueName } from './kinds/true-name.js';
import { About } from './relationships/about.js';
import { AssertedBy } from './relationships/asserted-by.js';
import { Before } from './relationships/before.js';
import { Concerns } from './relationships/concerns.js';
import { Contradicts } from './relationships/contradicts.js';
import { Corroborates } from './relationships/corroborates.js';
import { DerivedFrom } from './relationships/derived-from.js';
import { DesignatedUnder } from './relationships/designated-under.js';
import { Engages } from './relationships/engages.js';
import { FoundUnmet } from './relationships/found-unmet.js';
import { HasAccount } from './relationships/has-account.js';
import { HasDispute } from './relationships/has-dispute.js';
import { HasPosition } from './relationships/has-position.js';
import { HasProvision } from './relationships/has-provision.js';
import { HasToll } from './relationships/has-toll.js';
import { Held } from './relationships/held.js';
import { Holder } from './relationships/holder.js';
import { InvolvedIn } from './relationships/involved-in.js';
import { LinkedTo } from './relationships/linked-to.js';
import { LocatedIn } from './relationships/located-in.js';
import { MemberOf } from './relationships/member-of.js';
import { OccurredAt } from './relationships/occurred-at.js';
import { Operates } from './relationships/operates.js';
import { PartOf } from './relationships/part-of.js';
import { PartyTo } from './relationships/party-to.js';
import { PossiblySameAs } from './relationships/possibly-same-as.js';
import { PostAt } from './relationships/post-at.js';
import { ProtocolTo } from './relationships/protocol-to.js';
import { PublishedBy } from './relationships/published-by.js';
import { QuotedFrom } from './relationships/quoted-from.js';
import { RefersTo } from './relationships/refers-to.js';
import { RelativeOf } from './relationships/relative-of.js';
import { SupportedBy } from './relationships/supported-by.js';
import { Took } from './relationships/took.js';
import { TrulyNamed } from './relationships/truly-named.js';
import { Under } from './relationships/under.js';
import { Visited } from './relationships/visited.js';
import { Within } from './relationships/within.js';
import { WrittenBy } from './relationships/written-by.js';

/** Every kind, in the order in which they are shown; a new kind is added here. */
export const KINDS: readonly OntologyClass[] = [
  Person,
  Group,
  Organization,
  Post,
  Facility,
  Place,
  Incident,
  Proceeding,
  LegalInstrument,
  Provision,
  TreatyAction,
  Source,
  Claim,
  Toll,
  Account,
  Dispute,
  Position,
  TrueName,
];

/** Every relationship; a new one is added here. */
export const RELATIONSHIPS: readonly OntologyClass[] = [
  Held,
  PostAt,
  MemberOf,
  PartOf,
  Operates,
  LocatedIn,
  Within,
  OccurredAt,
  InvolvedIn,
  LinkedTo,
  PartyTo,
  Concerns,
  Before,
  RelativeOf,
  ProtocolTo,
  HasProvision,
  Took,
  Under,
  DesignatedUnder,
  FoundUnmet,
  Visited,
  Engages,
  HasToll,
  PossiblySameAs,
  About,
  RefersTo,
  AssertedBy,
  QuotedFrom,
  Contradicts,
  Corroborates,
  PublishedBy,
  WrittenBy,
  DerivedFrom,
  HasAccount,
  HasDispute,
  HasPosition,
  Holder,
  SupportedBy,
  TrulyNamed,
];
