import * as React from 'react';
import { getId, makeStyles } from '@fluentui/react';
import type { ChartName } from '../../domain/link/reportChoices';
import type { Definition } from '../../domain/report/definitions';
import type { ChartTable } from '../../domain/report/export/chartTable';
import { AfterFirstContent } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { PartHeading } from './PartHeading';
import { useSeenAsTable } from './useSeenAsTable';

// A first view has the bars; what is behind them comes after it.
const ChartDataTable = lazyPart(async () => (await import('./chart/barsBehind')).ChartDataTable);
const ChartOnPaper = lazyPart(async () => (await import('./chart/barsBehind')).ChartOnPaper, { isQuiet: true });
const ChartTools = lazyPart(async () => (await import('./chart/barsBehind')).ChartTools, { isQuiet: true });

export interface BarsFrameProps {
  /** What a link calls it. */
  readonly name: ChartName;
  readonly title: string;
  readonly definition: Definition;
  /** Which time it tells of, in words. */
  readonly period: string;
  /** How old its numbers are: a sentence. */
  readonly age: string;
  /** The minimum group size it was published with. */
  readonly minimum: number;
  /** Its published numbers; undefined while there are none. */
  readonly tableOf: (() => ChartTable) | undefined;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  // As high as what comes later beside the heading, so that nothing moves then.
  top: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', minHeight: 40 },
  bars: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 }
});

/** What stands around bars of a first view: as around every chart, but a heading and the bars come at once, all else after them. */
export const BarsFrame: React.FunctionComponent<BarsFrameProps> = ({ name, definition, tableOf, children, ...chart }) => {
  const { title, minimum } = chart;
  const styles = useStyles();
  const bars = React.useRef<HTMLDivElement>(null);
  const [headingId] = React.useState(() => getId('bars'));
  const [isTable, turn] = useSeenAsTable(name);
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.top}>
        <div>
          <PartHeading id={headingId} title={title} definition={definition} />
        </div>
        {tableOf !== undefined && (
          <AfterFirstContent>
            <ChartTools {...chart} kind="bars" tableOf={tableOf} isTable={isTable} onTable={turn} drawing={bars} />
          </AfterFirstContent>
        )}
      </div>
      <div ref={bars} className={styles.bars}>
        {isTable && tableOf !== undefined ? <ChartDataTable title={title} table={tableOf()} minimum={minimum} /> : children}
      </div>
      {tableOf !== undefined && (
        <AfterFirstContent>
          <ChartOnPaper {...chart} definition={definition} tableOf={isTable ? undefined : tableOf} />
        </AfterFirstContent>
      )}
    </section>
  );
};
