import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Failure } from '../domain/failure';
import type { UtcInstant } from '../domain/time';
import { Link } from './controls/Link';
import { Countdown } from './Countdown';
import { formatClock, isToday } from './format';
import { useSession } from './session';
import type { Stale } from './stale';
import { useLasting } from './useLasting';
import { useSecondsUntil } from './useSecondsUntil';
import { waitsUntil } from './waiting';
import { reasons, weatherWords } from './weatherWords';

export interface StaleLineProps {
  /** Undefined where the screen shows the newest. */
  readonly stale: Stale | undefined;
  /** Said as long as there is nothing to say of age. */
  readonly otherwise?: React.ReactNode;
  readonly onRetry: () => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({ root: { color: semanticColors.bodySubtext } }));

/** From when a screen is while there is nothing newer, in one quiet line, and why. */
export const StaleLine: React.FunctionComponent<StaleLineProps> = ({ stale, otherwise, onRetry }) => {
  const styles = useStyles();
  const isAsking = useLasting(stale !== undefined && stale.failure === undefined);
  const { locale } = useSession();
  const says = (): React.ReactNode => {
    if (stale?.failure !== undefined) return <NothingNewer since={stale.since} failure={stale.failure} onRetry={onRetry} />;
    return stale !== undefined && isAsking ? weatherWords.asking(formatClock(stale.since, Date.now(), locale)) : otherwise;
  };
  return (
    <div role="status">
      <Text variant="small" className={styles.root}>
        {says()}
      </Text>
    </div>
  );
};

interface NothingNewerProps {
  readonly since: UtcInstant;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

const NothingNewer: React.FunctionComponent<NothingNewerProps> = ({ since, failure, onRetry }) => {
  const { locale } = useSession();
  const until = waitsUntil(failure);
  const left = useSecondsUntil(until);
  const now = Date.now();
  return (
    <>
      {left > 0 ? (
        <Countdown key={until} left={left} says={weatherWords.asksToWait} />
      ) : (
        (reasons[failure.kind] ?? reasons.other)
      )}{' '}
      {weatherWords.wasSo(formatClock(since, now, locale), isToday(since, now))}{' '}
      {left === 0 && <Link onClick={onRetry}>{weatherWords.tryAgain}</Link>}
    </>
  );
};
