import { groups } from '../../schema/groups';
import { levels } from '../../schema/levels';
import { ensureSiteRights, isTooMuch, ownRightsNeeded } from '../ensureSite';
import { hasMask } from '../principals';
import type { Held, Scope } from '../roleAssignments';
import { readAssignmentsOf } from '../roleAssignments';
import type { Inspection } from './inspection';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

/** On the site nobody but administrators holds a built-in level above Read, or a right that is kept for them; and our levels say what they should. */
export const checkSiteRights: SiteCheck = {
  look: async inspection => {
    const held = await readAssignmentsOf(inspection.site.sp.web as unknown as Scope);
    const needed = await ownRightsNeeded(inspection.site, await inspection.owners());
    const own = held.filter(one => one.principal === needed && isTooMuch(one));
    const others = await siteProblems(inspection, held.filter(one => !own.includes(one)));
    const mendable = [...(await levelProblems(inspection)), ...others];
    return judged([...mendable, ...own.map(({ levelName }) => ({ says: 'youHold', values: { level: levelName } }) as const)], {
      byHand: mendable.length === 0,
      ...(own.length === 0 ? {} : { toDo: { says: 'becomeOwner' } })
    });
  },
  mend: async ({ site, principals }) => ensureSiteRights(site, await principals())
};

async function levelProblems({ levels: read }: Inspection): Promise<Detail[]> {
  const present = await read();
  return Object.values(levels).flatMap((level): Detail[] => {
    const known = present.find(({ Name }) => Name === level.name);
    if (known === undefined) return [{ says: 'levelMissing', values: { level: level.name } }];
    return hasMask(known, level) ? [] : [{ says: 'levelDiffers', values: { level: level.name } }];
  });
}

async function siteProblems({ owners, site }: Inspection, held: readonly Held[]): Promise<Detail[]> {
  const administrators = await owners();
  const members = (await site.sp.web.associatedMemberGroup.select('Title')<{ Title: string }>()).Title;
  const readers = [groups.everyone.title, members];
  const reads = ({ levelName }: Held): boolean => levelName === levels.read.name;
  return [
    ...readers
      .filter(reader => !held.some(one => one.holder === reader && reads(one)))
      .map((reader): Detail => ({ says: 'lacksOnSite', values: { holder: reader, level: levels.read.name } })),
    ...held
      .filter(one => one.holder !== administrators && (readers.includes(one.holder) ? !reads(one) : isTooMuch(one)))
      .map((one): Detail => ({ says: 'holdsOnSite', values: { holder: one.holder, level: one.levelName } }))
  ];
}
