import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { memberCount, stateAndYear, typeWords } from '../../ui/communityWords';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';

/** Communities like the one that is proposed, and what became of them: approving another like it is a choice. */
export const SimilarOnes: React.FunctionComponent<{ readonly proposal: Proposal }> = ({ proposal }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  const { findSimilar, unitTitle } = useDesk();
  const { charter, revives } = newestVersion(proposal);
  const similar = React.useMemo(() => findSimilar(charter.title), [findSimilar, charter.title]).filter(({ key }) => key !== revives);
  return (
    <Part heading={words.similar}>
      {similar.length === 0 ? (
        <Text className={styles.quiet}>{words.noneSimilar}</Text>
      ) : (
        <ul className={styles.sentences}>
          {similar.map(({ key, charter: own, type, unit, state, stateSince, members }) => (
            <li key={key}>
              <Text className={styles.strong}>{own.title}</Text>{' '}
              <Text className={styles.quiet}>
                {[typeWords[type], unitTitle(unit), stateAndYear(state, stateSince), memberCount(members, locale)].filter(Boolean).join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};
