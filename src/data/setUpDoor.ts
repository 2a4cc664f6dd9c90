import type { CheckKey } from '../domain/setUp/checked';
import type { Finding } from '../domain/setUp/finding';
import type { VisitRecording } from '../domain/setUp/visitRecording';
import type { Site } from './client/site';
import type { CheckProgress } from './provisioning/checks/checkSite';
import type { VisitSetting } from './repositories/visitRecording';

export type { CheckProgress, VisitSetting };

/** The part of the door by which administrators check their site and put it right. */
export interface SetUpDoor {
  /** Looks at everything, and changes nothing. */
  checkSetUp(tenantId: string, onProgress: (progress: CheckProgress) => void): Promise<Finding[]>;
  /** Mends what these checks find wrong and looks at them again. Safe to leave, and to run again. */
  mendSetUp(
    tenantId: string,
    keys: readonly CheckKey[],
    onProgress: (progress: CheckProgress) => void
  ): Promise<Finding[]>;
  /** Whether visits are recorded; undecided until an administrator has chosen. */
  readVisitSetting(): Promise<VisitSetting>;
  /** Decides on top of what was `seen`; a `conflict` failure where another administrator was faster. */
  chooseVisitRecording(seen: VisitSetting, choice: VisitRecording): Promise<VisitSetting>;
}

/** What a first view does not need comes in a file of its own, when it is first asked for. */
export const keeping = (): Promise<typeof import('./keeping')> => import('./keeping');

export function openSetUp(site: Site): SetUpDoor {
  return {
    checkSetUp: async (tenantId, onProgress) => (await keeping()).checkSite(site, tenantId, onProgress),
    mendSetUp: async (tenantId, keys, onProgress) => (await keeping()).mendSite(site, tenantId, keys, onProgress),
    readVisitSetting: async () => (await keeping()).readVisitSetting(site),
    chooseVisitRecording: async (seen, choice) => (await keeping()).chooseVisitRecording(site, seen, choice)
  };
}
