import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSharePoint, type SharePoint } from '../../../workbench/sharepoint';
import { startGuildhall, type GuildhallTenant } from '../../data/guildhallTenant';

/** A company that goes back to moments it kept, so that every attempt meets the same one. */
export interface Moments {
  readonly company: GuildhallTenant;
  keep(moment: string): void;
  goTo(moment: string, forgeableAuthor: boolean): void;
  close(): Promise<void>;
}

/**
 * The service lives in one SQLite file: a moment is a copy of it, and going there takes milliseconds where a new tenant
 * takes seconds. Digests stay good, because their secret is kept in the file. Requests are handed to the service in this
 * process, by replacing `fetch`: sockets would take longer than the answers.
 */
export async function startMoments(): Promise<Moments> {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-matrix-'));
  const live = join(folder, 'live.db');
  const options = { file: live, recordRequests: false, digestsSurviveRestart: true, requestsPerFiveMinutes: 0 };
  const company = await startGuildhall(options);
  const first = company.tenant.sharepoint;
  let service: SharePoint = { ...first };
  first.close = () => service.close();
  const handed = jest.spyOn(globalThis, 'fetch').mockImplementation((url, init) => service.handle(new Request(url, init)));
  const reopen = (forgeableAuthor: boolean, meanwhile: () => void): void => {
    service.close();
    meanwhile();
    service = createSharePoint({ ...options, forgeableAuthor, origin: () => company.tenant.origin });
  };
  const copyOf = (moment: string): string => join(folder, `${moment}.db`);
  return {
    company,
    keep: moment => reopen(false, () => copyFileSync(live, copyOf(moment))),
    goTo: (moment, forgeableAuthor) => reopen(forgeableAuthor, () => copyFileSync(copyOf(moment), live)),
    close: async () => {
      handed.mockRestore();
      await company.close();
      rmSync(folder, { recursive: true });
    }
  };
}
