import { introductionLimit } from '../../domain/people/introductions';

/** Every word of the people of a community. */
export const strings = {
  // Newcomers and introductions.
  newcomers: 'New this month',
  noNewcomers: 'Nobody joined in the last 30 days.',
  newcomersWhat: 'who joined lately',
  joined: (date: string) => `Joined on ${date}`,
  noWords: 'Has not said anything yet.',
  introduced: 'Who is here, in two lines',
  noIntroductions: 'Nobody has introduced themselves yet. Be the first: two lines are enough.',
  noIntroductionsToRead: 'Nobody has introduced themselves yet.',
  toTakePart: 'Join to introduce yourself and to meet others.',
  search: 'Search by name or by what they say',
  found: (count: number, written: string) => (count === 0 ? 'Nobody found.' : count === 1 ? 'One person found.' : `${written} people found.`),
  more: (count: string) => `Show ${count} more`,
  older: 'Look for older ones',
  introductionOf: (name: string) => `Introduction of ${name}`,
  // Introducing yourself.
  introduce: 'Introduce yourself in two lines',
  introduceTitle: 'Introduce yourself',
  correctTitle: 'Correct your introduction',
  text: 'Two lines about you',
  textHint: 'What do you work on, and what could others ask you about?',
  noText: 'Write a line or two.',
  longText: `Keep it to ${introductionLimit} characters.`,
  submit: 'Say it',
  submitting: 'Sending…',
  submitCorrection: 'Correct it',
  introducedNow: 'You are introduced. Everybody here can read it.',
  corrected: 'Your introduction is corrected.',
  introduceWhat: 'your introduction',
  kept: 'Kept on this device until you send it.',
  // The welcome.
  welcome: (community: string) => `Welcome to ${community}`,
  usualWelcome: 'Good that you are here. Look around, ask whatever you like, and come to the next session.',
  welcomeBy: (name: string) => `${name}, who runs this community`,
  close: 'Close the welcome',
  closed: 'The welcome is closed.'
} as const;
