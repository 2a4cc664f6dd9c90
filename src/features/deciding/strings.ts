import type { Access } from '../../domain/community/practice';
import type { Cadence } from '../../domain/community/cadence';
import type { DueKind } from '../../domain/community/dueForReview';
import type { OpenReason } from '../../domain/community/openings';
import type { EndedState } from '../../domain/community/communityState';
import type { Role } from '../../domain/community/roles';
import type { ProposedPart } from '../../domain/proposal/versionChanges';

/** What both halves of deciding say. */
export const strings = {
  toDecide: 'To decide',
  about: 'What waits for an approver, the longest waiting first. Whatever you decide is added with your name, and nothing is deleted by it.',
  nothing: 'Nothing waits for you.',
  what: 'what waits for you',
  readFirst: 'The newest is being read. Then you can decide.',
  open: 'Look and decide',
  close: 'Close',
  cancel: 'Cancel',
  sending: 'Sending…',
  decision: 'your decision',
  ignored: 'SharePoint took your decision, but it changes nothing: somebody else decided a moment before you, or the community has moved on. The newest is shown here now; what you wrote is still here.',
  unseen: 'SharePoint took your decision, but could not show us the newest yet. Look again in a moment before you decide once more.',
  hours: (hours: number) => `${hours} ${hours === 1 ? 'hour' : 'hours'} a week`,
  tooLong: (count: number, limit: number) => `This has ${count} characters. Keep it to ${limit}.`,
  roles: { manager: 'Manager', deputy: 'Deputy', sponsor: 'Sponsor' } satisfies Record<Role, string>,
  roleOf: (role: Role, title: string) => `${strings.roles[role]} of ${title}`
};

export const proposalStrings = {
  heading: 'Proposals',
  none: 'No proposal waits.',
  by: (name: string, unit: string) => `${name} proposes it for ${unit}`,
  today: 'it came today',
  waiting: (days: number) => `waiting ${days} working ${days === 1 ? 'day' : 'days'}`,
  asked: 'waiting for the proposer’s answer',
  what: 'the proposal',
  words: 'What is proposed',
  version: (version: number) => `Version ${version}`,
  changed: (version: number) => `What changed since version ${version}, on which an approver last said something, stands beside what it was.`,
  changedSinceOpened: 'The proposer changed it while you had it open. What changed stands beside what it was.',
  was: (text: string) => `was: ${text}`,
  nothing: 'nothing',
  parts: {
    title: 'Name', purpose: 'What for', audience: 'Who for', notFor: 'Not for', type: 'Kind', unit: 'Business unit', parent: 'Part of',
    cadence: 'Rhythm', access: 'Who joins', link: 'Where they talk', tags: 'Topics', manager: 'Manager', deputies: 'Deputies',
    hours: 'Hours', termMonths: 'Term', sponsor: 'Sponsor', revives: 'Goes on from'
  } satisfies Record<ProposedPart, string>,
  months: (months: number) => `${months} ${months === 1 ? 'month' : 'months'}`,
  cadences: { weekly: 'weekly', everyTwoWeeks: 'every two weeks', monthly: 'monthly', everyTwoMonths: 'every two months', quarterly: 'quarterly' } satisfies Record<Cadence, string>,
  accesses: { open: 'everybody, by themselves', onRequest: 'whoever asks and is let in' } satisfies Record<Access, string>,
  similar: 'Close to it',
  noneSimilar: 'Nothing like it is there.',
  supporters: 'Who wants it',
  noSupporters: 'Nobody supports it yet.',
  supporterCount: (count: number) => `${count} ${count === 1 ? 'person supports' : 'people support'} it, by department as they said:`,
  noDepartment: 'Did not say',
  showNames: 'Show names',
  hideNames: 'Hide names',
  people: 'Who runs it',
  noDuties: (name: string) => `${name} has no other duty in a community.`,
  duties: (name: string, hours: string) => `${name} already gives ${hours} to other communities:`,
  tooMuch: (hours: string) => `Together with this one: ${hours}. That is more than a working day a week.`,
  agrees: (name: string) => `${name} wants to do it.`,
  disagrees: (name: string) => `${name} does not want to do it.`,
  noAnswer: (name: string) => `${name} has not said yet.`,
  noSponsor: 'Nobody was named to confirm the hours.',
  confirmed: (name: string, hours: string) => `${name} confirmed ${hours}.`,
  confirmedOther: (name: string) => `${name} confirmed an earlier version, not this one.`,
  notConfirmed: (name: string, hours: string) => `${name} has not confirmed ${hours} yet.`,
  said: 'Said so far',
  saidWords: {
    question: (name: string, day: string) => `${name} asked on ${day}:`,
    declined: (name: string, day: string) => `${name} declined it on ${day}, because:`,
    approved: (name: string, day: string) => `${name} approved it on ${day}.`,
    reply: (name: string, day: string) => `${name} answered on ${day}:`
  },
  decide: 'What do you decide?',
  approve: 'Approve',
  ask: 'Ask a question',
  decline: 'Decline',
  approveLabel: 'A word with it, if you like',
  approveHint: 'Everybody can read it. The community, its roles and its plan follow by themselves.',
  askLabel: 'Your question',
  askHint: 'Everybody can read it. The proposer finds it beside the proposal and answers there.',
  declineLabel: 'Why not?',
  declineHint: 'Required. Everybody can read it, and the proposer may come with another version.',
  needsText: { question: 'Write your question.', declined: 'Say why, in words that everybody can read.' },
  send: { approved: 'Approve it', question: 'Send the question', declined: 'Decline it' },
  sent: {
    approved: (title: string) => `You approved “${title}”. It is starting now, and everybody finds it.`,
    question: (title: string) => `You asked about “${title}”. The proposer finds your question there.`,
    declined: (title: string) => `You declined “${title}”. Everybody can read why.`
  },
  typed: 'What you wrote is still here.',
  happened: {
    withdrawn: 'The proposer took it back. There is nothing to decide any more.',
    approved: (name: string) => `${name} approved it before you. Your answer does not count.`,
    declined: (name: string, reason: string) => `${name} declined it before you: “${reason}” Your answer does not count.`,
    revised: 'The proposer changed it while you had it open. Read what changed above; then your answer is about the new words.'
  }
};

export const roleStrings = {
  heading: 'Roles',
  none: 'No role waits.',
  withoutDeputy: (count: number) => `${count} ${count === 1 ? 'community goes' : 'communities go'} on without a deputy`,
  withoutDeputyHint: 'Nobody waits here. A deputy makes a holiday possible.',
  others: (count: number) => `${count} more open ${count === 1 ? 'role' : 'roles'}, for which nobody came forward`,
  reasons: {
    said: 'Listed as open', vacant: 'Nobody holds it', left: 'Whoever held it has left', termEnded: 'The term has ended', noDeputy: 'There is no deputy'
  } satisfies Record<OpenReason, string>,
  since: (reason: string, day: string) => `${reason} since ${day}`,
  volunteers: (count: number) => `${count} ${count === 1 ? 'person' : 'people'} came forward`,
  handOverTo: (name: string) => `To be handed over to ${name}`,
  offered: 'Somebody offers to help',
  now: 'Who holds it now',
  holds: (name: string, since: string) => `${name}, since ${since}`,
  acting: 'standing in',
  until: (day: string) => `until ${day}`,
  termEnds: (day: string) => `term to ${day}`,
  nobody: 'Nobody.',
  cameForward: 'Who came forward',
  nobodyCame: 'Nobody yet. You can give the role to anybody who agreed.',
  ran: 'Ran before:',
  give: 'Give the role',
  giveTo: (name: string) => `Give it to ${name}`,
  giveToOther: 'Give it to somebody',
  handOver: 'The handover',
  accepted: (name: string) => `${name} wants to take over.`,
  notAccepted: (name: string) => `${name} has not said yet whether to take over.`,
  doneByOld: (count: number) => `Done by those who hand over: ${count} of the checklist.`,
  doneByNew: (count: number) => `Done by the successor: ${count} of the checklist.`,
  form: (role: string) => `Give the role: ${role}`,
  person: 'Who',
  personHint: 'Type a part of the name and choose from the list.',
  hours: 'Hours a week',
  hoursHint: 'Granted for this role. Leave it empty where it takes none.',
  months: 'Months until the role is listed again',
  monthsHint: 'Whoever holds it keeps it until somebody follows.',
  stand: 'Only stands in until a manager is found, as somebody from the sponsoring unit',
  standUntil: 'Stands in for how many months?',
  note: 'A word with it, if you like',
  noteHint: 'Everybody can read it.',
  goes: (name: string) => `${name} stops with it; nothing else changes, and the time stays in the record.`,
  warn: (name: string, hours: string) => `${name} would then give ${hours} to communities. That is more than a working day a week.`,
  end: 'End it',
  endFor: (name: string) => `End the role of ${name}`,
  endQuestion: (name: string) => `${name} stops at once, and the role is listed as open. What ${name} did stays named.`,
  sayOpen: 'Say that it is open',
  sayOpenHint: 'It is listed among the open roles until somebody takes it.',
  problems: {
    person: 'Choose who takes the role.',
    unknown: (text: string) => `We know nobody called “${text}”. Choose somebody from the list.`,
    hours: (limit: number) => `A whole number from 1 to ${limit}, or nothing.`,
    months: (limit: number) => `A whole number of months from 1 to ${limit}.`
  },
  given: (role: string, name: string) => `${name} holds the role now: ${role}.`,
  ended: (role: string, name: string) => `${name} holds the role no more: ${role}.`,
  opened: (role: string) => `Listed as open: ${role}.`
};

export const endingStrings = {
  heading: 'Endings',
  none: 'Nobody proposes to end a community.',
  nothingDeleted: 'Nothing is deleted: words, people and what was said stay, and it can be revived.',
  proposes: (name: string, ago: string) => `${name} proposes to end it, ${ago}`,
  kinds: { completed: 'Complete', merged: 'Merge', closed: 'Close' } satisfies Record<EndedState, string>,
  means: {
    completed: 'It did what it was there for. Completed is a good ending.',
    merged: 'It goes on in another community. Its members are invited there by a signpost.',
    closed: 'It stops here. What it was good for stays in the recap.'
  } satisfies Record<EndedState, string>,
  how: 'How does it end?',
  into: 'Merge into',
  intoHint: 'Type a part of its name and choose.',
  reason: 'Why',
  reasonHint: 'Everybody can read it.',
  recap: 'Recap: what remains of it',
  recapHint: 'Two or three sentences that somebody reads in a year.',
  problems: {
    into: 'Choose the community in which it goes on.',
    intoEnded: 'That community has ended itself. Choose one that goes on.',
    reason: 'Say why, in words that everybody can read.',
    recap: 'Say in a sentence what remains of it.'
  },
  send: { completed: 'Complete it', merged: 'Merge it', closed: 'Close it' } satisfies Record<EndedState, string>,
  sent: {
    completed: (title: string) => `“${title}” is completed.`,
    merged: (title: string) => `“${title}” is merged. Its members are shown where it goes on.`,
    closed: (title: string) => `“${title}” is closed.`
  } satisfies Record<EndedState, (title: string) => string>,
  form: (title: string) => `End ${title}`,
  keep: 'Keep it going',
  revive: 'Revive',
  reviveForm: (title: string) => `Revive ${title}`,
  reviveMeans: 'It starts again: its manager plans the first month and launches it. Its members are still there.',
  reviveReason: 'Why now',
  manager: 'Who runs it from now on',
  managerHint: 'Leave it empty, and whoever ran it last runs it again.',
  revived: (title: string) => `“${title}” is starting again.`
};

export const reviewStrings = {
  heading: 'Communities due for a review',
  about: 'Communities that could do with a look, and why. Keeping one means that it comes up again in half a year.',
  none: 'Every community is looked after. Nothing is due.',
  noneSo: 'None is due for this reason.',
  all: 'All',
  filter: 'Why',
  count: (count: number) => `${count} due`,
  more: (count: number) => `Show ${count} more`,
  columns: { community: 'Community', why: 'Why', actions: 'What to do' },
  whichEnded: 'Which one',
  endedHeading: 'Revive one that ended',
  endedHint: 'Type a part of its name and choose.',
  reasons: {
    endProposed: 'An end is proposed', noManager: 'No manager', managerLeft: 'Manager has left', termEnded: 'Term has ended', silent: 'Silent', seedingLong: 'Not launched'
  } satisfies Record<DueKind, string>,
  sentences: {
    endProposed: () => 'Its keepers propose to end it.',
    noManager: (since?: string) => (since === undefined ? 'Nobody manages it.' : `Nobody has managed it since ${since}.`),
    managerLeft: () => 'Its manager has left the company.',
    termEnded: (since?: string) => `The manager’s term ended on ${since ?? 'an unknown day'}.`,
    silent: (since?: string, cadence?: string) => `Silent since ${since ?? 'long ago'}; it means to be heard of ${cadence ?? 'more often'}.`,
    seedingLong: (since?: string) => `Starting since ${since ?? 'long ago'}, and not launched yet.`
  } satisfies Record<DueKind, (since?: string, cadence?: string) => string>,
  keep: 'Keep',
  keepForm: (title: string) => `Keep ${title}`,
  keepNote: 'Why it goes on, if you like',
  keepHint: 'Everybody can read it. The next review is due in half a year.',
  kept: (title: string) => `You keep “${title}”. It comes up again in half a year.`,
  send: 'Keep it',
  endIt: 'End it'
};
