import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { mentionLimit } from '../../domain/contribution/mentions';
import type { NamedPerson } from '../../domain/identity';
import type { Knower } from '../../domain/question/mayKnow';
import { Button } from '../../ui/controls/Button';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface MayKnowProps {
  readonly knowers: readonly Knower[];
  readonly mentions: readonly NamedPerson[];
  /** Asks somebody by name; absent where it is not for the person at the screen to ask. */
  readonly onMention?: (person: NamedPerson) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  title: { fontWeight: 600, margin: 0 },
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  item: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  why: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Who may know, each with the reason, to be asked by name. */
export const MayKnow: React.FunctionComponent<MayKnowProps> = ({ knowers, mentions, onMention }) => {
  const styles = useStyles();
  const names = usePeopleNames(knowers.map(({ person }) => person));
  if (knowers.length === 0) return null;
  const isFull = mentions.length >= mentionLimit;
  return (
    <div>
      <Text block as="h3" className={styles.title}>
        {strings.mayKnow}
      </Text>
      <ul className={styles.list}>
        {knowers.map(knower => {
          const name = names(knower.person);
          const isMentioned = mentions.some(({ key }) => key === knower.person);
          return (
            <li key={knower.person} className={styles.item}>
              <Text className={styles.why}>{why(knower, name)}</Text>
              {isMentioned && (
                <Text variant="small" className={styles.quiet}>
                  {strings.askedByName}
                </Text>
              )}
              {!isMentioned && onMention !== undefined && (
                <Button
                  text={strings.askByName}
                  ariaLabel={strings.askName(name)}
                  disabled={isFull}
                  onClick={() => onMention({ key: knower.person, name })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

function why({ isAccepted, titles: [first = '', second = ''] }: Knower, name: string): string {
  return isAccepted ? strings.knowsAccepted(name, first) : strings.knowsSeveral(name, first, second);
}
