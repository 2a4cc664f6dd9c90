/** What those who run, decide and administer do: a part of the data room that no first view fetches. */
export { checkSite, mendSite } from './provisioning/checks/checkSite';
export { ensureCommunityManagers } from './provisioning/communityManagers';
export { ensureUnit } from './provisioning/ensureUnit';
export { ensurePrincipals, provision } from './provisioning/provision';
export { checkReports } from './publisher/checkReports';
export { noteMonth } from './publisher/noteMonth';
export { publishNow } from './publisher/publishNow';
export { preparePeople, takeOverPeople } from './repositories/assignments';
export { changeCharter, changePractice } from './repositories/communities';
export { decide } from './repositories/decide';
export { changeUnitHeadcount, readUnitHeadcount, takeOverDepartments } from './repositories/departments';
export { addGroupMember, readGroupMembers, removeGroupMember } from './repositories/groupMembers';
export { markLeaver, takeLeaverBack } from './repositories/markLeaver';
export { answerProposal, foundCommunity, propose } from './repositories/proposals';
export { keepTemplate } from './repositories/templates';
export { chooseVisitRecording, readVisitSetting } from './repositories/visitRecording';
