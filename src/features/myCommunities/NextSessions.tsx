import * as React from 'react';
import { Text } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import { Link } from '../../ui/controls/Link';
import { formatSessionTime } from '../../ui/lifeWords';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import type { SessionIn } from './ownCommunities';
import { strings } from './strings';
import { useMyCommunitiesStyles } from './useMyCommunitiesStyles';

export interface NextSessionsProps {
  readonly sessions: readonly SessionIn[];
  readonly onOpen: (community: CommunityKey) => void;
}

/** The next session of each community, in order of time and in the time zone of the reader. */
export const NextSessions: React.FunctionComponent<NextSessionsProps> = ({ sessions, onOpen }) => {
  const { locale } = useSession();
  const styles = useMyCommunitiesStyles();
  return (
    <Panel heading={strings.sessions}>
      {sessions.length === 0 && <Text className={styles.quiet}>{strings.noSessions}</Text>}
      {sessions.length > 0 && (
        <ul className={styles.list}>
          {sessions.map(({ session, entry }) => (
            <li key={entry.key} className={styles.words}>
              <Link className={styles.link} onClick={() => onOpen(entry.key)}>
                {strings.sessionAt(formatSessionTime(session.at, locale), session.topic)}
              </Link>
              <Text variant="small" className={styles.quiet}>
                {strings.inCommunity(entry.charter.title)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
