import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry, DirectoryQuery } from '../../domain/directory/directory';
import { everything, findCommunities } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import { tiesOf } from '../../ui/tiesOf';
import { CommunityCard } from './CommunityCard';
import { CommunityCards } from './CommunityCards';
import { DirectoryToolbar } from './DirectoryToolbar';
import { NothingFound } from './NothingFound';
import { strings } from './strings';
import { useDirectoryQuery } from './useDirectoryQuery';
import type { Standings } from './useStandings';
import { livesOnOf } from './livesOnOf';

export interface FoundCommunitiesProps {
  /** Every community there is: one that is shown may be tied to one that is not. */
  readonly all: ReadonlyMap<CommunityKey, DirectoryEntry>;
  readonly entries: readonly DirectoryEntry[];
  readonly units: readonly BusinessUnit[];
  readonly standings: Standings;
  readonly onOpen: (community: CommunityKey) => void;
  readonly onPropose: (title?: string) => void;
  readonly renderProposed: (text: string) => React.ReactNode;
  /** From when the view is, beside the count. */
  readonly reach: React.ReactNode;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'baseline', justifyContent: 'space-between', margin: '16px 0 12px' },
  count: { margin: 0, display: 'flex', gap: 8, alignItems: 'baseline' },
  number: { color: semanticColors.bodySubtext, fontWeight: 400 }
}));

/** What is looked for, how many there are, and the cards. */
export const FoundCommunities: React.FunctionComponent<FoundCommunitiesProps> = props => {
  const { all, entries, units, standings, onOpen, onPropose, renderProposed, reach } = props;
  const { locale } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const [query, change] = useDirectoryQuery(units);
  const found = React.useMemo(() => findCommunities(entries, query), [entries, query]);
  const renderCard = (entry: DirectoryEntry): React.ReactElement => {
    const { livesOn, ...ties } = tiesOf(entry, all);
    return (
      <CommunityCard
        entry={entry}
        now={now}
        ties={ties}
        livesOn={livesOn && livesOnOf(livesOn, standings, onOpen)}
        standing={standings.standingOf(entry.key)}
        onJoin={() => standings.join(entry.key)}
        onUndo={() => standings.leave(entry.key)}
        onOpen={() => onOpen(entry.key)}
      />
    );
  };
  return (
    <>
      <DirectoryToolbar
        query={query}
        units={units}
        onChange={change}
        onPropose={() => onPropose()}
      />
      {renderProposed(query.text)}
      <div className={styles.line}>
        <Text as="h2" variant="large" className={styles.count} aria-live="polite">
          {isEverything(query) ? strings.all : strings.found}
          <span className={styles.number}>{formatNumber(found.length, locale)}</span>
        </Text>
        {reach}
      </div>
      {found.length > 0 && <CommunityCards key={JSON.stringify(query)} entries={found} renderCard={renderCard} />}
      {found.length === 0 && entries.length === 0 && <Text>{strings.nothingYet}</Text>}
      {found.length === 0 && entries.length > 0 && (
        <NothingFound entries={entries} text={query.text} onOpen={onOpen} onPropose={onPropose} onClear={() => change(everything)} />
      )}
    </>
  );
};

function isEverything({ text, units, types, state }: DirectoryQuery): boolean {
  return text.trim() === '' && units.length === 0 && types.length === 0 && state === 'all';
}
