import { publish } from '../../src/data/publisher/publish';
import { provision } from '../../src/data/provisioning/provision';
import { addHistory } from '../../src/data/repositories/history';
import type { UtcInstant } from '../../src/domain/time';
import { siteAs } from './asPerson';
import { administrator } from './cast';
import { company } from './company';
import { loadCommunities } from './loadCommunities';
import { loadSpace } from './loadSpace';
import type { Loading } from './loading';
import { ensureEverybody, loadAssignments, loadOrganisation } from './loadOrganisation';
import { guildhallPath, makeTenant, openTenant, readTenantId } from './makeTenant';
import type { SamplePlan } from './planSample';
import { planSample } from './planSample';
import { withoutThrottling } from './withoutThrottling';
import type { Reporter } from './reportProgress';
import { reportProgress } from './reportProgress';
import { readSource } from './source';

export interface LoadOptions {
  /** Where the workbench listens, `http://localhost:4400`. */
  readonly origin: string;
  /** Gets a line at a time. */
  readonly progress: (line: string) => void;
  /** The service's own time; the sample ends in the week before. */
  readonly now?: UtcInstant;
}

/**
 * Fills an empty tenant with the sample organisation, over HTTP, as an administrator would: people and sites, set-up,
 * units, history, communities and what lives inside them, first publishing. A tenant that has sites already is refused; one that was left half
 * loaded is thrown away by the workbench and made anew.
 */
export async function loadSample({ origin, progress, now = Date.now() }: LoadOptions): Promise<void> {
  progress(`Loading the sample organisation ${company.name}. This takes a minute, the first time only.`);
  // Whoever starts the workbench looks at it too: a session at two is at two on that clock.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const plan = planSample(await readSource(), now, timeZone);
  await loadPlan(plan, origin, now, reportProgress(progress, Date.now));
}

/** Writes a plan, in one go: throttling would make it take an hour. `loadedAt` is the service's own time. */
export async function loadPlan(plan: SamplePlan, origin: string, loadedAt: UtcInstant, report: Reporter): Promise<void> {
  await withoutThrottling(origin, () => writePlan(plan, origin, loadedAt, report));
}

async function writePlan(plan: SamplePlan, origin: string, loadedAt: UtcInstant, report: Reporter): Promise<void> {
  const site = siteAs(administrator.upn, `${origin}${guildhallPath}`);
  const tenantId = await report.step('People and sites', async () => {
    await makeTenant(origin, plan.people.values());
    const id = await readTenantId(origin);
    await openTenant(origin, id);
    return id;
  });
  const principals = await report.step('Set-up', () => provision(site, tenantId, () => undefined));
  const personOf = await report.step('Accounts', onProgress => ensureEverybody(site, plan, onProgress));
  const loading: Loading = { plan, site, loadedAt, personOf };
  await report.step('Business units', () => loadOrganisation(loading, principals));
  await report.step('Who works where', onProgress => loadAssignments(loading, onProgress));
  await report.step('What people did', onProgress => {
    const entries = plan.history.map(entry => ({ ...entry, person: personOf(entry.person).key }));
    return addHistory(site, entries, onProgress);
  });
  await report.step('Communities', () => loadCommunities(loading));
  await report.step('What lives inside them', onProgress => loadSpace(loading, onProgress));
  await report.step('Publishing', () => publish(site, loadedAt, () => undefined));
}
