import * as React from 'react';
import { css, getId, makeStyles, Text, useTheme } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import { definitions } from '../../../domain/report/definitions';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import { toCsv } from '../../../domain/report/export/toCsv';
import { Notice } from '../../../ui/controls/Notice';
import { saveFile } from '../../../ui/saveFile';
import { useSession } from '../../../ui/session';
import { useIsMounted } from '../../../ui/useIsMounted';
import { charting } from '../../../words/charting';
import { PartHeading } from '../PartHeading';
import { ChartActions } from './ChartActions';
import { ChartDataTable } from './ChartDataTable';
import { ChartDefinition } from './ChartDefinition';
import { pngOf } from './pngOf';
import { pngOfTable } from './pngOfTable';

const words = charting.charts;

export interface ChartFrameProps {
  readonly title: string;
  /** What to remember of it: one sentence, or several that change with what is chosen. */
  readonly reading: string | readonly string[];
  /** What its table is called, if not as the chart. */
  readonly tableTitle?: string;
  /** What its numbers count. */
  readonly definition: Definition;
  /** Which time it tells of, in words. */
  readonly period: string;
  /** How old its numbers are: a sentence. */
  readonly age: string;
  /** The minimum group size it was published with; undefined where nothing is left out of it. */
  readonly minimum: number | undefined;
  /** Its published numbers: for the file, and for the table behind a drawing. Asked for when they are wanted. */
  readonly tableOf: () => ChartTable;
  /** `drawing`: an SVG, `bars`: bars of the page, both with a table behind them; `table`: is one already. */
  readonly kind: 'drawing' | 'bars' | 'table';
  /** What lines and patterns of a drawing mean, for the picture, which has no legend beside it. */
  readonly caption?: string;
  /** What stands above the drawing and above the table alike. */
  readonly before?: React.ReactNode;
}

const useStyles = makeStyles(theme => ({
  // A drawing is not cut by the end of a page.
  root: { breakInside: 'avoid-page', display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  top: { alignItems: 'flex-start', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', justifyContent: 'space-between' },
  words: { flex: '1 1 240px', minWidth: 0 },
  reading: { margin: '4px 0 0', maxWidth: 820, textWrap: 'pretty' },
  quiet: { color: theme.semanticColors.bodySubtext },
  onPaper: { display: 'none', selectors: { '@media print': { display: 'block' } } }
}));

/** What is out of view is not laid out: a table has a thousand cells, and a dashboard several of them. */
const outOfView: React.CSSProperties & { readonly contentVisibility: 'auto'; readonly containIntrinsicSize: string } = { contentVisibility: 'auto', containIntrinsicSize: 'auto 480px' };

/** What stands around every chart: its heading, what to remember, what it means, and ways to take its published numbers along. */
export const ChartFrame: React.FunctionComponent<ChartFrameProps> = ({ title, reading, tableTitle = title, definition, period, age, minimum, tableOf, kind, caption, before, children }) => {
  const styles = useStyles();
  const { semanticColors, palette } = useTheme();
  const { locale } = useSession();
  const isMounted = useIsMounted();
  const drawing = React.useRef<HTMLDivElement>(null);
  const [headingId] = React.useState(() => getId('chart'));
  const [isTable, setIsTable] = React.useState(false);
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
    <section className={styles.root} style={outOfView} aria-labelledby={headingId}>
      <div className={styles.top}>
        <div className={styles.words}>
          <PartHeading id={headingId} title={title} definition={{ title: definition.title, means: minimum === undefined ? definition.means : `${definition.means} ${definitions.fewerThanMinimum.means}` }} />
          <Reading reading={reading} className={styles.reading} />
          <Text as="p" block variant="small" className={css(styles.reading, styles.quiet)}>
            {period} · {age}
          </Text>
        </div>
        <ChartActions
          title={title}
          isTable={kind === 'table' ? undefined : isTable}
          onTable={() => setIsTable(!isTable)}
          onCsv={handleCsv}
          onPicture={() => void handlePicture()}
        />
      </div>
      {hasFailed && <Notice kind="warning">{words.pictureFailed}</Notice>}
      {before}
      <div ref={drawing}>{isTable ? <ChartDataTable title={tableTitle} table={tableOf()} minimum={minimum} /> : children}</div>
      {kind !== 'table' && !isTable && (
        <div className={styles.onPaper}>
          <ChartDataTable title={tableTitle} table={tableOf()} minimum={minimum} />
        </div>
      )}
      <ChartDefinition className={styles.onPaper} definition={definition} period={period} age={age} isComplete={minimum === undefined} />
    </section>
  );
};

const Reading: React.FunctionComponent<Pick<ChartFrameProps, 'reading'> & { readonly className: string }> = ({ reading, className }) => {
  const sentence = (text: string): React.ReactElement => (
    <Text key={text} as="p" block className={className}>
      {text}
    </Text>
  );
  return typeof reading === 'string' ? sentence(reading) : <div role="status">{reading.map(sentence)}</div>;
};
