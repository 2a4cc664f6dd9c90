import type { SuccessorAnswer } from '../../domain/community/handOverChecklist';
import type { EndedState } from '../../domain/community/communityState';
import type { DutyLoad } from '../../domain/community/dutyLoad';
import type { Role } from '../../domain/community/roles';
import { communitiesInWords, hoursAWeek, inWords, roleInWords } from '../../ui/roleWords';

/** Every word of “Your communities”. */
export const strings = {
  heading: 'Your communities',
  invitedHeading: 'You are invited',
  joinManagers: (title: string) => `Join ${title}`,
  joining: 'Joining…',
  noneNow: 'You run no community at the moment.',
  load: ({ hours, communities }: DutyLoad) =>
    hours === 0 ? `${capital(communitiesInWords(communities))}, without hours granted yet.` : `${capital(hoursAWeek(hours))} in ${communitiesInWords(communities)}.`,
  duty: (role: string, hours: number | undefined, until: string | undefined) =>
    [role, hours === undefined ? undefined : hoursAWeek(hours), until === undefined ? undefined : `until ${until}`].filter(Boolean).join(' · '),
  acting: (role: string) => `Acting ${role.toLocaleLowerCase()}`,
  notNow: 'Not now',
  close: 'Close',

  stillYou: 'Still you?',
  stillHere: 'Yes, still me',
  stillHereTold: 'Thank you. You are asked again only if it stays quiet.',
  silentToManager: (title: string, since: string, cadences: number, rhythm: string) =>
    `Nothing was heard of ${title} since ${since}: ${inWords(cadences)} times its rhythm (${rhythm}). Only you are asked.`,
  silentToAll: (title: string, since: string, cadences: number, rhythm: string) =>
    `Nothing was heard of ${title} since ${since}: ${inWords(cadences)} times its rhythm (${rhythm}). Manager, deputies and sponsor see this. A call to each other may be all it takes.`,
  quiet: 'It has gone quiet',
  left: (name: string, role: Role) => `${name} is marked as having left the company, so the role of ${roleInWords[role]} is listed as open.`,
  leftTitle: (name: string) => `${name} has left`,
  termEnds: (role: Role, day: string) => `Your term as ${roleInWords[role]} ends on ${day}. Then the role is listed; you keep it until somebody follows.`,
  termEndsTitle: 'Your term ends soon',

  openRoles: 'Open roles',
  noDeputy: (title: string) => `No deputy yet: while you are away, nobody can act for ${title}.`,
  lookForDeputy: 'Look for a deputy',
  volunteers: (role: Role) => `Would be ${roleInWords[role]}`,
  nobodyYet: 'Nobody came forward yet.',
  somebody: 'Somebody',
  handOverTo: (name: string) => `Ask ${name} to take over`,
  listed: 'It is listed under Open roles. An approver gives the role.',
  openRole: 'Say that a role is open',
  whichRole: 'Which role?',
  openNote: 'What should people know?',
  openNoteHint: 'Hours, what it takes, from when. You may leave it empty.',
  saysOpen: 'List it',
  saying: 'Listing…',
  openTold: (role: Role) => `The role of ${roleInWords[role]} is listed as open.`,
  closeRole: 'Take it off the list',
  closedTold: (role: Role) => `The role of ${roleInWords[role]} is off the list.`,
  opening: 'the open role',

  hosts: 'Hosts',
  hostsHint: 'They hold sessions. You name them yourself; no approver is needed.',
  addHost: 'Name a host',
  namingHost: 'Naming…',
  hostMissing: 'Choose somebody from the list.',
  hostAlready: (name: string) => `${name} hosts already.`,
  endHost: 'End',
  endHostOf: (name: string) => `End hosting of ${name}`,
  hostTold: (name: string) => `${name} hosts now.`,
  hostEndedTold: (name: string) => `${name} no longer hosts. Their name stays in the charter if they agree.`,
  host: 'the host',

  handOver: 'Hand over',
  handOverHeading: (role: Role) => `Handing over the role of ${roleInWords[role]}`,
  successor: 'Who should follow?',
  successorHint: 'Somebody who came forward, or anybody of the site.',
  successorMissing: 'Choose who should follow.',
  successorSelf: 'You hold this role yourself. Choose somebody else.',
  successorHolds: (name: string, role: Role) => `${name} is ${roleInWords[role]} already. Choose somebody else.`,
  handOverHow: 'You both work through a short list. The role moves when an approver of the unit says so; until then it is yours. All that was done stays.',
  ask: 'Ask them',
  asking: 'Asking…',
  askedTold: (name: string) => `${name} is asked to take over.`,
  answers: {
    waiting: (name: string) => `${name} is asked and has not answered yet.`,
    accepted: (name: string) => `${name} said yes.`,
    declined: (name: string) => `${name} cannot take it. Stop here and ask somebody else.`
  } satisfies Record<SuccessorAnswer, (name: string) => string>,
  movesByApprover: 'The role moves when an approver of the unit decides it. Until then it stays where it is.',
  progress: (done: number, of: number) => `${done} of ${of} done`,
  ownSide: 'Your part',
  otherSide: (name: string) => `The part of ${name}`,
  isDone: 'done',
  isOpen: 'open',
  stopHandOver: 'Stop handing over',
  stoppedTold: 'The handover is stopped. Nothing has moved.',
  handingOver: 'the handover',
  asksYou: (by: string, title: string, role: Role) => `${by} asks you to take over ${title} as ${roleInWords[role]}.`,
  yourPredecessor: 'Somebody',
  accept: 'Yes, gladly',
  decline: 'No, thank you',
  changedMind: 'I cannot after all',
  acceptTold: 'You said yes. An approver gives you the role when you are both ready.',
  declineTold: 'You said no. Nobody is told why.',

  naming: (title: string) => `Stay named in the charter of ${title}?`,
  namingWhy: 'You ran it or hosted for it. With your yes, the charter keeps your name and the dates.',
  namingYes: 'Yes, name me',
  namingNo: 'No, thank you',
  namingTold: (agrees: boolean) => (agrees ? 'Your name stays in the charter.' : 'Your name is not in the charter.'),
  yourAnswer: 'your answer',

  end: 'Propose an end',
  endHeading: (title: string) => `Propose an end for ${title}`,
  endHow: 'An approver decides. Nothing is deleted: it stays in the directory with what you write here.',
  endAs: 'How does it end?',
  ends: {
    completed: 'Completed: it did what it was for',
    merged: 'Merged: it goes on in another community',
    closed: 'Closed: it stops'
  } satisfies Record<EndedState, string>,
  endInto: 'Into which community?',
  endReason: 'Why?',
  endReasonHint: 'One or two sentences that members may read.',
  endRecap: 'What remains?',
  endRecapHint: 'What it achieved, what you learnt, where to go from here.',
  proposeEnd: 'Propose it',
  proposing: 'Proposing…',
  endTold: 'The end is proposed. An approver decides.',
  endProposed: (state: EndedState) => `An end is proposed: ${endWords[state]}`,
  endWaits: 'It waits for an approver. Until then everything goes on.',
  endOff: 'Take it back',
  endOffTold: 'The proposal to end is taken back.',
  ending: 'the proposal to end',

  tense: 'Something is tense',

  mentor: 'Somebody who has done it before',
  mentorHow: 'Managers with a year or more of it can help a new one. They may say no.',
  mentorChoose: 'Whom would you ask?',
  mentorAsk: 'Ask for help',
  mentorAskedTold: (name: string) => `${name} is asked.`,
  mentorWaits: (name: string) => `You asked ${name} for help and have no answer yet.`,
  mentorYes: (name: string) => `${name} helps you. Give them a call.`,
  mentorNo: (name: string) => `${name} cannot help at the moment. Ask somebody else.`,
  mentorOf: (name: string, title: string) => `${name} is new to managing ${title}. Would you help?`,
  mentorHelps: (name: string, title: string) => `You help ${name} with ${title}.`,
  mentorAccept: 'I will help',
  mentorDecline: 'Not this time',
  mentorStop: 'Step back',
  mentorTold: (accepts: boolean) => (accepts ? 'You help. Thank you.' : 'You do not help this time. That is fine.'),
  mentoring: 'your request for help',

  record: 'What you did so far',
  recordUnread: 'your answers and stories',
  showRecord: 'Let others see it where somebody decides about a role for you',
  showRecordTold: (isShown: boolean) => (isShown ? 'Whoever decides about a role for you sees it.' : 'Only you see it.'),
  showing: 'your choice'
} as const;

const endWords: Readonly<Record<EndedState, string>> = { completed: 'completed', merged: 'merged', closed: 'closed' };

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
