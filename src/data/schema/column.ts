export type ColumnType = 'text' | 'note' | 'number';

/** A column of ours. `indexed` before the first row, because SharePoint refuses it on large lists. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly indexed?: boolean;
  readonly about: string;
}

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'Type="Text" MaxLength="255"',
  note: 'Type="Note" NumLines="6" RichText="FALSE" UnlimitedLengthInDocumentLibrary="TRUE"',
  number: 'Type="Number"'
};

/** The SchemaXml that creates the column. Names are ours and hold letters only. */
export function columnXml({ name, type, indexed }: Column): string {
  const index = indexed === true ? ' Indexed="TRUE"' : '';
  return `<Field ${fieldTypes[type]} Name="${name}" StaticName="${name}" DisplayName="${name}" Required="FALSE"${index} />`;
}
