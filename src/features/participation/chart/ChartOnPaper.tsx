import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import { ChartDataTable } from './ChartDataTable';
import { ChartDefinition } from './ChartDefinition';
import { useOnPaper } from './useOnPaper';

export interface ChartOnPaperProps {
  /** What its table is called. */
  readonly title: string;
  readonly definition: Definition;
  /** What its single numbers or columns mean, where each means something of its own. */
  readonly measures?: readonly Definition[] | undefined;
  readonly period: string;
  readonly age: string;
  /** The minimum group size it was published with; undefined where nothing is left out of it. */
  readonly minimum: number | undefined;
  /** Its published numbers; undefined where they stand on the page already. */
  readonly tableOf: (() => ChartTable) | undefined;
}

const useStyles = makeStyles({ root: { display: 'none', selectors: { '@media print': { display: 'block' } } } });

/** What paper has of a chart in place of what can be pressed and hovered: its table, and what its numbers mean. */
export const ChartOnPaper: React.FunctionComponent<ChartOnPaperProps> = ({ title, definition, measures, period, age, minimum, tableOf }) => {
  const styles = useStyles();
  if (!useOnPaper()) return null;
  return (
    <div className={styles.root}>
      {tableOf !== undefined && <ChartDataTable title={title} table={tableOf()} minimum={minimum} />}
      <ChartDefinition definition={definition} measures={measures} period={period} age={age} isComplete={minimum === undefined} />
    </div>
  );
};
