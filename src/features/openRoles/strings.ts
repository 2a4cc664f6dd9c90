import type { Role } from '../../domain/community/roles';
import { everyday } from '../../words/everyday';
import { further } from '../../words/further';

const words = further.openRoles;

/** Every word of the open roles. */
export const strings = {
  ...words,
  count: (count: number) => words.count({ count }),
  role: (role: Role, title: string) => words.role[role]({ title }),
  more: (count: number) => words.more({ count }),
  open: (title: string) => words.open({ title }),
  volunteerFor: (role: Role, title: string) => words.volunteerFor[role]({ title }),
  formHeading: (role: Role, title: string) => words.formHeading[role]({ title }),
  tooLong: (length: number, limit: number) => everyday.rules.tooLong.text({ length, limit }),
  standDownFrom: (role: Role, title: string) => words.standDownFrom[role]({ title }),
  told: (role: Role, title: string) => words.told[role]({ title })
} as const;
