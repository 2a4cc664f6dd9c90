import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { StandingProposal } from '../../domain/proposal/proposalsFor';
import { newestVersion } from '../../domain/proposal/proposal';
import { stateWords, typeWords } from '../../ui/communityWords';
import { formatDay } from '../../ui/format';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { strings } from './proposalStrings';
import type { StandingWords } from './standingInWords';
import { standingInWords } from './standingInWords';

export interface ProposalHeaderProps extends StandingProposal {
  readonly words: StandingWords;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', gap: 16, alignItems: 'center' },
  names: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere', fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  standing: {
    marginBlockStart: 16,
    padding: '12px 16px',
    borderRadius: effects.roundedCorner4,
    background: palette.neutralLighter,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line'
  }
}));

/** What is proposed, by whom, and where it stands. */
export const ProposalHeader: React.FunctionComponent<ProposalHeaderProps> = props => {
  const { proposal, words } = props;
  const styles = useStyles();
  const { charter, type, unit, version, at } = newestVersion(proposal);
  const by = strings.by(words.nameOf(proposal.proposer));
  return (
    <header>
      <div className={styles.root}>
        <TypeGlyph type={type} size={56} />
        <div className={styles.names}>
          <Text block as="h2" variant="xLarge" className={styles.title}>
            {charter.title}
          </Text>
          <Text className={styles.quiet}>{[stateWords.proposed, typeWords[type], words.unitTitle(unit)].join(' · ')}</Text>
          <Text variant="small" className={styles.quiet}>
            {[by, strings.version(version, formatDay(at, words.locale))].join(' · ')}
          </Text>
        </div>
      </div>
      <div className={styles.standing} role="status">
        <Text>{standingInWords(props, words)}</Text>
      </div>
    </header>
  );
};
