/** What a Markdown text says, on one line: no links, no emphasis, no HTML, no names of hosts. */
export function plainText(markdown: string): string {
  return markdown
    // A link that stands alone at the end says nothing once its address is gone.
    .replace(/(?<=[.!?]\s)\[[^\]]*\]\([^)]*\)\s*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*`]+/g, '')
    .replace(/\b(?:[a-z0-9-]+\.)+(?:com|io|net|org)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * At most `limit` characters: whole sentences where they fill at least half of it, else whole words and an ellipsis.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const sentences = /^.*[.!?](?=\s)/s.exec(text.slice(0, limit + 1))?.[0] ?? '';
  if (sentences.length >= limit / 2) return sentences;
  const words = text.slice(0, limit).replace(/[\s,;:(]*\S*$/, '');
  return `${words}…`;
}
