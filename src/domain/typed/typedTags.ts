/**
 * The tags that somebody typed, each once, in every language that separates with a comma of its own; capitals make no
 * other tag.
 */
export function typedTags(text: string): readonly string[] {
  const tags = text.split(/[,،、，;؛；]/).map(tag => tag.trim()).filter(tag => tag !== '');
  return tags.filter((tag, index) => tags.findIndex(each => each.toLowerCase() === tag.toLowerCase()) === index);
}
