import type { Charter } from '../domain/community/charter';
import type { Community } from '../domain/community/community';
import type { CommunityDraft, TakenTitle } from '../domain/community/communityDraft';
import type { Directory, NewerRows } from '../domain/directory/directory';
import type { CommunityKey, NamedPerson, PersonKey, UnitKey } from '../domain/identity';
import type { Membership, MembershipKind } from '../domain/membership/membership';
import type { BusinessUnit, Organisation } from '../domain/organisation/organisation';
import type { Actor } from '../domain/permission/actor';
import type { MonthReport, ReportIndex } from '../domain/report/monthReport';
import type { UtcMonth } from '../domain/time';
import { unitKey } from '../domain/identity';
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
import { isSetUp, readSettings } from './repositories/settings';

export type { ProvisionProgress, Published, PublishProgress };

/** A business unit as an administrator fills it in. */
export interface UnitDraft {
  readonly title: string;
  readonly headcount: number | undefined;
  readonly approvers: readonly NamedPerson[];
}

/** The door of the data room: what screens may ask and do, in words of the domain. Every failure is a `Failure`. */
export interface Guildhall {
  /** Absolute address of the Guildhall site. */
  readonly siteUrl: string;
  readActor(): Promise<Actor>;
  isSetUp(): Promise<boolean>;
  readAdministrators(): Promise<NamedPerson[]>;
  setUp(tenantId: string, onProgress: (progress: ProvisionProgress) => void): Promise<void>;
  addUnit(tenantId: string, unit: UnitDraft): Promise<BusinessUnit>;
  readDirectory(): Promise<Directory>;
  readNewerRows(since: Directory): Promise<NewerRows & { readonly complete: boolean }>;
  readMembershipsOf(person: PersonKey): Promise<ReadonlyMap<CommunityKey, Membership>>;
  readOrganisation(): Promise<Organisation>;
  findPeople(text: string): Promise<NamedPerson[]>;
  addMembershipRow(actor: Actor, community: CommunityKey, kind: MembershipKind): Promise<void>;
  foundCommunity(actor: Actor, draft: CommunityDraft, others: readonly TakenTitle[]): Promise<CommunityKey>;
  changeCharter(actor: Actor, community: Community, charter: Charter, others: readonly TakenTitle[]): Promise<void>;
  publish(onProgress: (progress: PublishProgress) => void): Promise<Published>;
  readReportIndex(): Promise<ReportIndex | undefined>;
  readMonthReport(index: ReportIndex, month: UtcMonth): Promise<MonthReport>;
}

export function openGuildhall(site: Site): Guildhall {
  return {
    siteUrl: site.url,
    readActor: () => readActor(site),
    isSetUp: async () => isSetUp(await readSettings(site)),
    readAdministrators: () => readAdministrators(site),
    setUp: async (tenantId, onProgress) => void (await provision(site, tenantId, onProgress)),
    addUnit: (tenantId, unit) => addUnit(site, tenantId, unit),
    readDirectory: () => readDirectory(site),
    readNewerRows: since => readNewerRows(site, since),
    readMembershipsOf: person => readMembershipsOf(site, person),
    readOrganisation: () => readOrganisation(site),
    findPeople: text => findPeople(site, text),
    addMembershipRow: (actor, community, kind) => addMembershipRow(site, actor, community, kind),
    foundCommunity: (actor, draft, others) => foundCommunity(site, actor, draft, others),
    changeCharter: (actor, community, charter, others) => changeCharter(site, actor, community, charter, others),
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

/** A key made of the title: small letters, digits, hyphens. */
export function unitKeyOf(title: string): UnitKey {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return unitKey(plain.replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, ''));
}
