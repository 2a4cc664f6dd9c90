import { further } from '../../words/further';

const words = further.meeting;
const { rhythm, rounds, reach, rows } = words.howLines;

/** Every word of meeting another member. */
export const strings = {
  ...words,
  howLines: [rhythm, rounds, reach, rows],
  // Taking part.
  opened: (date: string) => words.opened({ date }),
  // This fortnight.
  waiting: (date: string) => words.waiting({ date }),
  alone: (date: string) => words.alone({ date }),
  leftOver: (date: string) => words.leftOver({ date }),
  partnerLeft: (date: string) => words.partnerLeft({ date }),
  drawn: (name: string, date: string) => words.drawn({ name, date }),
  yesTo: (name: string) => words.yesTo({ name }),
  noTo: (name: string) => words.noTo({ name }),
  saidYes: (name: string) => words.saidYes({ name }),
  yesWaits: (name: string) => words.yesWaits({ name }),
  restful: (date: string) => words.restful({ date }),
  both: (name: string) => words.both({ name }),
  noAddress: (name: string) => words.noAddress({ name }),
  subject: (community: string) => words.subject({ community }),
  message: (name: string, community: string) => words.message({ name, community })
} as const;
