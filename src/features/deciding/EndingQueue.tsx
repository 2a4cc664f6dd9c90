import * as React from 'react';
import { Text } from '@fluentui/react';
import { openEndProposal } from '../../domain/community/openings';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { mayDo } from '../../domain/permission/mayDo';
import { formatAgo } from '../../ui/format';
import { lazyPart } from '../../ui/lazyPart';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { QueueItem } from './QueueItem';
import { QueueSection } from './QueueSection';
import { endingStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import { usePeopleNames } from '../../ui/usePeopleNames';

const EndingForm = lazyPart(async () => (await import('./EndingForm')).EndingForm);

/** The communities whose keepers propose to end them, the longest waiting first. */
export const EndingQueue: React.FunctionComponent = () => {
  const styles = useDecidingStyles();
  const { actor, locale } = useSession();
  const { directory } = useDesk();
  const [open, setOpen] = React.useState<CommunityKey>();
  const [told, setTold] = React.useState('');
  const now = Date.now();
  const isMine = (community: DirectoryEntry): boolean => mayDo('moveState', actor, { community, to: 'closed', now });
  const proposed = directory.entries
    .flatMap(entry => {
      const ending = openEndProposal(entry);
      return ending !== undefined && isMine(entry) ? [{ entry, ending }] : [];
    })
    .sort((a, b) => a.ending.at - b.ending.at);
  const nameOf = usePeopleNames(proposed.map(({ ending }) => ending.by));
  return (
    <QueueSection heading={words.heading} told={told}>
      {proposed.length === 0 && <Text className={styles.quiet}>{words.none}</Text>}
      <ul className={styles.list}>
        {proposed.map(({ entry, ending }) => (
          <QueueItem
            key={entry.key}
            title={entry.charter.title}
            line={words.proposes(nameOf(ending.by), formatAgo(ending.at, now, locale))}
            isOpen={open === entry.key}
            onToggle={isOpen => {
              setTold('');
              setOpen(isOpen ? entry.key : undefined);
            }}
          >
            <EndingForm
              community={entry}
              proposed={ending}
              onDecided={sentence => {
                setOpen(undefined);
                setTold(sentence);
              }}
              onCancel={() => setOpen(undefined)}
            />
          </QueueItem>
        ))}
      </ul>
    </QueueSection>
  );
};
