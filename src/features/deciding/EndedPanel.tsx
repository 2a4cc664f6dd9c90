import * as React from 'react';
import { Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { CommunityKey } from '../../domain/identity';
import { mayDo } from '../../domain/permission/mayDo';
import { CommunityChoice } from '../../ui/CommunityChoice';
import { stateAndYear } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { QueueSection } from './QueueSection';
import { ReviveForm } from './ReviveForm';
import { endingStrings, reviewStrings as words, strings } from './strings';
import { useDecidingStyles } from './useDecidingStyles';

/** A community that ended can start again: found by name, revived in place. */
export const EndedPanel: React.FunctionComponent = () => {
  const styles = useDecidingStyles();
  const { actor } = useSession();
  const { directory, entryOf, isNewest } = useDesk();
  const [chosen, setChosen] = React.useState<CommunityKey>();
  const [isReviving, setIsReviving] = React.useState(false);
  const [told, setTold] = React.useState('');
  const now = Date.now();
  const ended = directory.entries.filter(community => mayDo('moveState', actor, { community, to: 'seeding', now }));
  const entry = chosen && entryOf(chosen);
  const stop = (): void => setIsReviving(false);
  if (ended.length === 0 && told === '') return null;
  return (
    <QueueSection heading={words.endedHeading} told={told}>
      <div className={styles.form}>
        <CommunityChoice
          label={words.whichEnded}
          hint={words.endedHint}
          entries={ended}
          chosen={chosen}
          onChange={key => {
            setTold('');
            stop();
            setChosen(key);
          }}
        />
        {entry !== undefined && hasEnded(entry.state) && (
          <Text>
            {stateAndYear(entry.state, entry.stateSince)}. {entry.stateReason}
          </Text>
        )}
        {entry !== undefined && !isReviving && (
          <div>
            <Button
              text={endingStrings.revive}
              title={isNewest ? undefined : strings.readFirst}
              disabled={!isNewest}
              allowDisabledFocus
              onClick={() => setIsReviving(true)}
            />
          </div>
        )}
        {entry !== undefined && isReviving && (
          <ReviveForm
            community={entry}
            onCancel={stop}
            onDecided={sentence => {
              stop();
              setChosen(undefined);
              setTold(sentence);
            }}
          />
        )}
      </div>
    </QueueSection>
  );
};
