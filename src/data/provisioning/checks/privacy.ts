import { listOf } from '../../client/site';
import { readVisitSetting } from '../../repositories/visitRecording';
import type { VisitRecording } from '../../../domain/setUp/visitRecording';
import { lists } from '../../schema/lists';
import { ensureNoViewerNames, ensureOwnersShare, groupsThatMembersFill, showsViewerNames } from '../ensureSite';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

/** Nobody but owners shares, and nobody but owners fills groups. */
export const checkSharing: SiteCheck = {
  look: async ({ site }) => {
    const { MembersCanShare: canShare } = await site.sp.web.select('MembersCanShare')<{ MembersCanShare: boolean }>();
    const groups = await groupsThatMembersFill(site);
    return judged([
      ...(canShare ? [{ says: 'membersShare' } as const] : []),
      ...groups.map(({ Title }): Detail => ({ says: 'membersFill', values: { group: Title } }))
    ]);
  },
  mend: ({ site }) => ensureOwnersShare(site)
};

export const checkViewerNames: SiteCheck = {
  look: async ({ site }) => judged((await showsViewerNames(site)) ? [{ says: 'viewersActive' }] : []),
  mend: ({ site }) => ensureNoViewerNames(site)
};

/** In the property bag of a list's root folder, as REST names it. Source: SharePoint/sp-dev-docs #7461. */
interface RatingProperties {
  readonly Ratings_x005f_VotingExperience?: string | null;
}

/** REST reads the property and cannot write it. */
export const checkRatings: SiteCheck = {
  look: async inspection => {
    const problems: Detail[] = [];
    let opens = '';
    for (const [name, { Id }] of await inspection.lists()) {
      const { Ratings_x005f_VotingExperience: rated } = await listOf(inspection.site, name).rootFolder.properties<RatingProperties>();
      if (!rated) continue;
      problems.push({ says: 'isRated', values: { list: lists[name].title, how: rated } });
      // The settings of the first; whoever comes back is led to the next.
      if (opens === '') opens = `${inspection.site.url}/_layouts/15/RatingsSettings.aspx?List=${encodeURIComponent(`{${Id}}`)}`;
    }
    return judged(problems, { toDo: { says: 'stopRating' }, opens });
  }
};

const decided: Readonly<Record<VisitRecording, Detail>> = { recorded: { says: 'visitsRecorded' }, notRecorded: { says: 'visitsNotRecorded' } };

/** No silent default: until somebody decides, that is what the check says. */
export const checkVisits: SiteCheck = {
  look: async ({ site }) => {
    const { choice } = await readVisitSetting(site);
    return choice === undefined ? { state: 'choice', details: [] } : { state: 'good', details: [decided[choice]] };
  }
};
