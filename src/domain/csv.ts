/** A field: null is an empty one. */
export type CsvField = string | number | null;

/** By this, spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * What makes a spreadsheet take a text for a formula when it is the first sign, wide forms of Japanese keyboards included.
 * Source: OWASP, “CSV Injection”.
 */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Lines as a file of comma-separated values (RFC 4180, UTF-8 with its mark), each ended by CR LF. A number is written plainly,
 * with a point, whatever the language. A text that a spreadsheet would calculate gets an apostrophe.
 */
export function csvFile(lines: readonly (readonly CsvField[])[]): string {
  return byteOrderMark + lines.map(fields => `${fields.map(written).join(',')}\r\n`).join('');
}

function written(field: CsvField): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const text = startsFormula.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
