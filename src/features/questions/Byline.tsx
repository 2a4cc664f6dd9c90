import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { formatAgo, formatDay, formatMoment } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface BylineProps {
  readonly entry: Pick<Entry<unknown>, 'at' | 'correctedAt'>;
  readonly name: string;
  readonly now: number;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', color: semanticColors.bodySubtext, overflowWrap: 'anywhere' }
}));

/** By whom, when, and when corrected. */
export const Byline: React.FunctionComponent<BylineProps> = ({ entry: { at, correctedAt }, name, now }) => {
  const { locale } = useSession();
  const styles = useStyles();
  return (
    <Text variant="small" className={styles.root}>
      <span title={formatMoment(at, locale)}>{strings.askedBy(name, formatAgo(at, now, locale))}</span>
      {correctedAt !== undefined && <span>{strings.correctedOn(formatDay(correctedAt, locale))}</span>}
    </Text>
  );
};
