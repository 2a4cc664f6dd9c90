import * as React from 'react';
import { makeStyles, useTheme } from '@fluentui/react';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import { toCsv } from '../../../domain/report/export/toCsv';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';
import { saveFile } from '../../../ui/saveFile';
import { useSession } from '../../../ui/session';
import { useIsMounted } from '../../../ui/useIsMounted';
import { charting } from '../../../words/charting';
import { strings } from '../strings';
import { pngOf } from './pngOf';
import { pngOfTable } from './pngOfTable';

const words = charting.charts;

export interface ChartToolsProps {
  readonly title: string;
  /** Which time it tells of, in words. */
  readonly period: string;
  /** How old its numbers are: a sentence. */
  readonly age: string;
  /** The minimum group size it was published with; undefined where nothing is left out of it. */
  readonly minimum: number | undefined;
  /** Its published numbers. */
  readonly tableOf: () => ChartTable;
  /** What lines and patterns of a drawing mean, for the picture, which has no legend beside it. */
  readonly caption?: string | undefined;
  /** `drawing`: an SVG, `bars`: bars of the page, `numbers`: some side by side, each with a table behind it; `table`: is one already. */
  readonly kind: 'drawing' | 'bars' | 'numbers' | 'table';
  /** Whether the table is in view instead of the drawing. */
  readonly isTable: boolean;
  readonly onTable: () => void;
  /** Where the chart is drawn. */
  readonly drawing: React.RefObject<HTMLElement>;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', selectors: { '@media print': { display: 'none' } } },
  failure: { flexBasis: '100%' }
});

/** What can be done with a chart: see its numbers, take them along as a file or as a picture. */
export const ChartTools: React.FunctionComponent<ChartToolsProps> = ({ title, period, age, minimum, tableOf, caption, kind, isTable, onTable, drawing }) => {
  const styles = useStyles();
  const { semanticColors, palette } = useTheme();
  const { locale } = useSession();
  const isMounted = useIsMounted();
  const [hasFailed, setHasFailed] = React.useState(false);
  const file = `${title} ${period}`;
  const handleCsv = (): void => {
    const empty = minimum === undefined ? undefined : { column: words.emptyCells, says: words.leftOutOr({ minimum }) };
    saveFile(`${file}.csv`, toCsv(tableOf(), empty), 'text/csv;charset=utf-8');
  };
  const picture = (): Promise<Blob> => {
    const colours = { background: semanticColors.bodyBackground, text: semanticColors.bodyText, quiet: semanticColors.bodySubtext, line: semanticColors.bodyDivider, bar: palette.themePrimary };
    const lines = [...(caption === undefined ? [] : [caption]), `${period}. ${age}`];
    const frame = drawing.current;
    if (frame === null) throw new Error('There is nothing in view.');
    const svg = frame.querySelector<SVGSVGElement>('svg[data-drawing]');
    if (svg !== null) return pngOf({ svg, title, lines, colours });
    return pngOfTable({ table: tableOf(), hasBars: kind === 'bars' && !isTable, minimum, title, locale, lines, colours, beside: frame });
  };
  const handlePicture = async (): Promise<void> => {
    setHasFailed(false);
    try {
      saveFile(`${file}.png`, await picture(), 'image/png');
    } catch {
      // Some browsers refuse to hand out what was drawn; the numbers are there all the same.
      if (isMounted.current) setHasFailed(true);
    }
  };
  return (
    <>
      <div className={styles.root} role="group" aria-label={words.actions({ title })}>
        {kind !== 'table' && <Button kind="action" iconName={isTable ? 'BarChartHorizontal' : 'Table'} text={isTable ? (kind === 'numbers' ? words.asNumbers : strings.asChart) : strings.asTable} onClick={onTable} />}
        <Button kind="action" iconName="Download" text={words.csv} onClick={handleCsv} />
        <Button kind="action" iconName="Download" text={words.picture} onClick={() => void handlePicture()} />
      </div>
      {hasFailed && (
        <div className={styles.failure}>
          <Notice kind="warning">{words.pictureFailed}</Notice>
        </div>
      )}
    </>
  );
};
