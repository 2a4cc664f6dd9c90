import type { CommunityState } from '../../domain/community/communityState';
import type { CommunityType } from '../../domain/community/communityType';
import type { PastRole } from '../../domain/community/pastRoles';
import { everyday } from '../../words/everyday';

const words = everyday.community;

/** Every word of the community screen. */
export const strings = {
  ...words,
  typeIs: (type: CommunityType) => words.promises[type],
  ended: (state: Exclude<CommunityState, 'active' | 'seeding'>, date: string) => words.ended[state]({ date }),
  starting: (date: string) => words.starting({ date }),
  launchedEarly: (missing: string) => words.launchedEarly({ missing }),
  partOf: (title: string) => words.partOf({ title }),
  parts: (titles: string) => words.parts({ titles }),
  asked: (date: string) => words.asked({ date }),
  turnedDown: (date: string) => words.turnedDown({ date }),
  nowAsked: (title: string) => words.nowAsked({ title }),
  noLongerAsks: (title: string) => words.noLongerAsks({ title }),
  leaveQuestion: (title: string) => words.leaveQuestion({ title }),
  nowMember: (title: string) => words.nowMember({ title }),
  noMember: (title: string) => words.noMember({ title }),
  editTitle: (title: string) => words.editTitle({ title }),
  pastRole: (role: PastRole['role'], name: string, from: string, until: string) => words.pastRoles[role]({ name, from, until }),
  waysTitle: (title: string) => words.waysTitle({ title })
};
