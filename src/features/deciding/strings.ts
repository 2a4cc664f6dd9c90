import type { Cadence } from '../../domain/community/cadence';
import type { DueKind } from '../../domain/community/dueForReview';
import type { OpenReason } from '../../domain/community/openings';
import type { EndedState } from '../../domain/community/communityState';
import type { Role } from '../../domain/community/roles';
import { approving } from '../../words/approving';

const { desk, proposals, roles, endings, reviews } = approving.deciding;

/** What both halves of deciding say. */
export const strings = {
  ...desk,
  openIt: (title: string) => desk.openIt({ title }),
  closeIt: (title: string) => desk.closeIt({ title }),
  hours: (hours: number) => desk.hours({ hours }),
  tooLong: (count: number, limit: number) => desk.tooLong({ count, limit }),
  roleOf: (role: Role, title: string) => desk.roleOf[role]({ title })
};

export const proposalStrings = {
  ...proposals,
  by: (name: string, unit: string) => proposals.by({ name, unit }),
  waiting: (days: number) => proposals.waiting({ days }),
  changed: (version: number, before: number) => proposals.changed({ version, before }),
  changedSinceOpened: (version: number) => proposals.changedSinceOpened({ version }),
  was: (text: string) => proposals.was({ text }),
  months: (months: number) => proposals.months({ months }),
  supporterCount: (count: number) => proposals.supporterCount({ count }),
  noDuties: (name: string) => proposals.noDuties({ name }),
  duties: (name: string, hours: number) => proposals.duties({ name, hours }),
  tooMuch: (hours: number) => proposals.tooMuch({ hours }),
  agrees: (name: string) => proposals.agrees({ name }),
  disagrees: (name: string) => proposals.disagrees({ name }),
  noAnswer: (name: string) => proposals.noAnswer({ name }),
  confirmed: (name: string, hours: number) => proposals.confirmed({ name, hours }),
  confirmedOther: (name: string) => proposals.confirmedOther({ name }),
  notConfirmed: (name: string, hours: number) => proposals.notConfirmed({ name, hours }),
  saidWords: {
    question: (name: string, day: string) => proposals.saidWords.question({ name, day }),
    declined: (name: string, day: string) => proposals.saidWords.declined({ name, day }),
    approved: (name: string, day: string) => proposals.saidWords.approved({ name, day }),
    reply: (name: string, day: string) => proposals.saidWords.reply({ name, day })
  },
  sent: {
    approved: (title: string) => proposals.sent.approved({ title }),
    question: (title: string) => proposals.sent.question({ title }),
    declined: (title: string) => proposals.sent.declined({ title })
  },
  happened: {
    ...proposals.happened,
    approved: (name: string) => proposals.happened.approved({ name }),
    declined: (name: string, reason: string) => proposals.happened.declined({ name, reason })
  }
};

export const roleStrings = {
  ...roles,
  withoutDeputy: (count: number) => roles.withoutDeputy({ count }),
  others: (count: number) => roles.others({ count }),
  since: (reason: OpenReason, day: string) => roles.since[reason]({ day }),
  volunteers: (count: number) => roles.volunteers({ count }),
  handOverTo: (name: string) => roles.handOverTo({ name }),
  holds: (name: string, since: string) => roles.holds({ name, since }),
  until: (day: string) => roles.until({ day }),
  termEnds: (day: string) => roles.termEnds({ day }),
  ran: (communities: string) => roles.ran({ communities }),
  ranOne: (title: string, from: string, until: string) => roles.ranOne({ title, from, until }),
  giveTo: (name: string) => roles.giveTo({ name }),
  accepted: (name: string) => roles.accepted({ name }),
  notAccepted: (name: string) => roles.notAccepted({ name }),
  doneByOld: (count: number) => roles.doneByOld({ count }),
  doneByNew: (count: number) => roles.doneByNew({ count }),
  form: (role: Role) => roles.form[role],
  goes: (name: string) => roles.goes({ name }),
  warn: (name: string, hours: number) => roles.warn({ name, hours }),
  endFor: (name: string) => roles.endFor({ name }),
  endQuestion: (name: string) => roles.endQuestion({ name }),
  problems: {
    ...roles.problems,
    unknown: (text: string) => roles.problems.unknown({ text }),
    hours: (limit: number) => roles.problems.hours({ limit }),
    months: (limit: number) => roles.problems.months({ limit })
  },
  given: (role: string, name: string) => roles.given({ role, name }),
  ended: (role: string, name: string) => roles.ended({ role, name }),
  opened: (role: string) => roles.opened({ role })
};

export const endingStrings = {
  ...endings,
  choice: (kind: string, meaning: string) => endings.choice({ kind, meaning }),
  proposes: (name: string, ago: string) => endings.proposes({ name, ago }),
  sent: {
    completed: (title: string) => endings.sent.completed({ title }),
    merged: (title: string) => endings.sent.merged({ title }),
    closed: (title: string) => endings.sent.closed({ title })
  } satisfies Record<EndedState, (title: string) => string>,
  form: (title: string) => endings.form({ title }),
  reviveForm: (title: string) => endings.reviveForm({ title }),
  revived: (title: string) => endings.revived({ title })
};

const { sentences } = reviews;

export const reviewStrings = {
  ...reviews,
  more: (count: number) => reviews.more({ count }),
  sentences: {
    endProposed: () => sentences.endProposed,
    noManager: since => (since === undefined ? sentences.noManager : sentences.noManagerSince({ since })),
    managerLeft: () => sentences.managerLeft,
    termEnded: since => (since === undefined ? sentences.termEnded : sentences.termEndedSince({ since })),
    silent: (since, cadence) => (since === undefined ? sentences.silent({ cadence }) : sentences.silentSince({ since, cadence })),
    seedingLong: since => (since === undefined ? sentences.seedingLong : sentences.seedingLongSince({ since }))
  } satisfies Record<DueKind, (since: string | undefined, cadence: Cadence) => string>,
  keepForm: (title: string) => reviews.keepForm({ title }),
  kept: (title: string) => reviews.kept({ title })
};
