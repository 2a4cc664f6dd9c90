/** Texts that are longer are shown as typed: reading them would hold up the screen, and nobody may add one. */
export const richTextLimit = 20_000;

/** What could mean something in Markdown: emphasis, code, an escape, an entity, a list, a quote, a heading, an address. */
const markup = /[*_`[\]\\&]|^[ \t]*(?:[-+>#]|\d+[.)])|https?:|www\.|@/im;

/** Whether a text may be more than plain. Where it is not, nothing needs to be loaded to show it. */
export function mayHaveMarkup(text: string): boolean {
  return text.length <= richTextLimit && markup.test(text);
}
