/** What is wrong with a text that has to say something, in at most `limit` characters; spaces at its ends do not count. */
export function textProblem(text: string, limit: number): 'missing' | 'tooLong' | undefined {
  const { length } = text.trim();
  if (length === 0) return 'missing';
  return length > limit ? 'tooLong' : undefined;
}
