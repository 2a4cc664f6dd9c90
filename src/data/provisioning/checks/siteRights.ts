import { groups } from '../../schema/groups';
import { levels } from '../../schema/levels';
import { ensureSiteRights, isTooMuch, ownRightsNeeded } from '../ensureSite';
import { hasMask } from '../principals';
import type { Held, Scope } from '../roleAssignments';
import { readAssignmentsOf } from '../roleAssignments';
import type { Inspection } from './inspection';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';

/** On the site nobody but administrators holds a built-in level above Read, or a right that is kept for them; and our levels say what they should. */
export const checkSiteRights: SiteCheck = {
  look: async inspection => {
    const held = await readAssignmentsOf(inspection.site.sp.web as unknown as Scope);
    const needed = await ownRightsNeeded(inspection.site, await inspection.owners());
    const own = held.filter(one => one.principal === needed && isTooMuch(one));
    const others = await siteProblems(inspection, held.filter(one => !own.includes(one)));
    const mendable = [...(await levelProblems(inspection)), ...others];
    return judged([...mendable, ...own.map(({ levelName }) => `You hold “${levelName}” in person, and are no owner of the site.`)], {
      byHand: mendable.length === 0,
      ...(own.length === 0 ? {} : { toDo: 'Put yourself into the owners of the site, then mend this: nobody locks himself out.' })
    });
  },
  mend: async ({ site, principals }) => ensureSiteRights(site, await principals())
};

async function levelProblems({ levels: read }: Inspection): Promise<string[]> {
  const present = await read();
  return Object.values(levels).flatMap(level => {
    const known = present.find(({ Name }) => Name === level.name);
    if (known === undefined) return [`The permission level “${level.name}” is missing.`];
    return hasMask(known, level) ? [] : [`The permission level “${level.name}” allows something else than it should.`];
  });
}

async function siteProblems({ owners, site }: Inspection, held: readonly Held[]): Promise<string[]> {
  const administrators = await owners();
  const members = (await site.sp.web.associatedMemberGroup.select('Title')<{ Title: string }>()).Title;
  const readers = [groups.everyone.title, members];
  const reads = ({ levelName }: Held): boolean => levelName === levels.read.name;
  return [
    ...readers
      .filter(reader => !held.some(one => one.holder === reader && reads(one)))
      .map(reader => `${reader} lacks “${levels.read.name}” on the site.`),
    ...held
      .filter(one => one.holder !== administrators && (readers.includes(one.holder) ? !reads(one) : isTooMuch(one)))
      .map(one => `${one.holder} holds “${one.levelName}” on the site.`)
  ];
}
