import * as React from 'react';
import type { ChartName } from '../../domain/link/reportChoices';
import { chartNames } from '../../domain/link/reportChoices';
import { useKeptChoices } from './useKeptChoices';

/** Whether a chart is seen as a table, and how to change that; a link keeps it. `name`: undefined for what is a table anyway. */
export function useSeenAsTable(name: ChartName | undefined): readonly [isTable: boolean, turn: () => void] {
  const { first, keep } = useKeptChoices();
  const [isTable, setIsTable] = React.useState(() => name !== undefined && first.tables?.includes(name) === true);
  const turn = (): void => {
    setIsTable(!isTable);
    keep(({ tables = [] }) => {
      const seen = chartNames.filter(each => (each === name ? !isTable : tables.includes(each)));
      return { tables: seen.length === 0 ? undefined : seen };
    });
  };
  return [isTable, turn];
}
