import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import { countChoices, everything } from '../../domain/directory/directoryQuery';
import type { NestedEntry } from '../../domain/directory/nestedEntries';
import type { RecentJoin } from '../../domain/directory/suggestions';
import type { CommunityKey } from '../../domain/identity';
import type { BusinessUnit, Department } from '../../domain/organisation/organisation';
import { formatNumber } from '../../ui/format';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { CommunityCard } from './CommunityCard';
import { CommunityCards } from './CommunityCards';
import { DirectoryToolbar } from './DirectoryToolbar';
import { filterMenus } from './filterChoices';
import { ForYou } from './ForYou';
import { livesOnOf } from './livesOnOf';
import { NothingFound } from './NothingFound';
import { strings } from './strings';
import { tellingTies } from './tellingTies';
import { useDirectoryQuery } from './useDirectoryQuery';
import { useFinding } from './useFinding';
import { usePurposes } from './usePurposes';
import type { Standings } from './useStandings';
import { useSuggestions } from './useSuggestions';

export interface FoundCommunitiesProps {
  readonly directory: Pick<Directory, 'proposed'>;
  /** Every community there is: one that is shown may be tied to one that is not. */
  readonly all: ReadonlyMap<CommunityKey, DirectoryEntry>;
  readonly entries: readonly DirectoryEntry[];
  readonly units: readonly BusinessUnit[];
  readonly departments: readonly Department[];
  readonly recentJoins: readonly RecentJoin[];
  readonly standings: Standings;
  readonly onOpen: (community: CommunityKey) => void;
  readonly onPropose: (title?: string) => void;
  readonly renderProposed: (text: string) => React.ReactNode;
  /** From when the view is, beside the count. */
  readonly reach: React.ReactNode;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'baseline', margin: '16px 0 12px' },
  count: { margin: 0, display: 'flex', gap: 8, alignItems: 'baseline' },
  number: { color: semanticColors.bodySubtext, fontWeight: 400 },
  order: { color: semanticColors.bodySubtext, marginInlineEnd: 'auto' }
}));

/** What is looked for, what is suggested, how many there are, and the cards. */
export const FoundCommunities: React.FunctionComponent<FoundCommunitiesProps> = props => {
  const { all, entries, units, departments, standings, onOpen, onPropose, renderProposed, reach } = props;
  const { locale } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const { query, change, preferences, remember } = useDirectoryQuery(units);
  const [isTurnedTo, setIsTurnedTo] = React.useState(false);
  const purposes = usePurposes(isTurnedTo || query.choices.purpose.length > 0);
  const found = useFinding(entries, units, query, isTurnedTo, now);
  const { suggestions, setAside } = useSuggestions({ ...props, preferences, remember, now });
  const [told, setTold] = React.useState('');
  const tiesOf = React.useMemo(() => tellingTies(all), [all]);
  const isSearching = found.query.text.trim() !== '';
  const isEverything = !isSearching && countChoices(found.query.choices) === 0;
  const renderCard = ({ entry, life, depth, hasParts }: NestedEntry, isWide: boolean): React.ReactElement => {
    const { livesOn, ...ties } = tiesOf(entry, { isBeneath: depth > 0, hasParts });
    return (
      <CommunityCard
        entry={entry}
        now={now}
        life={life}
        ties={ties}
        isWide={isWide}
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
        text={query.text}
        menus={filterMenus(found, query.choices, units, purposes)}
        choices={query.choices}
        onType={text => change({ text })}
        onChoose={choices => change({ choices })}
        onTurnTo={() => setIsTurnedTo(true)}
        onPropose={() => onPropose()}
      />
      {isEverything && (
        <ForYou
          suggestions={suggestions}
          standings={standings}
          units={units}
          departments={departments}
          onOpen={onOpen}
          onSetAside={({ entry }) => {
            setAside(entry.key);
            setTold(strings.setAside(entry.charter.title));
          }}
        />
      )}
      <LiveMessage message={told} />
      {renderProposed(query.text)}
      <div className={styles.line}>
        <Text as="h2" variant="large" className={styles.count} aria-live="polite">
          {isEverything ? strings.all : strings.found}
          <span className={styles.number}>{formatNumber(found.nested.length, locale)}</span>
        </Text>
        <Text variant="small" className={styles.order}>
          {found.nested.length > 1 && (isSearching ? strings.byFit : strings.byLife)}
        </Text>
        {reach}
      </div>
      {found.nested.length > 0 && <CommunityCards label={isEverything ? strings.all : strings.found} nested={found.nested} renderCard={renderCard} />}
      {found.nested.length === 0 && entries.length === 0 && <Text>{strings.nothingYet}</Text>}
      {found.nested.length === 0 && entries.length > 0 && (
        <NothingFound close={found.close} text={query.text} onOpen={onOpen} onPropose={onPropose} onClear={() => change(everything)} />
      )}
    </>
  );
};
