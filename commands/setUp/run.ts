import type { Queryable } from '@pnp/queryable';
import { openConnection } from '../../src/data/client/connection';
import type { TimelinePipe } from '../../src/data/client/pnp';
import { connectSite } from '../../src/data/client/site';
import type { Guildhall } from '../../src/data/guildhall';
import { openGuildhall } from '../../src/data/guildhall';
import type { Finding } from '../../src/domain/setUp/finding';
import { needsSomebody, toMend } from '../../src/domain/setUp/finding';
import { closingLine, linesOf } from './lines';
import type { Arguments } from './readArguments';

/** 0: nothing needs anybody. 1: something is wrong, or not decided. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** How requests are sent, for which tenant, and where lines go: what a test may bring along. */
export interface Surroundings {
  readonly platform: TimelinePipe<Queryable>;
  readonly tenantId: string;
  readonly print: (line: string) => void;
  /** Tells what is going on; not part of the result. */
  readonly progress: (line: string) => void;
}

/** Sets up, checks or mends, tells each check in a line, and how the command ends. */
export async function run({ site, task }: Arguments, { platform, tenantId, print, progress }: Surroundings): Promise<ExitCode> {
  const guildhall = openGuildhall(connectSite(site, platform, openConnection()));
  const tell = ({ doing, done, of }: { doing: string; done: number; of: number }): void => progress(`${done}/${of} ${doing}`);
  if (task === 'setUp') await guildhall.setUp(tenantId, tell);
  const found = await guildhall.checkSetUp(tenantId, tell);
  const findings = task === 'mend' ? await mended(guildhall, tenantId, found, tell) : found;
  for (const finding of findings) for (const line of linesOf(finding)) print(line);
  print(closingLine(findings));
  return needsSomebody(findings) ? 1 : 0;
}

async function mended(
  guildhall: Guildhall,
  tenantId: string,
  found: readonly Finding[],
  tell: (progress: { doing: string; done: number; of: number }) => void
): Promise<readonly Finding[]> {
  const after = await guildhall.mendSetUp(tenantId, toMend(found), tell);
  return found.map(before => after.find(({ key }) => key === before.key) ?? before);
}
