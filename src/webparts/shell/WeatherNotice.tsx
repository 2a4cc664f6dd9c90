import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import { Countdown } from '../../ui/Countdown';
import { formatClock } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useSecondsUntil } from '../../ui/useSecondsUntil';
import { strings } from './strings';
import { useOfflineSince } from './useOfflineSince';
import { useWaiting } from './useWaiting';

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  bar: {
    alignItems: 'center',
    background: palette.neutralLighter,
    borderRadius: effects.roundedCorner4,
    color: semanticColors.bodyText,
    display: 'flex',
    gap: 8,
    marginBlockEnd: 12,
    padding: '8px 12px'
  },
  icon: { color: semanticColors.bodySubtext, flex: 'none' }
}));

/** One quiet line above everything while the device is offline, or while SharePoint asks to wait. */
export const WeatherNotice: React.FunctionComponent = () => {
  const { guildhall, locale } = useSession();
  const styles = useStyles();
  const offline = useOfflineSince();
  const until = useWaiting(guildhall);
  const left = useSecondsUntil(until);
  const isOffline = offline !== undefined;
  return (
    <div role="status">
      {(isOffline || left > 0) && (
        <div className={styles.bar}>
          <FontIcon iconName="Info" className={styles.icon} />
          <Text variant="small">
            {isOffline ? (
              strings.offline(offline.since === undefined ? undefined : formatClock(offline.since, Date.now(), locale))
            ) : (
              <Countdown key={until} left={left} says={strings.waiting} />
            )}
          </Text>
        </div>
      )}
    </div>
  );
};
