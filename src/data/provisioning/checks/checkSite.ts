import type { FailureKind } from '../../../domain/failure';
import { Failure, isFailure } from '../../../domain/failure';
import type { CheckKey } from '../../../domain/setUp/checked';
import { checked, checkKeys } from '../../../domain/setUp/checked';
import type { Finding } from '../../../domain/setUp/finding';
import type { Site } from '../../client/site';
import type { ProvisionProgress } from '../provision';
import { readActor } from '../../repositories/actors';
import { inspect } from './inspection';
import { siteChecks } from './siteChecks';

/** What SharePoint refuses concerns one check; anything else (busy, offline) concerns them all, and ends the run. */
const ofOneCheck: readonly FailureKind[] = ['forbidden', 'notFound', 'invalid', 'conflict'];

/** How far a run is, and what it has found so far. */
export interface CheckProgress extends ProvisionProgress {
  readonly found: readonly Finding[];
}

/**
 * Looks at everything, and changes nothing. A `forbidden` failure for whoever is no administrator of the site: SharePoint
 * would hide from him what there is to find.
 */
export async function checkSite(
  site: Site,
  tenantId: string,
  onProgress: (progress: CheckProgress) => void,
  keys: readonly CheckKey[] = checkKeys
): Promise<Finding[]> {
  if (!(await readActor(site)).isAdministrator) {
    throw new Failure('forbidden', 'Administrators of the site check it.');
  }
  const inspection = inspect(site, tenantId);
  const found: Finding[] = [];
  for (const [done, key] of keys.entries()) {
    onProgress({ doing: checked[key].title, done, of: keys.length, found: [...found] });
    found.push(
      await siteChecks[key].look(inspection).then(
        look => ({ key, ...look }),
        error => ({ key, state: 'unknown', details: [reasonOf(error)] }) as const
      )
    );
  }
  return found;
}

/**
 * Mends what these checks find wrong, and looks again: one after the other, each step looking before it acts, so that a
 * run that was cut is simply run again. What SharePoint refuses is told in the finding, and the others go on.
 */
export async function mendSite(
  site: Site,
  tenantId: string,
  keys: readonly CheckKey[],
  onProgress: (progress: CheckProgress) => void
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [done, key] of keys.entries()) {
    const tell = (doing: string): void => onProgress({ doing, done, of: keys.length, found: [...found] });
    tell(checked[key].title);
    const refusal = await mendOne(site, tenantId, key, tell);
    const [finding] = await checkSite(site, tenantId, () => undefined, [key]);
    if (finding !== undefined) found.push(refusal === undefined ? finding : refused(finding, refusal));
  }
  return found;
}

async function mendOne(
  site: Site,
  tenantId: string,
  key: CheckKey,
  tell: (doing: string) => void
): Promise<string | undefined> {
  try {
    await siteChecks[key].mend?.(inspect(site, tenantId), tell);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function refused(finding: Finding, reason: string): Finding {
  return { ...finding, details: [...finding.details, { says: 'refused', values: { reason } }], byHand: true };
}

/** What SharePoint said; whatever concerns more than one check is thrown on. */
function reasonOf(error: unknown): string {
  if (isFailure(error) && ofOneCheck.includes(error.kind) && !error.outcomeUnknown) return error.message;
  throw error;
}
