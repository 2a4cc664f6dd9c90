import type { ThankedKind } from '../domain/thanks/thanks';

/** Every word of thanking, which is done beside what helped. */
export const thankWords = {
  thank: 'Thank',
  thankName: (name: string, title: string) => `Thank ${name} for “${title}”`,
  form: (name: string) => `Thank ${name}`,
  text: 'What it did for you',
  textHint: 'A line is enough. Everybody in the community sees it.',
  missing: 'Say in a line what it did for you.',
  tooLong: (length: number, limit: number) => `This text has ${length} characters. Keep it to ${limit}.`,
  submit: 'Thank',
  submitting: 'Thanking…',
  what: 'your thanks',
  told: (name: string) => `You thanked ${name}.`,
  thanked: 'You said thank you',
  said: {
    answer: (from: string, to: string, title: string) => `${from} thanked ${to} for an answer to “${title}”`,
    question: (from: string, to: string, title: string) => `${from} thanked ${to} for asking “${title}”`,
    session: (from: string, to: string, title: string) => `${from} thanked ${to} for the session “${title}”`,
    recap: (from: string, to: string, title: string) => `${from} thanked ${to} for the recap of “${title}”`,
    resource: (from: string, to: string, title: string) => `${from} thanked ${to} for “${title}” on the shelf`,
    story: (from: string, to: string, title: string) => `${from} thanked ${to} for the story “${title}”`
  } satisfies Record<ThankedKind, (from: string, to: string, title: string) => string>
} as const;
