import { readText } from '../../src/data/client/files';
import { listPath } from '../../src/data/client/site';
import { publish } from '../../src/data/publisher/publish';
import { withNewerRows } from '../../src/domain/directory/directory';
import { personKey } from '../../src/domain/identity';
import { day } from '../../src/domain/time';
import { cast, type Who } from '../data/guildhallTenant';
import type { Stage } from './stage';

/** What anybody sees of communities and memberships at this moment, as text to compare byte for byte. */
export async function seenByAnybody(stage: Stage): Promise<string> {
  const guildhall = stage.company.as('employee');
  const projection = await guildhall.readDirectory();
  const { entries } = withNewerRows(projection, await guildhall.readNewerRows(projection));
  const memberships = await Promise.all(
    (Object.keys(cast) as Who[]).map(async who => [who, [...(await guildhall.readMembershipsOf(personKey(String(await stage.idOf(who)))))]] as const)
  );
  return JSON.stringify({ entries, memberships }, undefined, 1);
}

/**
 * What a publishing leaves for readers: the communities of the directory, which months are reported, and the bytes of
 * their reports. Published as if two months had passed, so that the running month is complete.
 */
export async function seenAfterPublishing({ company }: Stage): Promise<string> {
  await publish(company.site('administrator'), Date.now() + 62 * day, () => undefined);
  const { entries } = await company.as('employee').readDirectory();
  const leader = company.site('leader');
  const months = (await company.as('leader').readReportIndex())?.months ?? [];
  const reports = await Promise.all(months.map(({ file }) => readText(leader, `${listPath(leader, 'reports')}/company/${file}`)));
  return JSON.stringify({ entries, months, reports }, undefined, 1);
}
