import type { Charter } from '../domain/community/charter';
import type { Community } from '../domain/community/community';
import type { CommunityDraft, TakenTitle } from '../domain/community/communityDraft';
import type { Directory, NewerRows } from '../domain/directory/directory';
import type { CommunityKey, NamedPerson, OperationId, PersonKey, UnitKey } from '../domain/identity';
import type { Membership, MembershipKind } from '../domain/membership/membership';
import type { BusinessUnit, Organisation } from '../domain/organisation/organisation';
import type { UnitDraft } from '../domain/organisation/unitDraft';
import { unitKeyOf } from '../domain/organisation/unitDraft';
import type { Actor } from '../domain/permission/actor';
import type { MonthReport, ReportIndex } from '../domain/report/monthReport';
import type { UtcMonth } from '../domain/time';
import { smallestMinimum } from '../domain/report/protectMonth';
import { newOperationId } from './client/operation';
import type { Site } from './client/site';
import { provision, ensurePrincipals } from './provisioning/provision';
import type { ProvisionProgress } from './provisioning/provision';
import { ensureUnit } from './provisioning/ensureUnit';
import type { Published, PublishProgress } from './publisher/publish';
import { publish } from './publisher/publish';
import { readActor, readAdministrators } from './repositories/actors';
import { addMembershipRow, changeCharter, foundCommunity } from './repositories/communities';
import { readDirectory, readNewerRows } from './repositories/directory';
import { readMembershipsOf } from './repositories/memberships';
import { readOrganisation } from './repositories/organisation';
import { findPeople, loginOf } from './repositories/people';
import { readMonthReport, readReportIndex } from './repositories/reports';
import type { SetUpState } from './repositories/settings';
import { readSettings, setUpState } from './repositories/settings';
import { approversGroup } from './schema/groups';

export type { ProvisionProgress, Published, PublishProgress };

/** The door of the data room: what screens may ask and do, in words of the domain. Every failure is a `Failure`. */
export interface Guildhall {
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
  readMinimumGroupSize(): Promise<number>;
  findPeople(text: string): Promise<NamedPerson[]>;
  /** A new operation: one act of one person. Sending the same operation again, after a lost answer, is the same act. */
  newOperation(): OperationId;
  addMembershipRow(
    actor: Actor,
    community: CommunityKey,
    kind: MembershipKind,
    operation: OperationId
  ): Promise<void>;
  foundCommunity(
    actor: Actor,
    draft: CommunityDraft,
    others: readonly TakenTitle[],
    operation: OperationId
  ): Promise<CommunityKey>;
  changeCharter(
    actor: Actor,
    community: Community,
    charter: Charter,
    others: readonly TakenTitle[],
    operation: OperationId
  ): Promise<void>;
  publish(onProgress: (progress: PublishProgress) => void): Promise<Published>;
  readReportIndex(): Promise<ReportIndex | undefined>;
  readMonthReport(index: ReportIndex, month: UtcMonth): Promise<MonthReport>;
}

export function openGuildhall(site: Site): Guildhall {
  return {
    siteUrl: site.url,
    readActor: () => readActor(site),
    readSetUpState: async () => setUpState(await readSettings(site)),
    readAdministrators: () => readAdministrators(site),
    setUp: async (tenantId, onProgress) => void (await provision(site, tenantId, onProgress)),
    addUnit: (tenantId, unit) => addUnit(site, tenantId, unit),
    readDirectory: () => readDirectory(site),
    readNewerRows: since => readNewerRows(site, since),
    readMembershipsOf: person => readMembershipsOf(site, person),
    readOrganisation: () => readOrganisation(site),
    approversGroupOf: key => approversGroup({ key }),
    readMinimumGroupSize: async () => (await readSettings(site))?.minimumGroupSize ?? smallestMinimum,
    findPeople: text => findPeople(site, text),
    newOperation: newOperationId,
    addMembershipRow: (actor, community, kind, operation) => addMembershipRow(site, actor, community, kind, operation),
    foundCommunity: (actor, draft, others, operation) => foundCommunity(site, actor, draft, others, operation),
    changeCharter: (actor, community, charter, others, operation) =>
      changeCharter(site, actor, community, charter, others, operation),
    publish: onProgress => publish(site, Date.now(), onProgress),
    readReportIndex: () => readReportIndex(site),
    readMonthReport: (index, month) => readMonthReport(site, index, month)
  };
}

async function addUnit(site: Site, tenantId: string, draft: UnitDraft): Promise<BusinessUnit> {
  const unit = { key: unitKeyOf(draft.title), title: draft.title.trim(), headcount: draft.headcount };
  const logins = await Promise.all(draft.approvers.map(person => loginOf(site, person.key)));
  await ensureUnit(site, await ensurePrincipals(site, tenantId), unit, logins);
  return unit;
}
