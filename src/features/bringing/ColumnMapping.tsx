import * as React from 'react';
import type { HistoryColumn, Mapping } from '../../domain/bringing/historyColumns';
import { historyColumns } from '../../domain/bringing/historyColumns';
import { ChoiceLine } from './ChoiceLine';
import { strings } from './strings';

export interface ColumnMappingProps {
  readonly header: readonly string[];
  /** The cells of the first line. */
  readonly example: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const none = '';

/** Which column of the file says what: guessed, and each can be chosen anew. */
export const ColumnMapping: React.FunctionComponent<ColumnMappingProps> = ({ header, example, mapping, onChange }) => {
  const options = [{ key: none, text: strings.noColumn }, ...header.map((text, place) => ({ key: String(place), text }))];
  const choose = (column: HistoryColumn, key: string): void => {
    const { [column]: _before, ...others } = mapping;
    onChange(key === none ? others : { ...others, [column]: Number(key) });
  };
  return (
    <>
      {historyColumns.map(column => (
        <ChoiceLine
          key={column}
          label={strings.column[column]}
          options={options}
          value={String(mapping[column] ?? none)}
          example={example[mapping[column] ?? -1]}
          onChange={key => choose(column, key)}
        />
      ))}
    </>
  );
};
