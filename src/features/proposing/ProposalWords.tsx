import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { cadenceWords } from '../../ui/communityWords';
import { Link } from '../../ui/controls/Link';
import { strings } from './proposalStrings';

export interface ProposalWordsProps {
  readonly proposal: Proposal;
  readonly entries: readonly DirectoryEntry[];
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16 },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  heading: { margin: '0 0 4px', fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' }
}));

/** The words of the newest version. */
export const ProposalWords: React.FunctionComponent<ProposalWordsProps> = ({ proposal, entries }) => {
  const styles = useStyles();
  const { charter, practice, revives } = newestVersion(proposal);
  const titleOf = (key: CommunityKey): string => entries.find(entry => entry.key === key)?.charter.title ?? key;
  const facts = [
    cadenceWords[practice.cadence],
    strings.access[practice.access],
    ...(practice.parent === undefined ? [] : [strings.partOf(titleOf(practice.parent))]),
    ...(revives === undefined ? [] : [strings.revives(titleOf(revives))])
  ];
  const part = (heading: string, text: React.ReactNode): React.ReactElement => (
    <div>
      <Text block as="h3" className={styles.heading}>
        {heading}
      </Text>
      {text}
    </div>
  );
  return (
    <div className={styles.root}>
      <Text variant="mediumPlus" className={styles.words}>
        {charter.purpose}
      </Text>
      {charter.audience !== '' && part(strings.forWhom, <Text className={styles.words}>{charter.audience}</Text>)}
      {practice.notFor !== '' && part(strings.notFor, <Text className={styles.words}>{practice.notFor}</Text>)}
      {part(
        strings.practice,
        facts.map(fact => (
          <Text block key={fact} className={styles.words}>
            {fact}
          </Text>
        ))
      )}
      {practice.tags.length > 0 && part(strings.tags, <Text className={styles.quiet}>{practice.tags.join(' · ')}</Text>)}
      {practice.link !== '' && (
        <Link href={practice.link} target="_blank" rel="noopener noreferrer">
          {strings.channel}
        </Link>
      )}
    </div>
  );
};
