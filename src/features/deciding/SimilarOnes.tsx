import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Proposal } from '../../domain/proposal/proposal';
import { memberCount, stateAndYear, stateWords, typeWords } from '../../ui/communityWords';
import type { Desk } from './desk';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { SimilarOne } from './useSimilar';
import { useSimilar } from './useSimilar';

/** What is like the proposal, and what became of it: approving another like it is a choice. */
export const SimilarOnes: React.FunctionComponent<{ readonly proposal: Proposal }> = ({ proposal }) => {
  const styles = useDecidingStyles();
  const desk = useDesk();
  const similar = useSimilar(proposal);
  return (
    <Part heading={words.similar}>
      {similar.length === 0 ? (
        <Text className={styles.quiet}>{words.noneSimilar}</Text>
      ) : (
        <ul className={styles.sentences}>
          {similar.map(one => (
            <li key={one.key}>
              <Text className={styles.strong}>{one.title}</Text> <Text className={styles.quiet}>{factsOf(one, desk)}</Text>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};

function factsOf({ is }: SimilarOne, { unitTitle }: Desk): string {
  const { type, unit } = 'entry' in is ? is.entry : is.proposed;
  const life =
    'entry' in is ? [stateAndYear(is.entry.state, is.entry.stateSince), memberCount(is.entry.members)] : [stateWords.proposed];
  return [typeWords[type], unitTitle(unit), ...life].filter(Boolean).join(' · ');
}
