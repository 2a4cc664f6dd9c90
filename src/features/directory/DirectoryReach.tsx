import * as React from 'react';
import type { UtcInstant } from '../../domain/time';
import { Link } from '../../ui/controls/Link';
import { formatDay, formatMoment } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { Stale } from '../../ui/stale';
import { StaleLine } from '../../ui/StaleLine';
import { useLasting } from '../../ui/useLasting';
import { strings } from './strings';
import type { Reach } from './reach';

export interface DirectoryReachProps {
  readonly publishedAt: UtcInstant | undefined;
  readonly reach: Reach;
  readonly onRetry: () => void;
}

/** From when the view is, in one quiet line. Nothing before the first publishing, as long as every row was read. */
export const DirectoryReach: React.FunctionComponent<DirectoryReachProps> = ({ publishedAt, reach, onRetry }) => {
  const { locale } = useSession();
  const isLong = useLasting(reach.state === 'reading');
  return (
    <StaleLine
      stale={staleOf(reach)}
      otherwise={
        publishedAt !== undefined && (
          <>
            {sentence(reach, isLong, publishedAt, locale)}
            {reach.state === 'failed' && (
              <>
                {' '}
                <Link onClick={onRetry}>{strings.tryAgain}</Link>
              </>
            )}
          </>
        )
      }
      onRetry={onRetry}
    />
  );
};

function staleOf(reach: Reach): Stale | undefined {
  if ((reach.state !== 'reading' && reach.state !== 'failed') || reach.since === undefined) return undefined;
  return { since: reach.since, ...(reach.state === 'failed' && { failure: reach.failure }) };
}

function sentence(reach: Reach, isLong: boolean, publishedAt: UtcInstant, locale: string): string {
  switch (reach.state) {
    case 'reading':
      return isLong
        ? strings.reading(formatMoment(publishedAt, locale))
        : strings.published(formatDay(publishedAt, locale));
    case 'partial':
      return strings.partial(formatMoment(publishedAt, locale));
    case 'failed':
      return strings.outdated(formatMoment(publishedAt, locale));
    case 'complete':
      return strings.published(formatDay(publishedAt, locale));
  }
}
