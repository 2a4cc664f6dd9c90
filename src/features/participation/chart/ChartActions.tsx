import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../../ui/controls/Button';
import { charting } from '../../../words/charting';
import { strings } from '../strings';

const words = charting.charts;

export interface ChartActionsProps {
  readonly title: string;
  /** Whether the table is in view instead of the drawing; undefined where the chart is a table. */
  readonly isTable: boolean | undefined;
  readonly onTable: () => void;
  readonly onCsv: () => void;
  readonly onPicture: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', selectors: { '@media print': { display: 'none' } } } });

/** What can be done with a chart: see its numbers, take them along. */
export const ChartActions: React.FunctionComponent<ChartActionsProps> = ({ title, isTable, onTable, onCsv, onPicture }) => (
  <div className={useStyles().root} role="group" aria-label={words.actions({ title })}>
    {isTable !== undefined && <Button kind="action" iconName={isTable ? 'BarChartHorizontal' : 'Table'} text={isTable ? strings.asChart : strings.asTable} onClick={onTable} />}
    <Button kind="action" iconName="Download" text={words.csv} onClick={onCsv} />
    <Button kind="action" iconName="Download" text={words.picture} onClick={onPicture} />
  </div>
);
