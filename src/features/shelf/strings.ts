import type { ResourceProblem, ResourceWords } from '../../domain/shelf/resource';
import { resourceLimits } from '../../domain/shelf/resource';

/** Every word of the shelf. */
export const strings = {
  about: 'What is worth having at hand, and why.',
  nothing: 'Nothing is on the shelf yet. Which page do you open again and again? Put it here for everybody.',
  nothingToRead: 'Nothing is on the shelf yet. Join to put the first link on it.',
  toTakePart: 'Join to put links on the shelf.',
  due: (count: number, written: string) => (count === 1 ? 'One of your links is due: is it still good?' : `${written} of your links are due: are they still good?`),
  filter: 'Show only',
  all: 'All',
  onlyTag: (tag: string) => `Show only ${tag}`,
  nothingTagged: (tag: string) => `Nothing is tagged ${tag} any more.`,
  showAll: 'Show all',
  more: (count: string) => `Show ${count} more`,
  older: 'Look for older ones',
  // A link on the shelf.
  curator: (name: string, reviewed: string) => `${name} looks after it, last on ${reviewed}`,
  isDue: (date: string) => `May be out of date: it was to be looked at by ${date}`,
  stillGood: 'Still good',
  stillGoodFor: (title: string) => `“${title}” is still good`,
  againIn: 'Look again in',
  saidGood: (title: string, date: string) => `Thank you. “${title}” is looked at again on ${date}.`,
  goodWhat: 'your review',
  otherwise: 'If it is not, correct it or take it back.',
  // Handing over.
  handOver: 'Find somebody who looks after it',
  handOverFor: (title: string) => `Find somebody who looks after “${title}”`,
  handOverAbout: (name: string) => `${name} was asked and has not answered for two weeks.`,
  newCurator: 'Who looks after it from now on?',
  newCuratorHint: 'A member who knows the subject. Agree on it with them first.',
  hand: 'Hand it over',
  handing: 'Handing over…',
  handed: (name: string, title: string) => `${name} looks after “${title}” now.`,
  handWhat: 'the hand-over',
  noCurator: 'Choose one person.',
  // The form.
  add: 'Put a link on the shelf',
  addTitle: 'Put a link on the shelf',
  correctTitle: (title: string) => `Correct “${title}”`,
  link: 'Link',
  linkHint: 'Begins with https:// or http://.',
  title: 'What it is',
  titleHint: 'In a few words, as you would tell a colleague.',
  why: 'Why it matters',
  whyHint: 'One or two sentences: when will somebody be glad of it?',
  tags: 'Tags',
  tagsHint: 'Up to five, with commas between them. You may leave it empty.',
  months: 'Look again in',
  monthsHint: 'You are asked then whether it is still good.',
  inMonths: (months: number) => (months === 1 ? '1 month' : `${months} months`),
  submit: 'Put it there',
  submitting: 'Sending…',
  submitCorrection: 'Correct it',
  added: (title: string) => `“${title}” is on the shelf.`,
  corrected: (title: string) => `“${title}” is corrected.`,
  addWhat: 'your link',
  kept: 'Kept on this device until you send it.',
  problem: (field: keyof ResourceWords, problem: ResourceProblem) => problems[problem](field)
} as const;

const problems: Readonly<Record<ResourceProblem, (field: keyof ResourceWords) => string>> = {
  missing: field => missing[field] ?? '',
  tooLong: field => (field === 'title' ? `Keep it to ${resourceLimits.title} characters.` : `Keep it to ${resourceLimits.why} characters.`),
  noLink: () => 'This is no link to the web. Copy the whole address, with https:// at its beginning.',
  tooMany: () => `Keep it to ${resourceLimits.tags} tags.`,
  tagTooLong: () => `Keep each tag to ${resourceLimits.tag} characters, with commas between them.`
};

const missing: Readonly<Partial<Record<keyof ResourceWords, string>>> = {
  title: 'Say what it is.',
  link: 'Paste the address.',
  why: 'Say in a sentence why it matters.'
};
