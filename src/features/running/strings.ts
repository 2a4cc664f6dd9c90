import type { SuccessorAnswer } from '../../domain/community/handOverChecklist';
import type { Cadence } from '../../domain/community/cadence';
import type { EndedState } from '../../domain/community/communityState';
import type { DutyLoad } from '../../domain/community/dutyLoad';
import type { Role } from '../../domain/community/roles';
import { keeping } from '../../words/keeping';

const words = keeping.running;

/** Every word of “Your communities”. */
export const strings = {
  ...words,
  joinManagers: (title: string) => words.joinManagers({ title }),
  load: ({ hours, communities }: DutyLoad) => (hours === 0 ? words.loadWithoutHours({ communities }) : words.load({ hours, communities })),
  /** The facts of a duty, apart from each other. */
  duty: (role: string, hours: number | undefined, until: string | undefined) =>
    [role, hours === undefined ? undefined : words.hours({ hours }), until === undefined ? undefined : words.until({ day: until })].filter(Boolean).join(' · '),
  acting: (role: Role) => words.acting[role],

  silentToManager: (title: string, since: string, cadences: number, rhythm: Cadence) => words.silentToManager({ title, since, cadences, rhythm }),
  silentToAll: (title: string, since: string, cadences: number, rhythm: Cadence) => words.silentToAll({ title, since, cadences, rhythm }),
  left: (name: string, role: Role) => words.left({ name, role }),
  leftTitle: (name: string) => words.leftTitle({ name }),
  termEnds: (role: Role, day: string) => words.termEnds({ role, day }),

  noDeputy: (title: string) => words.noDeputy({ title }),
  openBecause: (role: string, why: string) => words.openBecause({ role, why }),
  openWithNote: (says: string, note: string) => (note === '' ? says : words.openWithNote({ says, note })),
  wouldTake: (name: string, note: string) => (note === '' ? words.wouldTake({ name }) : words.wouldTakeBecause({ name, note })),
  volunteers: (role: Role) => words.volunteers({ role }),
  handOverTo: (name: string) => words.handOverTo({ name }),
  openTold: (role: Role) => words.openTold({ role }),
  closeRoleOf: (role: Role) => words.closeRoleOf[role],
  closedTold: (role: Role) => words.closedTold({ role }),

  hostAlready: (name: string) => words.hostAlready({ name }),
  endHostOf: (name: string) => words.endHostOf({ name }),
  hostTold: (name: string) => words.hostTold({ name }),
  hostEndedTold: (name: string) => words.hostEndedTold({ name }),

  handOverHeading: (role: Role) => words.handOverHeading({ role }),
  successorHolds: (name: string, role: Role) => words.successorHolds({ name, role }),
  askedTold: (name: string) => words.askedTold({ name }),
  answers: {
    waiting: (name: string) => words.answers.waiting({ name }),
    accepted: (name: string) => words.answers.accepted({ name }),
    declined: (name: string) => words.answers.declined({ name })
  } satisfies Record<SuccessorAnswer, (name: string) => string>,
  progress: (done: number, of: number) => words.progress({ done, of }),
  otherSide: (name: string) => words.otherSide({ name }),
  asksYou: (by: string, title: string, role: Role) => words.asksYou({ by, title, role }),

  naming: (title: string) => words.naming({ title }),
  namingTold: (agrees: boolean) => (agrees ? words.namingAgreed : words.namingRefused),

  endHeading: (title: string) => words.endHeading({ title }),
  endProposed: (state: EndedState) => words.endProposed[state],

  mentorAskedTold: (name: string) => words.mentorAskedTold({ name }),
  mentorWaits: (name: string) => words.mentorWaits({ name }),
  mentorYes: (name: string) => words.mentorYes({ name }),
  mentorNo: (name: string) => words.mentorNo({ name }),
  mentorOf: (name: string, title: string) => words.mentorOf({ name, title }),
  mentorHelps: (name: string, title: string) => words.mentorHelps({ name, title }),
  mentorTold: (accepts: boolean) => (accepts ? words.mentorAccepted : words.mentorDeclined),

  showRecordTold: (isShown: boolean) => (isShown ? words.recordShown : words.recordHidden)
};
