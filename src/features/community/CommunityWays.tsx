import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { pastRoles } from '../../domain/community/pastRoles';
import type { Practice } from '../../domain/community/practice';
import { practiceChange } from '../../domain/community/practice';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import type { UtcInstant } from '../../domain/time';
import { cadenceWords } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { Link } from '../../ui/controls/Link';
import { Notice } from '../../ui/controls/Notice';
import { formatDay, formatList } from '../../ui/format';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weatherWords } from '../../ui/weatherWords';
import { PracticeForm } from './PracticeForm';
import { strings } from './strings';

export interface CommunityWaysProps {
  readonly entry: DirectoryEntry;
  readonly entries: readonly DirectoryEntry[];
  readonly isNewest: boolean;
  readonly now: UtcInstant;
  /** Reads the newest and shows it; resolves to undefined where it could not be read. */
  readonly onChanged: () => Promise<unknown>;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { marginBlockStart: 24, paddingBlockStart: 16, borderBlockStart: `1px solid ${palette.neutralLight}`, display: 'flex', flexDirection: 'column', gap: 12, alignItems: 'flex-start' },
  heading: { margin: 0, fontWeight: 600 },
  facts: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: '12px 32px' },
  fact: { minWidth: 0, maxWidth: 420 },
  term: { color: semanticColors.bodySubtext },
  value: { margin: 0, overflowWrap: 'anywhere' }
}));

type End = 'saved' | 'unread' | 'inVain';

/** How a community works, and who ran it before as far as they agreed; its keepers change the first. */
export const CommunityWays: React.FunctionComponent<CommunityWaysProps> = ({ entry, entries, isNewest, now, onChanged }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const [isEditing, setIsEditing] = React.useState(false);
  const [end, setEnd] = React.useState<End>();
  const button = useReturnFocus<HTMLElement>(isEditing);
  const latest = React.useRef(entry);
  latest.current = entry;
  const handleSaved = async (wanted: Practice): Promise<void> => {
    const read = await onChanged();
    const isAsWanted = Object.keys(practiceChange(latest.current.practice, wanted)).length === 0;
    setEnd(isAsWanted ? 'saved' : read === undefined ? 'unread' : 'inVain');
    setIsEditing(false);
  };
  const handleEdit = (): void => {
    setEnd(undefined);
    setIsEditing(true);
  };
  return (
    <section className={styles.root} aria-label={strings.ways}>
      <Text block as="h3" variant="medium" className={styles.heading}>
        {strings.ways}
      </Text>
      {!isEditing && <Facts entry={entry} entries={entries} now={now} />}
      {end === 'unread' && <Notice role="status">{strings.unread}</Notice>}
      {end === 'inVain' && (
        <Notice kind="warning" role="alert">
          {strings.inVain}
        </Notice>
      )}
      {isEditing ? (
        <PracticeForm entry={entry} entries={entries} onSaved={handleSaved} onClose={() => setIsEditing(false)} />
      ) : (
        mayDo('keepCommunity', actor, { community: entry, now }) && (
          <Button elementRef={button} text={strings.editWays} title={isNewest ? undefined : weatherWords.readFirst} disabled={!isNewest} allowDisabledFocus onClick={handleEdit} />
        )
      )}
      <LiveMessage message={end === 'saved' ? strings.waysSaved : ''} />
    </section>
  );
};

const Facts: React.FunctionComponent<Pick<CommunityWaysProps, 'entry' | 'entries' | 'now'>> = ({ entry, entries, now }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { cadence, access, link, tags, notFor, parent } = entry.practice;
  const past = pastRoles(entry, now).map(({ role, person, from, until }) =>
    strings.pastRole(role, person.name, formatDay(from, locale), formatDay(until, locale))
  );
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [strings.cadence, cadenceWords[cadence]],
    [strings.access, strings.accesses[access]],
    [strings.link, link !== '' && <Link href={link} target="_blank" rel="noopener noreferrer">{strings.openLink}</Link>],
    [strings.tags, formatList(tags, locale)],
    [strings.notFor, notFor],
    [strings.parent, entries.find(({ key }) => key === parent)?.charter.title],
    [strings.past, past.length > 0 && past.map(line => <div key={line}>{line}</div>)]
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([term, value]) =>
          Boolean(value) && (
            <div key={term} className={styles.fact}>
              <Text block as="dt" variant="small" className={styles.term}>
                {term}
              </Text>
              <Text block as="dd" className={styles.value}>
                {value}
              </Text>
            </div>
          )
      )}
    </dl>
  );
};
