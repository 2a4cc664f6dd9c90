import * as React from 'react';
import { DefaultButton, makeStyles, Text } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import type { Knower } from '../../domain/question/mayKnow';
import { mayKnow } from '../../domain/question/mayKnow';
import type { Question } from '../../domain/question/questions';
import { questionLimits } from '../../domain/question/questions';
import { useSession } from '../../ui/session';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface MayKnowProps {
  /** Past questions, the most similar first. */
  readonly similar: readonly Question[];
  readonly mentions: readonly NamedPerson[];
  readonly onMention: (person: NamedPerson) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  title: { fontWeight: 600, margin: 0 },
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  item: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  why: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Who may know, each with the reason, to be asked by name. */
export const MayKnow: React.FunctionComponent<MayKnowProps> = ({ similar, mentions, onMention }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const knowers = React.useMemo(() => mayKnow(similar, new Set([actor.key])), [similar, actor]);
  const names = usePeopleNames(knowers.map(({ person }) => person));
  if (knowers.length === 0) return null;
  const isFull = mentions.length >= questionLimits.mentions;
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
              {isMentioned ? (
                <Text variant="small" className={styles.quiet}>
                  {strings.askedByName}
                </Text>
              ) : (
                <DefaultButton
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
