/** Every word of asking to join and admitting. */
export const strings = {
  heading: 'Asking to join',
  about: 'This community is on request. Whoever you admit is a member from then on.',
  nobody: 'Nobody is waiting.',
  what: 'your answer',
  since: (date: string) => `Asked on ${date}`,
  turnedDown: (date: string) => `Asked on ${date}; not this time`,
  isIn: 'Is in now',
  admit: 'Admit',
  admitName: (name: string) => `Admit ${name}`,
  refuse: 'Not this time',
  refuseName: (name: string) => `Not this time, ${name}`,
  afterAll: 'Admit after all',
  afterAllName: (name: string) => `Admit ${name} after all`,
  undo: 'Undo',
  undoName: (name: string) => `Undo admitting ${name}`,
  toldIn: (name: string) => `${name} is in.`,
  toldNot: (name: string) => `${name} is told that it was not possible this time.`,
  safe: 'They are still waiting.'
} as const;
