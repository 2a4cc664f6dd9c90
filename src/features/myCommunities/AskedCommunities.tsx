import * as React from 'react';
import { Text } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import { Link } from '../../ui/controls/Link';
import { formatDay } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import type { Asked } from './ownCommunities';
import { strings } from './strings';
import { useMyCommunitiesStyles } from './useMyCommunitiesStyles';

export interface AskedCommunitiesProps {
  readonly asked: readonly Asked[];
  readonly onOpen: (community: CommunityKey) => void;
}

/** Where the person asked to join, and what became of it. */
export const AskedCommunities: React.FunctionComponent<AskedCommunitiesProps> = ({ asked, onOpen }) => {
  const { locale } = useSession();
  const styles = useMyCommunitiesStyles();
  if (asked.length === 0) return null;
  return (
    <Panel heading={strings.asked}>
      <ul className={styles.list}>
        {asked.map(({ entry, asked: { since, isTurnedDown } }) => (
          <li key={entry.key} className={styles.words}>
            <Link className={styles.link} onClick={() => onOpen(entry.key)}>
              {entry.charter.title}
            </Link>
            <Text variant="small" className={styles.quiet}>
              {isTurnedDown ? strings.turnedDown : strings.askedOn(formatDay(since, locale))}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
