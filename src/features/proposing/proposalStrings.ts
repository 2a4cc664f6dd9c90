import { everyday } from '../../words/everyday';
import { further } from '../../words/further';

const words = further.proposal;
const { told, standing, said, saidUnnamed } = words;
const { unnamed } = standing;

/** Every word of a proposal that is there: its card and its screen. Somebody whose name is not known has none. */
export const strings = {
  ...words,
  access: further.proposing.accesses,
  showAll: (count: number) => words.showAll({ count }),
  open: (title: string) => words.open({ title }),
  by: (name: string | undefined) => (name === undefined ? words.byColleague : words.by({ name })),
  supporters: (count: number) => words.supporters({ count }),
  supportTitle: (title: string) => words.supportTitle({ title }),
  takeBackTitle: (title: string) => words.takeBackTitle({ title }),
  told: {
    support: (title: string) => told.support({ title }),
    unsupport: (title: string) => told.unsupport({ title })
  },
  standing: {
    waiting: (unit: string, days: number, since: string) => standing.waiting({ unit, days, since }),
    waitingToday: (unit: string) => standing.waitingToday({ unit }),
    asked: (name: string | undefined, question: string) => (name === undefined ? unnamed.asked({ question }) : standing.asked({ name, question })),
    approved: (name: string | undefined, day: string) => (name === undefined ? unnamed.approved({ day }) : standing.approved({ name, day })),
    declined: (name: string | undefined, day: string, reason: string) =>
      name === undefined ? unnamed.declined({ day, reason }) : standing.declined({ name, day, reason }),
    withdrawn: standing.withdrawn
  },
  version: (version: number, day: string) => words.version({ version, day }),
  partOf: (title: string) => words.partOf({ title }),
  revives: (title: string) => words.revives({ title }),
  confirmed: (hours: number, day: string) => words.confirmed({ hours, day }),
  hours: (hours: number, months: number) => words.hours({ hours, months }),
  said: (kind: keyof typeof said, name: string | undefined, day: string) =>
    name === undefined ? saidUnnamed[kind]({ day }) : said[kind]({ name, day }),
  longReply: (length: number, limit: number) => everyday.rules.tooLong.answer({ length, limit }),
  confirmQuestion: (hours: number, name: string, months: number) => words.confirmQuestion({ hours, name, months }),
  founder: (title: string) => words.founder({ title })
};
