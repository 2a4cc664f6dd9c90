import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { titleKey, searchText } from '../../domain/community/charter';
import type { Directory } from '../../domain/directory/directory';
import { verdictsByKey } from '../../domain/directory/directory';
import type { UnitKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import type { StandingProposal } from '../../domain/proposal/proposalsFor';
import { proposalsFor, wantedOf } from '../../domain/proposal/proposalsFor';
import { Button } from '../../ui/controls/Button';
import { formatNumber } from '../../ui/format';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { ProposalCard } from './ProposalCard';
import { strings } from './proposalStrings';
import { useStandingWords } from './useStandingWords';
import type { Supports } from './useSupports';

export interface ProposedSectionProps {
  readonly directory: Directory;
  readonly units: readonly BusinessUnit[];
  /** The business units to show; none means all. */
  readonly shownUnits: readonly UnitKey[];
  /** What is looked for in the directory; proposals are found by their words, too. */
  readonly text: string;
  readonly supports: Supports;
  readonly onOpen: (proposal: Proposal) => void;
}

/** Cards in the row before somebody asks for all. */
const fewCards = 3;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { marginBlock: '16px 24px' },
  heading: { margin: 0, display: 'flex', gap: 8, alignItems: 'baseline' },
  quiet: { color: semanticColors.bodySubtext, fontWeight: 400 },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: 16,
    margin: '12px 0',
    padding: 0,
    listStyle: 'none'
  },
  item: { display: 'grid', minWidth: 0 }
}));

/** What is proposed, in a quiet row of the directory; nothing where nothing is. */
export const ProposedSection: React.FunctionComponent<ProposedSectionProps> = props => {
  const { directory, units, shownUnits, text, supports, onOpen } = props;
  const { actor, locale } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const [isWhole, setIsWhole] = React.useState(false);
  const met = React.useMemo(
    () => proposalsFor(directory.proposed.proposals, verdictsByKey(directory.verdicts), actor.key, now),
    [directory, actor.key, now]
  );
  const found = React.useMemo(() => met.filter(each => isFound(each, text, shownUnits)), [met, text, shownUnits]);
  const shown = isWhole ? found : found.slice(0, fewCards);
  const words = useStandingWords(shown, directory.entries, units, now);
  if (found.length === 0) return null;
  return (
    <section className={styles.root} aria-label={strings.proposed}>
      <Text block as="h2" variant="large" className={styles.heading}>
        {strings.proposed}
        <span className={styles.quiet}>{formatNumber(found.length, locale)}</span>
      </Text>
      <Text className={styles.quiet}>{strings.proposedHint}</Text>
      <ul className={styles.grid}>
        {shown.map(each => (
          <li key={each.proposal.key} className={styles.item}>
            <ProposalCard
              {...each}
              words={words}
              wanted={wantedOf(each, actor.key)}
              isOwn={each.proposal.proposer === actor.key}
              supports={supports}
              onOpen={() => onOpen(each.proposal)}
            />
          </li>
        ))}
      </ul>
      {found.length > shown.length && <Button text={strings.showAll(found.length)} onClick={() => setIsWhole(true)} />}
      <LiveMessage message={supports.outcome === undefined ? '' : strings.told[supports.outcome.kind](supports.outcome.title)} />
    </section>
  );
};

function isFound({ proposal }: StandingProposal, text: string, shownUnits: readonly UnitKey[]): boolean {
  const { unit, charter } = newestVersion(proposal);
  if (shownUnits.length > 0 && !shownUnits.includes(unit)) return false;
  const says = searchText(charter);
  return titleKey(text)
    .split(' ')
    .every(word => says.includes(word));
}
