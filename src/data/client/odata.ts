/** An OData text literal: apostrophes doubled, which PnPjs' own filter builder does not do. */
export function textLiteral(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
