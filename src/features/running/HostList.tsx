import * as React from 'react';
import { Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { hostsNow } from './hostsNow';
import type { Running } from './running';
import { strings } from './strings';
import { useAct } from './useAct';
import { useDutyStyles } from './useDutyStyles';

export interface HostListProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
}

/** Who hosts, each with a way to end it. Nothing where nobody does. */
export const HostList: React.FunctionComponent<HostListProps> = ({ running, entry }) => {
  const { actor } = useSession();
  const styles = useDutyStyles();
  const act = useAct(entry.key, running.onDone);
  const hosts = hostsNow(entry, running.now);
  const mayEnd = mayDo('keepCommunity', actor, { community: entry, now: running.now });
  if (hosts.length === 0) return null;
  return (
    <section className={styles.part} aria-label={strings.hosts}>
      <Text block as="h4" className={styles.partTitle}>
        {strings.hosts}
      </Text>
      <ul className={styles.list}>
        {hosts.map(person => (
          <li key={person.key} className={styles.row}>
            <Text className={styles.grow}>{person.name}</Text>
            {mayEnd && (
              <Button
                text={strings.endHost}
                ariaLabel={strings.endHostOf(person.name)}
                disabled={!running.isNewest || act.isBusy}
                allowDisabledFocus
                // An end before its beginning is “now”, whatever this clock says.
                onClick={() => act.start({ kind: 'host', person, until: 0 }, strings.hostEndedTold(person.name))}
              />
            )}
          </li>
        ))}
      </ul>
      <ActFailure act={act} what={strings.host} />
    </section>
  );
};
