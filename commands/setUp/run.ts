import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import type { Guildhall } from '../../src/data/guildhall';
import { openGuildhall } from '../../src/data/guildhall';
import type { Finding } from '../../src/domain/setUp/finding';
import { needsSomebody, toMend } from '../../src/domain/setUp/finding';
import type { ExitCode, Terminal } from '../terminal/command';
import { closingLine, linesOf } from './lines';
import type { Arguments } from './readArguments';

/** A terminal, and for which tenant. */
export interface Surroundings extends Terminal {
  readonly tenantId: string;
}

/** Sets up, checks or mends, tells each check in a line, and how the command ends: 1 where something is wrong, or not decided. */
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
