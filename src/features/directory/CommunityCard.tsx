import * as React from 'react';
import { css, Text } from '@fluentui/react';
import { managerAt } from '../../domain/community/roles';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { LifeNow } from '../../domain/directory/life';
import type { UtcInstant } from '../../domain/time';
import { memberCount, stateAndYear, typeWords } from '../../ui/communityWords';
import { Link } from '../../ui/controls/Link';
import { lifeInWords, nextSessionInWords } from '../../ui/lifeWords';
import { MembershipFailure } from '../../ui/MembershipFailure';
import type { LivesOn } from '../../ui/MergeSignpost';
import { MergeSignpost } from '../../ui/MergeSignpost';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import type { Ties } from '../../ui/tiesOf';
import { TypeGlyph } from '../../ui/TypeGlyph';
import type { CardActionProps } from './CardAction';
import { CardAction } from './CardAction';
import { strings } from './strings';
import { useCommunityCardStyles } from './useCommunityCardStyles';

export interface CommunityCardProps extends CardActionProps {
  readonly now: UtcInstant;
  readonly life: LifeNow;
  /** The ties that are to be told; those that are drawn are not. */
  readonly ties: Pick<Ties, 'whole' | 'parts'>;
  /** Whether it has the whole width of the list. */
  readonly isWide?: boolean;
  /** Where it lives on, for one that merged. */
  readonly livesOn?: LivesOn;
}

/** One community of the directory: what it is for, whether it lives, who runs it, and one thing to do. */
export const CommunityCard: React.FunctionComponent<CommunityCardProps> = props => {
  const { entry, standing, now, life, ties, isWide = false, livesOn, onJoin, onUndo, onOpen } = props;
  const { locale } = useSession();
  const styles = useCommunityCardStyles();
  const isEnded = hasEnded(entry.state);
  const state = stateAndYear(entry.state, entry.stateSince);
  const next = nextSessionInWords(life, locale);
  return (
    <article className={css(isEnded ? styles.ended : styles.card, isWide && styles.wide)} aria-label={entry.charter.title}>
      <header className={styles.header}>
        <TypeGlyph type={entry.type} isQuiet={isEnded} />
        <div className={styles.names}>
          <Text block as="h3" variant="mediumPlus" className={styles.title}>
            <Link onClick={onOpen} className={styles.link}>
              {entry.charter.title}
            </Link>
          </Text>
          <Text variant="small" className={styles.quiet}>
            {state === '' ? typeWords[entry.type] : `${typeWords[entry.type]} · ${state}`}
            {markOf(standing) !== undefined && <span className={styles.member}>{markOf(standing)}</span>}
          </Text>
        </div>
      </header>
      <Text className={styles.purpose} dir="auto">
        {entry.charter.purpose}
      </Text>
      {livesOn !== undefined && <MergeSignpost livesOn={livesOn} isInvited={standing?.isMember === true} />}
      {next !== undefined && <Text className={styles.next}>{next}</Text>}
      <Text variant="small" className={styles.quiet}>
        {tiesInWords(ties, locale) !== '' && (
          <>
            {tiesInWords(ties, locale)}
            <br />
          </>
        )}
        {lineOf(entry, life, now, locale)}
      </Text>
      <footer className={styles.footer}>
        <Text variant="small" className={styles.manager}>
          {managerOf(entry, now)}
        </Text>
        <CardAction {...props} />
      </footer>
      {standing?.failed !== undefined && (
        <MembershipFailure failed={standing.failed} what={entry.charter.title} onJoin={onJoin} onLeave={onUndo} />
      )}
    </article>
  );
};

/** How the person stands to it, beside its type. */
function markOf(standing: Standing | undefined): string | undefined {
  if (standing === undefined || standing.mayUndo) return undefined;
  if (standing.isMember) return strings.member;
  return standing.asked && (standing.asked.isTurnedDown ? strings.turnedDown : strings.asked);
}

function tiesInWords({ whole, parts }: CommunityCardProps['ties'], locale: string): string {
  const titles = parts.map(({ charter }) => charter.title);
  return [
    whole === undefined ? '' : strings.partOf(whole.charter.title),
    titles.length === 0 ? '' : strings.parts(new Intl.ListFormat(locale).format(titles))
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One line of words: how many are in, and how it lives; of one that ended, how many were and what remains. */
function lineOf({ members, state, decided }: DirectoryEntry, life: LifeNow, now: UtcInstant, locale: string): string {
  const parts = hasEnded(state)
    ? [strings.tookPart(members), ...(decided.recap === undefined ? [] : [strings.recap])]
    : [memberCount(members), ...lifeInWords(life, now, locale)];
  return parts.join(' · ');
}

/** Who runs it. An ended community without a manager needs none. */
function managerOf(entry: DirectoryEntry, now: UtcInstant): string {
  const manager = managerAt(entry.roles, now);
  if (manager !== undefined) return strings.manager(manager.name);
  return hasEnded(entry.state) ? '' : strings.noManager;
}
