import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { StandingProposal, Wanted } from '../../domain/proposal/proposalsFor';
import { newestVersion } from '../../domain/proposal/proposal';
import { isUndecided } from '../../domain/proposal/proposalStanding';
import { typeWords } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { Link } from '../../ui/controls/Link';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { strings } from './proposalStrings';
import type { StandingWords } from './standingInWords';
import { standingInWords } from './standingInWords';
import { SupportControl } from './SupportControl';
import type { Supports } from './useSupports';

export interface ProposalCardProps extends StandingProposal {
  readonly words: StandingWords;
  /** What it waits for from the person at the screen. */
  readonly wanted: readonly Wanted[];
  /** Whether this person proposed it. */
  readonly isOwn: boolean;
  readonly supports: Supports;
  readonly onOpen: () => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    boxSizing: 'border-box',
    minWidth: 0,
    padding: 16,
    // Not there yet: drawn with a broken line.
    border: `1px dashed ${palette.neutralTertiary}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground,
    overflowWrap: 'anywhere'
  },
  header: { display: 'flex', gap: 12, alignItems: 'flex-start' },
  names: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  title: { margin: 0, fontWeight: 600, lineHeight: '20px' },
  link: { color: semanticColors.bodyText, textAlign: 'start', font: 'inherit', selectors: { '&:hover': { color: semanticColors.link } } },
  quiet: { color: semanticColors.bodySubtext },
  standing: { overflow: 'hidden', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '3' },
  wanted: { color: palette.themePrimary, fontWeight: 600 },
  footer: { marginBlockStart: 'auto', display: 'flex', flexDirection: 'column', gap: 8 }
}));

/** One proposal of the directory: what it would be, who wants it, where it stands, and one thing to do. */
export const ProposalCard: React.FunctionComponent<ProposalCardProps> = props => {
  const { proposal, standing, words, wanted, isOwn, supports, onOpen } = props;
  const styles = useStyles();
  const { charter, type, unit } = newestVersion(proposal);
  const count = supports.count(proposal);
  return (
    <article className={styles.root} aria-label={charter.title}>
      <header className={styles.header}>
        <TypeGlyph type={type} isQuiet />
        <div className={styles.names}>
          <Text block as="h3" variant="mediumPlus" className={styles.title}>
            <Link onClick={onOpen} className={styles.link}>
              {charter.title}
            </Link>
          </Text>
          <Text variant="small" className={styles.quiet}>
            {[typeWords[type], words.unitTitle(unit)].join(' · ')}
          </Text>
        </div>
      </header>
      <Text variant="small" className={styles.quiet}>
        {strings.by(words.nameOf(proposal.proposer))}
        {' · '}
        {count === 0 ? strings.noSupporters : strings.supporters(count)}
      </Text>
      <Text className={styles.standing}>{standingInWords(props, words)}</Text>
      {wanted[0] !== undefined && (
        <Text variant="small" className={styles.wanted}>
          {strings.wanted[wanted[0]]}
        </Text>
      )}
      <footer className={styles.footer}>
        {isUndecided(standing) && wanted.length === 0 && !isOwn ? (
          <SupportControl proposal={proposal} supports={supports} />
        ) : (
          <div>
            <Button text={strings.look} ariaLabel={strings.open(charter.title)} onClick={onOpen} />
          </div>
        )}
      </footer>
    </article>
  );
};
