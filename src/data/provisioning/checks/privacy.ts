import { listOf } from '../../client/site';
import { readVisitSetting } from '../../repositories/visitRecording';
import type { VisitRecording } from '../../../domain/setUp/visitRecording';
import { lists } from '../../schema/lists';
import { ensureNoViewerNames, ensureOwnersShare, groupsThatMembersFill, showsViewerNames } from '../ensureSite';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';

/** Nobody but owners shares, and nobody but owners fills groups. */
export const checkSharing: SiteCheck = {
  look: async ({ site }) => {
    const { MembersCanShare: canShare } = await site.sp.web.select('MembersCanShare')<{ MembersCanShare: boolean }>();
    const groups = await groupsThatMembersFill(site);
    return judged([
      ...(canShare ? ['Members share files, folders and the site.'] : []),
      ...groups.map(({ Title }) => `Members of “${Title}” put others into it.`)
    ]);
  },
  mend: ({ site }) => ensureOwnersShare(site)
};

export const checkViewerNames: SiteCheck = {
  look: async ({ site }) => judged((await showsViewerNames(site)) ? ['The feature “SharePoint Viewers” is active.'] : []),
  mend: ({ site }) => ensureNoViewerNames(site)
};

/** In the property bag of a list's root folder, as REST names it. Source: SharePoint/sp-dev-docs #7461. */
interface RatingProperties {
  readonly Ratings_x005f_VotingExperience?: string | null;
}

/** REST reads the property and cannot write it. */
export const checkRatings: SiteCheck = {
  look: async inspection => {
    const problems: string[] = [];
    for (const name of (await inspection.lists()).keys()) {
      const { Ratings_x005f_VotingExperience: rated } = await listOf(inspection.site, name).rootFolder.properties<RatingProperties>();
      if (rated) problems.push(`${lists[name].title} is rated (${rated}).`);
    }
    return judged(problems, {
      toDo: 'In the settings of each of these lists, open “Rating settings” and choose No. SharePoint lets no program do it.'
    });
  }
};

const decided: Readonly<Record<VisitRecording, string>> = {
  recorded: 'Visits are recorded: at most one row a person, community and month, which nobody but the person reads.',
  notRecorded: 'Visits are not recorded.'
};

/** No silent default: until somebody decides, that is what the check says. */
export const checkVisits: SiteCheck = {
  look: async ({ site }) => {
    const { choice } = await readVisitSetting(site);
    return choice === undefined ? { state: 'choice', details: [] } : { state: 'good', details: [decided[choice]] };
  }
};
