import type { Role } from '../../domain/community/roles';
import { roleInWords } from '../../ui/roleWords';

/** Every word of the open roles. */
export const strings = {
  heading: 'Open roles',
  count: (count: string) => `Open roles (${count})`,
  about: 'Communities that look for somebody to run them. Come forward with a line; an approver of the unit decides.',
  role: (role: string, title: string) => `${role} of ${title}`,
  more: (count: string) => `Show ${count} more`,
  open: (title: string) => `Look at ${title}`,
  here: 'This community looks for somebody',
  volunteer: 'I would like to',
  volunteerFor: (role: Role, title: string) => `I would like to be ${roleInWords[role]} of ${title}`,
  formHeading: (role: Role, title: string) => `Come forward as ${roleInWords[role]} of ${title}`,
  note: 'A line about you',
  noteHint: 'Why you, or what you would begin with. You may leave it empty.',
  submit: 'Come forward',
  submitting: 'Sending…',
  came: 'You came forward. An approver decides; whoever runs it sees your line.',
  asked: 'You said yes to taking it over.',
  standDown: 'Stand down',
  told: (role: Role, title: string) => `You came forward as ${roleInWords[role]} of ${title}.`,
  stoodDown: 'You stood down.',
  offer: 'your offer'
} as const;
