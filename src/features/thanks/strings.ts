/** Every word of recent thanks. */
export const strings = {
  heading: 'Recent thanks',
  nothing: 'No thanks yet. Where an answer, a session or a find helped you, say so beside it: both of you will see it here.',
  more: (count: string) => `Show ${count} more`,
  older: 'Look further back',
  forYou: 'For you',
  title: (title: string) => `Thanks: ${title}`
} as const;
