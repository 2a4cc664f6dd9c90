import * as React from 'react';
import { Link, makeStyles, Text } from '@fluentui/react';
import type { UtcInstant } from '../../domain/time';
import { formatDay, formatMoment } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';
import type { Reach } from './reach';

export interface DirectoryReachProps {
  readonly publishedAt: UtcInstant | undefined;
  readonly reach: Reach;
  readonly onRetry: () => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({ root: { color: semanticColors.bodySubtext } }));

/** From when the view is, in one quiet line. Says nothing before the first publishing: then every row is read. */
export const DirectoryReach: React.FunctionComponent<DirectoryReachProps> = ({ publishedAt, reach, onRetry }) => {
  const { locale } = useSession();
  const styles = useStyles();
  if (publishedAt === undefined) return null;
  return (
    <Text variant="small" className={styles.root} role="status">
      {sentence(reach, publishedAt, locale)}
      {reach.state === 'failed' && (
        <>
          {' '}
          <Link onClick={onRetry}>{strings.tryAgain}</Link>
        </>
      )}
    </Text>
  );
};

function sentence(reach: Reach, publishedAt: UtcInstant, locale: string): string {
  switch (reach.state) {
    case 'reading':
      return strings.reading(formatMoment(publishedAt, locale));
    case 'partial':
      return strings.partial(formatMoment(publishedAt, locale));
    case 'failed':
      return strings.outdated(formatMoment(publishedAt, locale));
    case 'complete':
      return strings.published(formatDay(publishedAt, locale));
  }
}
