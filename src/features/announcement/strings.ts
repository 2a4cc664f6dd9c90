/** Every word of the announcement of a community. */
export const strings = {
  by: (name: string, when: string) => `${name}, ${when}`,
  byCorrected: (name: string, when: string) => `${name}, ${when}, corrected`,
  announce: 'Announce something',
  nothing: 'Nothing is announced. One announcement at a time stands here, for everybody who comes by.',
  correct: 'Correct',
  correctName: 'Correct the announcement',
  nextFrom: (day: string) => `The next one is possible from ${day}. Until then you can correct this one.`,
  title: 'the announcement',
  form: 'Announce something',
  correctForm: 'Correct the announcement',
  text: 'What everybody should know',
  textHint: (until: string) => `It stands at the top until ${until}, then goes by itself.`,
  missing: 'Write what you want to announce.',
  tooLong: (length: number, limit: number) => `This text has ${length} characters. Keep it to ${limit}.`,
  submit: 'Announce',
  save: 'Save',
  sending: 'Sending…',
  what: 'your announcement',
  told: 'Announced.',
  corrected: 'Corrected.'
} as const;
