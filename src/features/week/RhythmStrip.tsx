import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { WeekOfRhythm } from '../../domain/week/rhythm';
import { Button } from '../../ui/controls/Button';
import { formatDay, formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

const words = strings.rhythm;

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  strip: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(2px, 1fr)', gap: 2, alignItems: 'end', height: 64, margin: 0, padding: 0, listStyle: 'none', borderBlockEnd: `1px solid ${palette.neutralTertiaryAlt}` },
  bar: { background: palette.themePrimary, forcedColorAdjust: 'none', minHeight: 2, selectors: { '@media (forced-colors: active)': { background: 'CanvasText' } } },
  silent: { background: palette.neutralTertiaryAlt },
  /** A session: a dot above the bar, so that it is told by form and not by colour. */
  held: { width: 6, height: 6, borderRadius: '50%', background: semanticColors.bodyText, margin: '0 auto 2px' },
  // What is wider than the screen scrolls by itself.
  scroll: { maxWidth: '100%', overflowX: 'auto', selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}` } } },
  table: { borderCollapse: 'collapse', selectors: { 'th, td': { paddingBlock: 4, paddingInline: '0 12px', textAlign: 'start' }, td: { fontVariantNumeric: 'tabular-nums' } } }
}));

/** Half a year of weeks as bars, with a dot where a session took place; the same as a table for whoever wants numbers. */
export const RhythmStrip: React.FunctionComponent<{ readonly weeks: readonly WeekOfRhythm[] }> = ({ weeks }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [isTable, setIsTable] = React.useState(false);
  const most = Math.max(1, ...weeks.map(({ contributions }) => contributions));
  const inWords = ({ from, contributions, people, sessions }: WeekOfRhythm): string => words.week({ day: formatDay(from, locale), contributions, people, sessions });
  return (
    <div className={styles.root}>
      <Text variant="small">{words.strip}</Text>
      <ul className={styles.strip} aria-label={words.strip}>
        {weeks.map(week => (
          <li key={week.from} title={inWords(week)} aria-label={inWords(week)}>
            {week.sessions > 0 && <div className={styles.held} />}
            <div className={week.contributions === 0 ? `${styles.bar} ${styles.silent}` : styles.bar} style={{ height: Math.round((48 * week.contributions) / most) }} />
          </li>
        ))}
      </ul>
      <div>
        <Button kind="action" text={isTable ? words.hideTable : words.showTable} aria-expanded={isTable} onClick={() => setIsTable(!isTable)} />
      </div>
      {isTable && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.strip}>
          <table className={styles.table} aria-label={words.strip}>
            <thead>
              <tr>
                {[words.tableWeek, words.tableContributions, words.tablePeople, words.tableSessions].map(header => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...weeks].reverse().map(({ from, contributions, people, sessions }) => (
                <tr key={from}>
                  <th scope="row">{formatDay(from, locale)}</th>
                  {[contributions, people, sessions].map((count, at) => (
                    <td key={at}>{formatNumber(count, locale)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
};
