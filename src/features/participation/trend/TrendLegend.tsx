import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { definitions } from '../../../domain/report/definitions';
import { InfoButton } from '../../../ui/InfoButton';
import { charting } from '../../../words/charting';
import { hatching } from '../hatching';

const words = charting.trend;

export interface TrendLegendProps {
  readonly minimum: number;
}

const useStyles = makeStyles(theme => ({
  list: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, display: 'flex', flexWrap: 'wrap', gap: '4px 16px', listStyle: 'none', margin: 0, padding: 0 },
  item: { alignItems: 'center', display: 'inline-flex', minHeight: 24 },
  line: { display: 'inline-block', flex: 'none', marginInlineEnd: 6, width: 24 },
  solid: { borderTop: `2px solid ${theme.palette.themePrimary}` },
  dashed: { borderTop: `2px dashed ${theme.palette.neutralSecondary}` },
  hatched: { ...hatching(theme), height: 16 }
}));

/** What the lines and the hatching mean, in words. */
export const TrendLegend: React.FunctionComponent<TrendLegendProps> = ({ minimum }) => {
  const styles = useStyles();
  const entry = (text: string, look: string, more?: React.ReactElement): React.ReactElement => (
    <li className={styles.item}>
      <span className={`${styles.line} ${look}`} aria-hidden="true" />
      {text}
      {more}
    </li>
  );
  return (
    <ul className={styles.list} role="list" aria-label={charting.charts.legend}>
      {entry(words.solid, styles.solid)}
      {entry(words.dashed, styles.dashed)}
      {entry(charting.charts.leftOutOr({ minimum }), styles.hatched, <InfoButton {...definitions.fewerThanMinimum} />)}
    </ul>
  );
};
