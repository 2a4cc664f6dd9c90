import * as React from 'react';
import { Text } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import { Link } from '../../ui/controls/Link';
import { formatDay } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import type { OwnDuty } from './ownCommunities';
import { strings } from './strings';
import { useMyCommunitiesStyles } from './useMyCommunitiesStyles';

export interface OwnDutiesProps {
  readonly duties: readonly OwnDuty[];
  readonly onOpen: (community: CommunityKey) => void;
}

/** The roles of the person at the screen in words, and what waits there. Nothing for whoever has none. */
export const OwnDuties: React.FunctionComponent<OwnDutiesProps> = ({ duties, onOpen }) => {
  const { locale } = useSession();
  const styles = useMyCommunitiesStyles();
  if (duties.length === 0) return null;
  return (
    <Panel heading={strings.duties}>
      <ul className={styles.list}>
        {duties.map(duty => (
          <li key={`${duty.entry.key} ${duty.term?.role ?? ''}`} className={styles.words}>
            <Link className={styles.link} onClick={() => onOpen(duty.entry.key)}>
              {dutyInWords(duty)}
            </Link>
            <Text variant="small" className={styles.quiet}>
              {termInWords(duty, locale)}
            </Text>
            {waitsInWords(duty).map(words => (
              <Text key={words} variant="small" className={styles.waits}>
                {words}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

function dutyInWords({ entry, term }: OwnDuty): string {
  const { title } = entry.charter;
  if (term === undefined) return strings.host(title);
  return term.acting === true ? strings.actingDuty(term.role, title) : strings.duty(term.role, title);
}

function termInWords({ term }: OwnDuty, locale: string): string {
  return [
    ...(term?.hours === undefined ? [] : [strings.dutyHours(term.hours)]),
    ...(term?.termEnds === undefined ? [] : [strings.dutyEnds(formatDay(term.termEnds, locale))])
  ].join(' · ');
}

function waitsInWords({ waiting, asking }: OwnDuty): readonly string[] {
  return [
    ...(waiting === 0 ? [] : [strings.waiting(waiting)]),
    ...(asking === 0 ? [] : [strings.asksToJoin(asking)])
  ];
}
