/**
 * The rows of a CSV text (RFC 4180: commas, quotes doubled inside quoted fields) by the names in its first line.
 * Throws where a row has another number of fields than the first line: such a file is not what it says.
 */
export function readCsv<Column extends string>(text: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header = [], ...rows] = readRows(text);
  const places = columns.map(column => {
    const place = header.indexOf(column);
    if (place < 0) throw new Error(`The file has no column “${column}”.`);
    return place;
  });
  return rows.map((fields, index) => {
    if (fields.length !== header.length) throw new Error(`Row ${index + 1} has ${fields.length} of ${header.length} fields.`);
    return Object.fromEntries(columns.map((column, at) => [column, fields[places[at] ?? -1] ?? ''])) as Record<Column, string>;
  });
}

/** A field, quoted or not, and what ends it: a comma, the end of the line, or the end of the text. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length || row.length > 0) {
    const match = field.exec(text);
    if (match === null) throw new Error(`Row ${rows.length} holds a stray quote.`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
