import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import { deputiesAt, managerAt } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { invitedPeople } from '../../domain/membership/invited';
import type { UtcInstant } from '../../domain/time';
import { formatAgo, formatDay, formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface CommunityFactsProps {
  readonly entry: DirectoryEntry;
  readonly unit: string | undefined;
  readonly now: UtcInstant;
  readonly className?: string;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  list: {
    margin: 0,
    padding: 16,
    display: 'flex',
    flexDirection: 'column',
    gap: 12,
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6
  },
  term: { color: semanticColors.bodySubtext, display: 'block' },
  fact: { margin: 0, overflowWrap: 'anywhere' }
}));

/** Who runs it, since when, how many take part: term and fact, for eyes and ears alike. */
export const CommunityFacts: React.FunctionComponent<CommunityFactsProps> = ({ entry, unit, now, className }) => {
  const { locale } = useSession();
  const styles = useStyles();
  return (
    <div className={className}>
      <dl className={styles.list} aria-label={strings.facts}>
        {factsOf(entry, unit, now, locale).map(([term, fact]) => (
          <div key={term}>
            <Text block as="dt" variant="small" className={styles.term}>
              {term}
            </Text>
            <Text block as="dd" className={styles.fact}>
              {fact}
            </Text>
          </div>
        ))}
      </dl>
    </div>
  );
};

type Fact = readonly [term: string, fact: string];

function factsOf(entry: DirectoryEntry, unit: string | undefined, now: UtcInstant, locale: string): Fact[] {
  const manager = managerAt(entry.roles, now)?.name;
  const deputies = deputiesAt(entry.roles, now).map(({ name }) => name);
  // What an ended community lacks is not missing any more.
  const isOpen = !hasEnded(entry.state);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [strings.manager, manager ?? (isOpen ? strings.noManager : undefined)],
    [strings.deputies, deputies.length > 0 ? new Intl.ListFormat(locale).format(deputies) : isOpen ? strings.noDeputies : undefined],
    [strings.members, formatNumber(entry.members, locale)],
    [strings.invited, entry.invited && formatNumber(invitedPeople(entry.invited), locale)],
    [strings.lastAct, entry.lastAct === undefined ? strings.noActs : formatAgo(entry.lastAct, now, locale)],
    [strings.since, formatDay(entry.founded, locale)],
    [strings.unit, unit]
  ];
  return facts.flatMap(([term, fact]) => (fact === undefined ? [] : [[term, fact] as const]));
}
