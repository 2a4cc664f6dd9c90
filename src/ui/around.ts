/** A sign that no text has. */
const place = '\u0000';

/** What a sentence says before and after something in it that is more than text, as a link is. */
export function around(says: (inIt: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = says(place).split(place);
  return [before, after];
}
