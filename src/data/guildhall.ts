import type { Charter } from '../domain/community/charter';
import type { Community } from '../domain/community/community';
import type { Act } from '../domain/community/acts';
import type { PracticeDraft } from '../domain/community/practiceDraft';
import type { TakenTitle } from '../domain/community/communityDraft';
import type { WrittenDecision } from '../domain/community/decisionBody';
import type { Template } from '../domain/community/template';
import type { NewEntry } from '../domain/contribution/entry';
import type { Directory, NewerRows } from '../domain/directory/directory';
import type { CommunityKey, NamedPerson, OperationId, PersonKey, UnitKey } from '../domain/identity';
import type { HistoryEntry } from '../domain/log/history';
import type { LogRow } from '../domain/log/logRow';
import type { Membership, MembershipKind } from '../domain/membership/membership';
import type { AssignmentChanges, KnownLine } from '../domain/organisation/assignmentChanges';
import type { DepartmentChanges } from '../domain/organisation/departmentChanges';
import type { BusinessUnit, Department, Organisation } from '../domain/organisation/organisation';
import type { PersonLine } from '../domain/organisation/peopleTable';
import type { UnitDraft } from '../domain/organisation/unitDraft';
import { unitKeyOf } from '../domain/organisation/unitKeyOf';
import type { Actor } from '../domain/permission/actor';
import type { Proposal } from '../domain/proposal/proposal';
import type { ProposalAct } from '../domain/proposal/proposalActs';
import type { ProposalDraft } from '../domain/proposal/proposalDraft';
import type { ContributionCounts } from '../domain/person/trackRecord';
import type { Preferences } from '../domain/person/preferences';
import type { MonthReport } from '../domain/report/monthReport';
import type { UtcQuarter, UtcYear } from '../domain/report/periods';
import type { LivesReport, ReportIndex } from '../domain/report/reportIndex';
import type { QuarterReport, YearReport } from '../domain/report/tableReport';
import type { UtcInstant, UtcMonth } from '../domain/time';
import { newOperationId } from './client/operation';
import { recalling } from './client/recalling';
import type { Site } from './client/site';
import { over } from './client/site';
import type { ProvisionProgress } from './provisioning/provision';
import type { CheckedReports } from './publisher/checkReports';
import type { Published, PublishProgress } from './publisher/publish';
import { readActor, readAdministrators } from './repositories/actors';
import { addAct, addProposalAct } from './repositories/act';
import { readContributionCounts } from './repositories/contributions';
import { addMembershipRow } from './repositories/memberships';
import type { ChangeMark, Changes } from './repositories/changes';
import { markChanges, readChanges } from './repositories/changes';
import type { PreparedPeople, WorkDone } from './repositories/assignments';
import type { UnitHeadcount } from './repositories/departments';
import { readDirectory, readNewerRows } from './repositories/directory';
import { readHistoryOf } from './repositories/history';
import type { GroupMember, NamedGroup } from './repositories/groupMembers';
import type { Leaver } from './repositories/leavers';
import { readLeavers } from './repositories/leavers';
import { readMembershipsOf, readRecentJoiners } from './repositories/memberships';
import { readOrganisation } from './repositories/organisation';
import { findPeople, loginOf, readAddresses, readPeople } from './repositories/people';
import type { ProposalAnswer } from './repositories/proposals';
import type { ReadableReports } from './repositories/reports';
import { readLives, readMonthReport, readQuarterReport, readReadableReports, readReportIndex, readYearReport } from './repositories/reports';
import { changePreferences, readPreferencesOf } from './repositories/preferences';
import type { SpaceLog, SpaceRows } from './repositories/space';
import { addEntry, readActRows, readMembershipRows, readSpaceRows } from './repositories/space';
import type { GroupSizeSetting, SetUpState } from './repositories/settings';
import { changeMinimumGroupSize, readMinimumGroupSize, readSettings, setUpState } from './repositories/settings';
import { approversGroup } from './schema/groups';
import type { HeldDoor } from './heldDoor';
import { openHeld } from './heldDoor';
import type { HistoryDoor } from './historyDoor';
import { openHistory } from './historyDoor';
import type { ReadingDoor } from './readingDoor';
import { openReading } from './readingDoor';
import type { SetUpDoor } from './setUpDoor';
import { keeping, openSetUp } from './setUpDoor';

export type { CheckedReports, GroupSizeSetting, ProposalAnswer, ProvisionProgress, Published, PublishProgress };
export type { CheckProgress, VisitSetting } from './setUpDoor';
export type { Imported, ImportProgress, ImportTold, ImportTraces, RegisteredImport, UnknownPeople } from './historyDoor';
export type { ChangeMark, Changes, SpaceLog, SpaceRows };
export type { GroupMember, Leaver, NamedGroup, ReadableReports, PreparedPeople, UnitHeadcount, WorkDone };

/** The door of the data room: what screens may ask and do, in words of the domain. Every failure is a `Failure`. */
export interface Guildhall extends SetUpDoor, ReadingDoor, HeldDoor, HistoryDoor {
  /** Absolute address of the Guildhall site. */
  readonly siteUrl: string;
  readActor(): Promise<Actor>;
  readSetUpState(): Promise<SetUpState>;
  readAdministrators(): Promise<NamedPerson[]>;
  setUp(tenantId: string, onProgress: (progress: ProvisionProgress) => void): Promise<void>;
  addUnit(tenantId: string, unit: UnitDraft): Promise<BusinessUnit>;
  readDirectory(): Promise<Directory>;
  readNewerRows(since: Directory): Promise<NewerRows & { readonly complete: boolean }>;
  readMembershipsOf(person: PersonKey): Promise<ReadonlyMap<CommunityKey, Membership>>;
  readOrganisation(): Promise<Organisation>;
  /** Name of the SharePoint group whose members decide for a unit. */
  approversGroupOf(unit: UnitKey): string;
  /** The minimum group size with which the next publishing protects its numbers. */
  readMinimumGroupSize(): Promise<GroupSizeSetting>;
  /** Changes it on top of what was `seen`; a `conflict` failure where another administrator was faster. */
  changeMinimumGroupSize(seen: GroupSizeSetting, size: number): Promise<GroupSizeSetting>;
  /** What the person who is asking chose for himself. */
  readPreferences(person: PersonKey): Promise<Preferences>;
  /** Changes some of it, merged with what another device changes at the same time, and returns all of it. */
  changePreferences(person: PersonKey, change: Preferences): Promise<Preferences>;
  findPeople(text: string): Promise<NamedPerson[]>;
  /** A new operation: one act of one person. Sending the same operation again, after a lost answer, is the same act. */
  newOperation(): OperationId;
  addMembershipRow(
    actor: Actor,
    community: CommunityKey,
    kind: MembershipKind,
    operation: OperationId,
    /** Through whose invitation somebody joins. */
    invitedBy?: PersonKey
  ): Promise<void>;
  /** Who joined a community in the last three months and is in, or asks to be. */
  readRecentJoiners(community: CommunityKey): Promise<readonly Membership[]>;
  /** Mail addresses of people by key, to write to them; a key that nobody of the site has is left out. */
  readAddresses(keys: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, string>>;
  /** The purpose templates as administrators keep them. */
  readTemplates(): Promise<readonly Template[]>;
  /** For administrators; a `conflict` failure where somebody else kept something else than what was `seen`. */
  keepTemplate(template: Template, seen?: Template): Promise<void>;
  /** The names of people by key; a key that nobody of the site has is left out. */
  readPeople(keys: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, NamedPerson>>;
  /** Proposes a community, or another version of the proposal `revising`. Throws `DraftRefused` where a field is wrong. */
  propose(actor: Actor, draft: ProposalDraft, operation: OperationId, revising?: CommunityKey): Promise<CommunityKey>;
  /** Founds a community of the approver's own unit without a proposal. */
  foundCommunity(actor: Actor, draft: ProposalDraft, operation: OperationId): Promise<CommunityKey>;
  /** Answers the version of a proposal whose row is `row`; a `conflict` failure where somebody was faster. */
  answerProposal(
    actor: Actor,
    proposal: Pick<Proposal, 'key'>,
    row: number,
    answer: ProposalAnswer,
    operation: OperationId
  ): Promise<CommunityKey | undefined>;
  /** What somebody says of a proposal, or offers to a community. */
  addProposalAct(actor: Actor, about: CommunityKey, act: Exclude<ProposalAct, { kind: 'proposal' }>, operation: OperationId): Promise<void>;
  /** What somebody does who keeps a community; counts while that person holds a role in it. */
  addAct(actor: Actor, community: CommunityKey, act: Act, operation: OperationId): Promise<void>;
  /** A decision on a community, in the folder of its unit; `summary` is for whoever opens the list in SharePoint. */
  decide(actor: Actor, decision: WrittenDecision, summary: string, operation: OperationId): Promise<void>;
  changeCharter(
    actor: Actor,
    community: Community,
    charter: Charter,
    others: readonly TakenTitle[],
    operation: OperationId
  ): Promise<void>;
  /** Changes how a community works; throws `DraftRefused` where a field is wrong, circles included. */
  changePractice(actor: Actor, community: Community, draft: PracticeDraft, operation: OperationId): Promise<void>;
  /** What happened in a community from one month to another, both included. */
  readSpaceRows(community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<SpaceRows>;
  /** Who came and went in a community from one month to another, both included. */
  readMembershipRows(community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<readonly LogRow[]>;
  /** What was brought over of a community and done at `since` or later. */
  readHistoryOf(community: CommunityKey, since: UtcInstant): Promise<readonly HistoryEntry[]>;
  /** Where the changes of the site stand now. */
  markChanges(): Promise<ChangeMark>;
  /** To which lists rows were added since a mark. */
  readChanges(since: ChangeMark): Promise<Changes>;
  /** Adds an entry to the space of a community, and returns the id of its row. */
  addEntry(log: SpaceLog, actor: Actor, community: CommunityKey, entry: NewEntry, operation: OperationId): Promise<number>;
  /** What those who run a community did in the months from `from` to `until`, both included: rows that count, by ascending id. */
  readActRows(community: CommunityKey, from: UtcMonth, until: UtcMonth): Promise<readonly LogRow[]>;
  /** How many answers and stories of a person stand. */
  readContributionCounts(person: PersonKey): Promise<ContributionCounts>;
  /**
   * What `read` answered when it was last asked, without asking SharePoint; undefined where something of it was never
   * read on this page or, where the page keeps answers, in this session.
   */
  recall<T>(read: (lastKnown: Guildhall) => Promise<T>): Promise<Recalled<T> | undefined>;
  /** Tells until when SharePoint asks to wait: at once where it does, and whenever it does. Returns how to stop being told. */
  onWaiting(listener: (until: UtcInstant) => void): () => void;
  /** Counts everything and writes the reports; pauses where what `onProgress` returns is not settled yet. */
  publish(onProgress: (progress: PublishProgress) => void | Promise<void>): Promise<Published>;
  /** Reads every published file of the company and compares it with what was published; changes nothing. */
  checkReports(onProgress: (done: number, of: number) => void): Promise<CheckedReports>;
  /** Says of a published month what is wrong with it, beside its numbers, which stay. For administrators; failures as of `noteMonth`. */
  noteMonth(month: UtcMonth, text: string): Promise<void>;
  /** Whose reports the person who asks may read. */
  readReadableReports(): Promise<ReadableReports>;
  /** The published reports of the company, or of a unit; undefined where there are none, or this person may not see them. */
  readReportIndex(unit?: UnitKey): Promise<ReportIndex | undefined>;
  readMonthReport(index: ReportIndex, month: UtcMonth): Promise<MonthReport>;
  readQuarterReport(index: ReportIndex, quarter: UtcQuarter): Promise<QuarterReport>;
  readYearReport(index: ReportIndex, year: UtcYear): Promise<YearReport>;
  readLives(unit?: UnitKey): Promise<LivesReport>;
  /** Makes the departments say what is wanted, and tells what that took; run again, it goes on. For administrators. */
  takeOverDepartments(wanted: readonly Department[], onProgress: (progress: WorkDone) => void): Promise<DepartmentChanges>;
  readUnitHeadcount(unit: UnitKey): Promise<UnitHeadcount>;
  /** Changes it on top of what was `seen`; a `conflict` failure where another administrator was faster. */
  changeUnitHeadcount(unit: UnitKey, seen: UnitHeadcount, headcount: number | undefined): Promise<UnitHeadcount>;
  /** Looks up the accounts of a pasted table, and says what taking it over would change. For administrators. */
  preparePeople(lines: readonly PersonLine[], onProgress: (progress: WorkDone) => void): Promise<PreparedPeople>;
  /** Writes what is missing of the lines; run again, it goes on. `conflict` where something stands in the way meanwhile. */
  takeOverPeople(lines: readonly KnownLine[], onProgress: (progress: WorkDone) => void): Promise<AssignmentChanges>;
  readGroupMembers(group: NamedGroup): Promise<readonly GroupMember[]>;
  addGroupMember(group: NamedGroup, person: NamedPerson): Promise<readonly GroupMember[]>;
  /** An `invalid` failure for the last approver of a unit. */
  removeGroupMember(group: NamedGroup, member: NamedPerson): Promise<readonly GroupMember[]>;
  /** Who has left; everybody reads it. Nobody on a site from before there was such a list. */
  readLeavers(): Promise<readonly Leaver[]>;
  /** Marks somebody as having left, and ends the person’s time in a department. For administrators. */
  markLeaver(person: NamedPerson, since: UtcInstant): Promise<void>;
  /** Takes a mistake back. What was ended stays ended. */
  takeLeaverBack(leaver: Leaver): Promise<void>;
}

/** An answer of before. */
export interface Recalled<T> {
  readonly value: T;
  /** When the oldest part of it came from SharePoint. */
  readonly readAt: UtcInstant;
}

export function openGuildhall(site: Site): Guildhall {
  return {
    siteUrl: site.url,
    readActor: () => readActor(site),
    readSetUpState: async () => setUpState(await readSettings(site)),
    readAdministrators: () => readAdministrators(site),
    ...openSetUp(site),
    ...openReading(site),
    ...openHeld(site),
    ...openHistory(site),
    setUp: async (tenantId, onProgress) => void (await (await keeping()).provision(site, tenantId, onProgress)),
    addUnit: (tenantId, unit) => addUnit(site, tenantId, unit),
    readDirectory: () => readDirectory(site),
    readNewerRows: since => readNewerRows(site, since),
    readMembershipsOf: person => readMembershipsOf(site, person),
    readOrganisation: () => readOrganisation(site),
    approversGroupOf: key => approversGroup({ key }),
    readMinimumGroupSize: () => readMinimumGroupSize(site),
    changeMinimumGroupSize: (seen, size) => changeMinimumGroupSize(site, seen, size),
    readPreferences: person => readPreferencesOf(site, person),
    changePreferences: (person, change) => changePreferences(site, person, change),
    findPeople: text => findPeople(site, text),
    newOperation: newOperationId,
    addMembershipRow: (actor, community, kind, operation, invitedBy) =>
      addMembershipRow(site, actor, community, kind, operation, invitedBy),
    readRecentJoiners: community => readRecentJoiners(site, community, Date.now()),
    readAddresses: keys => readAddresses(site, keys),
    readTemplates: async () => (await import('./repositories/templates')).readTemplates(site),
    keepTemplate: async (template, seen) => (await keeping()).keepTemplate(site, template, seen),
    readPeople: keys => readPeople(site, keys),
    propose: async (actor, draft, operation, revising) => (await keeping()).propose(site, actor, draft, operation, revising),
    foundCommunity: async (actor, draft, operation) => (await keeping()).foundCommunity(site, actor, draft, operation),
    answerProposal: async (actor, proposal, row, answer, operation) =>
      (await keeping()).answerProposal(site, actor, proposal, row, answer, operation),
    addProposalAct: (actor, about, act, operation) => addProposalAct(site, actor, about, act, operation),
    addAct: (actor, community, act, operation) => addAct(site, actor, community, act, operation),
    decide: async (actor, decision, summary, operation) => (await keeping()).decide(site, actor, decision, summary, operation),
    changeCharter: async (actor, community, charter, others, operation) =>
      (await keeping()).changeCharter(site, actor, community, charter, others, operation),
    checkReports: async onProgress => (await keeping()).checkReports(unkept(site), onProgress),
    noteMonth: async (month, text) => (await keeping()).noteMonth(unkept(site), { month, at: Date.now(), text }),
    publish: async onProgress => (await keeping()).publishNow(unkept(site), Date.now(), onProgress),
    changePractice: async (actor, community, draft, operation) => (await keeping()).changePractice(site, actor, community, draft, operation),
    readSpaceRows: (community, from, until) => readSpaceRows(site, community, from, until),
    readMembershipRows: (community, from, until) => readMembershipRows(site, community, from, until),
    readHistoryOf: (community, since) => readHistoryOf(site, community, since),
    markChanges: () => markChanges(site),
    readChanges: since => readChanges(site, since),
    addEntry: (log, actor, community, entry, operation) => addEntry(site, log, actor, community, entry, operation),
    readActRows: (community, from, until) => readActRows(site, community, from, until),
    readContributionCounts: person => readContributionCounts(site, person),
    recall: read => recall(site, read),
    onWaiting: listener => site.connection.gate.onClosed(listener),
    readReadableReports: () => readReadableReports(site),
    readReportIndex: unit => readReportIndex(site, unit),
    readMonthReport: (index, month) => readMonthReport(site, index, month),
    readQuarterReport: (index, quarter) => readQuarterReport(site, index, quarter),
    readYearReport: (index, year) => readYearReport(site, index, year),
    readLives: unit => readLives(site, unit),
    ...openOrganisation(site)
  };
}

/** What administrators keep about the organisation. */
function openOrganisation(site: Site): Pick<Guildhall, OrganisationMethods> {
  return {
    takeOverDepartments: async (wanted, onProgress) => (await keeping()).takeOverDepartments(site, wanted, onProgress),
    readUnitHeadcount: async unit => (await keeping()).readUnitHeadcount(site, unit),
    changeUnitHeadcount: async (unit, seen, headcount) => (await keeping()).changeUnitHeadcount(site, unit, seen, headcount),
    preparePeople: async (lines, onProgress) => (await keeping()).preparePeople(unkept(site), lines, onProgress),
    takeOverPeople: async (lines, onProgress) => (await keeping()).takeOverPeople(unkept(site), lines, onProgress),
    readGroupMembers: async group => (await keeping()).readGroupMembers(site, group),
    addGroupMember: async (group, person) => (await keeping()).addGroupMember(site, group, person),
    removeGroupMember: async (group, member) => (await keeping()).removeGroupMember(site, group, member),
    readLeavers: () => readLeavers(site),
    markLeaver: async (person, since) => (await keeping()).markLeaver(site, person, since),
    takeLeaverBack: async leaver => (await keeping()).takeLeaverBack(site, leaver)
  };
}

type OrganisationMethods =
  | 'takeOverDepartments'
  | 'readUnitHeadcount'
  | 'changeUnitHeadcount'
  | 'preparePeople'
  | 'takeOverPeople'
  | 'readGroupMembers'
  | 'addGroupMember'
  | 'removeGroupMember'
  | 'readLeavers'
  | 'markLeaver'
  | 'takeLeaverBack';

/** The same site, whose answers the page does not keep: who works where is no business of a browser's storage. */
function unkept(site: Site): Site {
  return over(site, { ...site.connection, keeps: false });
}

async function recall<T>(site: Site, read: (lastKnown: Guildhall) => Promise<T>): Promise<Recalled<T> | undefined> {
  const { connection, readAt } = recalling(site.connection);
  try {
    const value = await read(openGuildhall(over(site, connection)));
    const at = readAt();
    return at === undefined ? undefined : { value, readAt: at };
  } catch {
    // Something of it was never read: there is nothing of before to show, which is no failure.
    return undefined;
  }
}

async function addUnit(site: Site, tenantId: string, draft: UnitDraft): Promise<BusinessUnit> {
  const { ensureCommunityManagers, ensurePrincipals, ensureUnit } = await keeping();
  const unit = { key: unitKeyOf(draft.title), title: draft.title.trim(), headcount: draft.headcount };
  const logins = await Promise.all(draft.approvers.map(person => loginOf(site, person.key)));
  await ensureUnit(site, await ensurePrincipals(site, tenantId), unit, logins);
  await ensureCommunityManagers(site);
  return unit;
}
