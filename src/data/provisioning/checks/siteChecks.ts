import type { CheckKey } from '../../../domain/setUp/checked';
import { checkFolderRights } from './folderRights';
import { checkAttachments, checkColumns, checkComments, checkLists, checkStamps } from './listChecks';
import { checkListRights } from './listRights';
import { checkCommunityManagers, checkDepartments, checkLeadership, checkPeople, checkUnits } from './organisation';
import { checkRatings, checkSharing, checkViewerNames, checkVisits } from './privacy';
import { checkSiteAddress } from './siteAddress';
import type { SiteCheck } from './siteCheck';
import { checkSiteRights } from './siteRights';
import { checkTeamsApp } from './teamsApp';
import { checkVersion } from './version';

/** How each check of the domain looks at a site, and mends it. */
export const siteChecks: Readonly<Record<CheckKey, SiteCheck>> = {
  version: checkVersion,
  siteAddress: checkSiteAddress,
  lists: checkLists,
  columns: checkColumns,
  siteRights: checkSiteRights,
  listRights: checkListRights,
  folderRights: checkFolderRights,
  stamps: checkStamps,
  attachments: checkAttachments,
  comments: checkComments,
  ratings: checkRatings,
  sharing: checkSharing,
  viewerNames: checkViewerNames,
  visits: checkVisits,
  units: checkUnits,
  departments: checkDepartments,
  people: checkPeople,
  leadership: checkLeadership,
  communityManagers: checkCommunityManagers,
  teamsApp: checkTeamsApp
};
