import type { BenefitType, StoryProblem, StoryWords, ValueCycle } from '../../domain/story/story';
import { storyLimits } from '../../domain/story/story';

/** Every word of value stories. */
export const strings = {
  about: 'Told by the people it was good for, and confirmed by others. Nothing here is added up.',
  nothing: 'No story yet. What did you do differently because of somebody here? Two minutes, four short answers.',
  nothingToRead: 'No story yet. Join to tell the first one.',
  toTakePart: 'Join to tell what it was good for.',
  more: (count: string) => `Show ${count} more`,
  older: 'Look for older ones',
  // A story.
  title: (name: string) => `Story of ${name}`,
  byline: (name: string, date: string) => `${name}, ${date}`,
  bylineCorrected: (name: string, date: string) => `${name}, ${date}, corrected`,
  parts: { activity: 'What happened', learnt: 'What I learnt', did: 'What I did differently', result: 'What came of it' },
  cycles: {
    immediate: 'It was good to be there',
    potential: 'Something to use later',
    applied: 'Put to use',
    realised: 'It made a difference',
    reframing: 'It changed what counts'
  } satisfies Readonly<Record<ValueCycle, string>>,
  cycleHelp: {
    immediate: 'An answer, a contact, a good hour: worth it in itself.',
    potential: 'I know or have something now that may help one day.',
    applied: 'I did something differently because of it.',
    realised: 'What I did differently made my work measurably better.',
    reframing: 'We see now that something else matters than we thought.'
  } satisfies Readonly<Record<ValueCycle, string>>,
  benefits: {
    time: 'Time saved',
    cost: 'Cost avoided',
    quality: 'Better quality',
    risk: 'Risk avoided',
    revenue: 'Revenue',
    skill: 'Skill gained',
    relationship: 'A relationship'
  } satisfies Readonly<Record<BenefitType, string>>,
  estimate: (amount: string, unit: string) => `${amount} ${unit}`,
  claimed: 'Own estimate',
  basis: (text: string) => `How it was reckoned: ${text}`,
  forLeadership: 'Leadership may be shown this story.',
  // Confirming.
  confirmedBy: (name: string, date: string) => `Confirmed by ${name}, ${date}`,
  earlierWords: 'Confirmed before the story was changed.',
  notConfirmed: 'Nobody has confirmed it yet.',
  allConfirmations: (count: string) => `Show all ${count} confirmations`,
  confirmationTitle: (name: string) => `Confirmation by ${name}`,
  confirm: 'I can confirm this',
  confirmFor: (name: string) => `I can confirm the story of ${name}`,
  confirmTitle: (name: string) => `Confirm the story of ${name}`,
  confirmText: 'What can you confirm?',
  confirmHint: 'What you saw yourself, in a sentence. Your name stands beside it.',
  confirmNothing: 'Say in a sentence what you can confirm.',
  confirmLong: `Keep it to ${storyLimits.confirmation} characters.`,
  confirmSubmit: 'Confirm it',
  confirming: 'Sending…',
  confirmed: (name: string) => `You confirmed the story of ${name}.`,
  confirmWhat: 'your confirmation',
  // The form.
  tell: 'Tell what it was good for',
  tellTitle: 'Tell what it was good for',
  correctTitle: 'Correct your story',
  partLabels: {
    activity: 'What happened here?',
    learnt: 'What did you learn?',
    did: 'What did you do differently?',
    result: 'What came of it?'
  },
  partHints: {
    activity: 'A session, an answer, a talk with somebody: what you took part in.',
    learnt: 'What you know, can do or have now that you did not before.',
    did: 'What you changed in your own work because of it.',
    result: 'What is better since then, and for whom.'
  },
  cycle: 'How far has it come?',
  benefit: 'What kind of good was it?',
  choose: 'Choose one',
  estimateHeading: 'An estimate, if you have one',
  estimateAbout: 'It stands beside your story as your own estimate. It is never added to others.',
  amount: 'How much',
  unit: 'Of what',
  unitHint: 'Hours, euros, tickets…',
  basisLabel: 'How you reckoned it',
  basisHint: 'So that somebody else could follow it.',
  consent: 'Leadership may be shown this story, with my name.',
  consentAbout: 'Whoever is in Guildhall can read it here either way. You can change your mind by correcting it.',
  preview: 'How others will see it',
  previewLater: 'Your story appears here once its four answers and both choices are there.',
  submit: 'Tell it',
  submitting: 'Sending…',
  submitCorrection: 'Correct it',
  told: 'Your story is told. Somebody who was there can confirm it now.',
  corrected: 'Your story is corrected.',
  tellWhat: 'your story',
  kept: 'Kept on this device until you send it.',
  problem: (field: keyof StoryWords, problem: StoryProblem) => problems[problem](field)
} as const;

const problems: Readonly<Record<StoryProblem, (field: keyof StoryWords) => string>> = {
  missing: field => missing[field] ?? '',
  tooLong: field => `Keep it to ${field === 'unit' ? storyLimits.unit : field === 'basis' ? storyLimits.basis : storyLimits.part} characters.`,
  noAmount: () => 'Write a number above zero, such as 12 or 1.5.'
};

const missing: Readonly<Partial<Record<keyof StoryWords, string>>> = {
  activity: 'Say in a sentence what happened.',
  learnt: 'Say in a sentence what you learnt.',
  did: 'Say in a sentence what you did differently.',
  result: 'Say in a sentence what came of it.',
  cycle: 'Choose how far it has come.',
  benefit: 'Choose what kind of good it was.',
  unit: 'Say of what: hours, euros…',
  basis: 'Say how you reckoned it, or leave the estimate empty.'
};
