/** Where the digits of other scripts begin: Arabic-Indic, Extended Arabic-Indic (Persian, Urdu), full-width. */
const zeros = [0x0660, 0x06f0, 0xff10];

/** What was typed, with digits of other scripts as 0 to 9: people write numbers as their keyboard does. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, digit => {
    const code = digit.charCodeAt(0);
    return String(code - Math.max(...zeros.filter(zero => zero <= code)));
  });
}
