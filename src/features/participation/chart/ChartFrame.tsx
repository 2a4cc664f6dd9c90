import * as React from 'react';
import { css, getId, makeStyles, Text } from '@fluentui/react';
import type { ChartName } from '../../../domain/link/reportChoices';
import type { Definition } from '../../../domain/report/definitions';
import { definitions } from '../../../domain/report/definitions';
import { useSeenAsTable } from '../useSeenAsTable';
import { PartHeading } from '../PartHeading';
import { ChartDataTable } from './ChartDataTable';
import { ChartOnPaper } from './ChartOnPaper';
import type { ChartToolsProps } from './ChartTools';
import { ChartTools } from './ChartTools';

/** `tableOf` is asked for when numbers are wanted: for the file, and for the table behind a drawing. */
export interface ChartFrameProps extends Omit<ChartToolsProps, 'isTable' | 'onTable' | 'drawing'> {
  /** What a link calls it, where it can be seen as a table. */
  readonly name?: ChartName;
  /** What to remember of it: one sentence, or several that change with what is chosen. */
  readonly reading: string | readonly string[];
  /** What its table is called, if not as the chart. */
  readonly tableTitle?: string;
  /** What its numbers count. */
  readonly definition: Definition;
  /** What its single numbers or columns mean, for paper, where each is told. */
  readonly measures?: readonly Definition[];
  /** What stands above the drawing and above the table alike. */
  readonly before?: React.ReactNode;
}

const useStyles = makeStyles(theme => ({
  // A drawing is not cut by the end of a page.
  root: { breakInside: 'avoid-page', display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  top: { alignItems: 'flex-start', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', justifyContent: 'space-between' },
  words: { flex: '1 1 240px', minWidth: 0 },
  reading: { margin: '4px 0 0', maxWidth: 820, textWrap: 'pretty' },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** What is out of view is not laid out: a table has a thousand cells, and a dashboard several of them. */
const outOfView: React.CSSProperties & { readonly contentVisibility: 'auto'; readonly containIntrinsicSize: string } = { contentVisibility: 'auto', containIntrinsicSize: 'auto 480px' };

/** What stands around every chart: its heading, what to remember, what it means, and ways to take its published numbers along. */
export const ChartFrame: React.FunctionComponent<ChartFrameProps> = ({ name, reading, tableTitle, definition, measures, before, children, ...chart }) => {
  const { title, period, age, minimum, tableOf, kind } = chart;
  const styles = useStyles();
  const drawing = React.useRef<HTMLDivElement>(null);
  const [headingId] = React.useState(() => getId('chart'));
  const [isTable, turn] = useSeenAsTable(name);
  const hasTable = kind === 'table' || isTable;
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
        <ChartTools {...chart} isTable={isTable} onTable={turn} drawing={drawing} />
      </div>
      {before}
      <div ref={drawing}>{isTable ? <ChartDataTable title={tableTitle ?? title} table={tableOf()} minimum={minimum} /> : children}</div>
      <ChartOnPaper title={tableTitle ?? title} tableOf={hasTable ? undefined : tableOf} {...{ definition, measures, period, age, minimum }} />
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
