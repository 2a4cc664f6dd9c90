import * as React from 'react';
import { Link, makeStyles, Text } from '@fluentui/react';
import type { Failure } from '../domain/failure';
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
  const { locale } = useSession();
  const styles = useStyles();
  const isAsking = useLasting(stale !== undefined && stale.failure === undefined);
  const moment = stale === undefined ? '' : formatClock(stale.since, Date.now(), locale);
  return (
    <Text as="div" variant="small" className={styles.root} role="status">
      {isAsking && weatherWords.asking(moment)}
      {!isAsking && stale?.failure === undefined && otherwise}
      {stale?.failure !== undefined && (
        <>
          <Reason failure={stale.failure} /> {weatherWords.wasSo(moment, isToday(stale.since, Date.now()))}{' '}
          <Link onClick={onRetry}>{weatherWords.tryAgain}</Link>
        </>
      )}
    </Text>
  );
};

const Reason: React.FunctionComponent<{ readonly failure: Failure }> = ({ failure }) => {
  const until = waitsUntil(failure);
  const left = useSecondsUntil(until);
  if (left > 0) return <Countdown key={until} left={left} says={weatherWords.asksToWait} />;
  return <>{reasons[failure.kind] ?? reasons.other}</>;
};
