import { decisionBody } from '../../src/domain/community/decisionBody';
import { communityKey, departmentKey, operationId, personKey, unitKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import { ensureMember } from '../../src/data/provisioning/principals';
import { publish } from '../../src/data/publisher/publish';
import type { Published } from '../../src/data/publisher/publish';
import { addHistory } from '../../src/data/repositories/history';
import { addDecision } from '../../src/data/repositories/logs';
import { addAssignments, addDepartments } from '../../src/data/repositories/organisation';
import { login, type GuildhallTenant, type Who } from './guildhallTenant';

export const [field, research] = [unitKey('field'), unitKey('research')];

const persons = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);
/** Twelve of Field, nine of Research, which is left out with those of no known department: the smaller unit of the two. */
const [ofField, ofResearch] = [persons(1000, 12), persons(2000, 9)];
const founded = Date.parse('2025-06-01T00:00:00Z');

/** Two units with a community each, twenty-one people who took part in both from October 2025 to March 2026, and who leads which unit. */
export async function fillCompany(company: GuildhallTenant, leads: Partial<Record<Who, readonly string[]>>): Promise<void> {
  const site = company.site('administrator');
  await addDepartments(site, [
    { key: departmentKey('service'), title: 'Service', unit: field, headcount: 400 },
    { key: departmentKey('labs'), title: 'Labs', unit: research, headcount: 90 }
  ]);
  const assigned = [...ofField.map(person => [person, 'service'] as const), ...ofResearch.map(person => [person, 'labs'] as const)];
  await addAssignments(
    site,
    assigned.map(([person, department]) => ({
      person: personKey(String(person)), department: departmentKey(department), from: founded, account: `p${person}@contoso.example`, entraObjectId: `id-${person}`, name: `Person ${person}`
    })),
    () => undefined
  );
  for (const [community, unit] of [['pumps', field], ['lasers', research]] as const) await found(company, community, unit);
  await takePart(company, ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']);
  for (const [who, units] of Object.entries(leads) as [Who, readonly string[]][]) {
    for (const unit of units) {
      const { Id } = await site.sp.web.siteGroups.getByName(`Leaders ${unit}`).select('Id')<{ Id: number }>();
      await ensureMember(site.sp, Id, login(who));
    }
  }
}

/** Everybody of Field in Pumps, seven of them in Lasers too; everybody of Research in Lasers, six of them in Pumps too: once a month. */
export async function takePart(company: GuildhallTenant, months: readonly string[]): Promise<void> {
  const acts = months.flatMap(month => [
    ...ofField.map(person => [month, person, 'pumps'] as const),
    ...ofField.slice(0, 7).map(person => [month, person, 'lasers'] as const),
    ...ofResearch.map(person => [month, person, 'lasers'] as const),
    ...ofResearch.slice(0, 6).map(person => [month, person, 'pumps'] as const)
  ]);
  const entries = acts.map(([month, person, community]): Omit<HistoryEntry, 'id'> => ({
    kind: 'contribution', person: personKey(String(person)), community: communityKey(community), actedAt: Date.parse(`${month}-10T09:00:00Z`), operation: operationId(`${month}-${person}-${community}`)
  }));
  await addHistory(company.site('administrator'), entries, () => undefined);
}

async function found(company: GuildhallTenant, community: string, unit: typeof field): Promise<void> {
  const { key, name } = await company.actor('administrator');
  const title = community.charAt(0).toUpperCase() + community.slice(1);
  const body = decisionBody({
    kind: 'founded', community: communityKey(community), unit, type: 'community', charter: { title, purpose: '', audience: '' }, roles: [{ role: 'manager', person: { key, name } }], reason: '', founded
  });
  await addDecision(company.site('administrator'), unit, { kind: 'founded', person: key, community: communityKey(community), operation: operationId(`found-${community}`), at: Date.now(), summary: title, body });
}

export function publishAt(company: GuildhallTenant, day: string, onProgress: Parameters<typeof publish>[2] = () => undefined): Promise<Published> {
  return publish(company.site('administrator'), Date.parse(`${day}T06:00:00Z`), onProgress);
}

/** What was asked of the service since it was last asked, as method and address. */
export async function requestsOf(company: GuildhallTenant): Promise<readonly { readonly method: string; readonly url: string; readonly status?: number }[]> {
  const address = `${company.tenant.origin}/_workbench/requests`;
  const requests = (await (await fetch(address)).json()) as { method: string; url: string }[];
  await fetch(address, { method: 'DELETE' });
  return requests;
}
