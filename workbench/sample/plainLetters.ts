/** Letters that have no decomposition into a plain one and a mark. */
const replacements: Readonly<Record<string, string>> = { æ: 'ae', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', ß: 'ss', þ: 'th' };

/** The text in small ASCII letters and digits, with `gap` for every run of anything else between them. */
export function plainLetters(text: string, gap: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .replace(/\P{ASCII}/gu, letter => replacements[letter] ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', gap);
}
