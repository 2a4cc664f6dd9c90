import type { NewKind } from '../../domain/directory/news';
import type { Role } from '../../domain/community/roles';
import { roleWords } from '../../ui/roleWords';

/** Every word of one's own communities. Numbers and dates arrive as the language of the page writes them. */
export const strings = {
  communities: 'the communities you are in',
  what: 'what is new',
  none: 'You are in no community yet',
  noneText: 'Look for one that is about what you do, or what you would like to learn. Joining takes one click.',
  find: 'Find a community',
  newSince: (moment: string) => `What is new since ${moment}`,
  newLately: 'What is new',
  nothingNew: 'Nothing new since then. Your communities are quiet, and you have missed nothing.',
  more: (count: string) => `Show ${count} more`,
  inCommunity: (title: string) => `in ${title}`,
  sessions: 'Your next sessions',
  noSessions: 'No session is planned in your communities.',
  sessionAt: (when: string, topic: string) => `${when}: ${topic}`,
  duties: 'What you look after',
  duty: (role: Role, title: string) => `${roleWords[role]} of ${title}`,
  actingDuty: (role: Role, title: string) => `${roleWords[role]} of ${title} until somebody follows`,
  dutyHours: (hours: number, inWords: string) => (hours === 1 ? '1 hour a week' : `${inWords} hours a week`),
  dutyEnds: (date: string) => `until ${date}`,
  host: (title: string) => `Host in ${title}`,
  waiting: (count: number, inWords: string) => (count === 1 ? '1 question waits for an answer' : `${inWords} questions wait for an answer`),
  asksToJoin: (count: number, inWords: string) => (count === 1 ? '1 person asks to join' : `${inWords} people ask to join`),
  mine: 'Communities you are in',
  newThings: (count: number, inWords: string) => (count === 1 ? '1 new thing' : `${inWords} new things`),
  open: 'Open',
  openTitle: (title: string) => `Open ${title}`,
  asked: 'You asked to join',
  askedOn: (date: string) => `You asked on ${date}. Its managers decide.`,
  turnedDown: 'Not this time. You may ask its manager why.',
  ended: 'Ended, and still yours to look into'
};

/** What is new, in a sentence; `by` is a name, `about` what it is about, `when` when a session takes place, `people` a number. */
export const newWords: { readonly [kind in NewKind]: (say: { readonly by: string; readonly about: string; readonly when: string; readonly count: number; readonly people: string }) => string } = {
  announcement: ({ by, about }) => `${by} announced: ${about}`,
  answer: ({ by, about }) => `${by} answered your question: ${about}`,
  thanks: ({ by, about }) => `${by} thanked you for: ${about}`,
  question: ({ by, about }) => `${by} asked: ${about}`,
  session: ({ about, when }) => (when === '' ? `A session is planned: ${about}` : `A session is planned for ${when}: ${about}`),
  recap: ({ about }) => `There is a recap of: ${about}`,
  resource: ({ by, about }) => `${by} put a link on the shelf: ${about}`,
  story: ({ by, about }) => `${by} told what it was good for: ${about}`,
  joined: ({ by, count, people }) => (count === 1 ? `${by} joined` : `${people} people joined, the last of them ${by}`)
};
