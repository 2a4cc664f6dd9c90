import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { HeldPlace, HeldRow } from '../../domain/held/held';
import { phraseOf } from '../../domain/held/held';
import type { CommunityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatMoment } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { phraseWords, placeWords, strings } from './strings';

export interface HeldListProps {
  readonly place: HeldPlace;
  readonly count: number;
  readonly communities: readonly CommunityKey[];
  /** What communities are called, by key. */
  readonly titles: ReadonlyMap<CommunityKey, string>;
}

const useStyles = makeStyles({
  head: { alignItems: 'baseline', display: 'flex', flexWrap: 'wrap', gap: 8 },
  rows: { display: 'flex', flexDirection: 'column', gap: 4, listStyle: 'none', margin: '4px 0 8px', padding: 0 }
});

/** One list: how many rows it holds about the person, and on request which. */
export const HeldList: React.FunctionComponent<HeldListProps> = ({ place, count, communities, titles }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <li>
      <div className={styles.head}>
        <Text>{placeWords[place]}</Text>
        <Text variant="small">{strings.rows(count)}</Text>
        {count > 0 && (
          <Button kind="action" text={isOpen ? strings.hide : strings.show} ariaLabel={isOpen ? undefined : strings.showRows(placeWords[place])} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} />
        )}
      </div>
      {isOpen && <Rows place={place} communities={communities} titles={titles} />}
    </li>
  );
};

/** Rows shown at first, and with each request for more. */
const page = 20;

const Rows: React.FunctionComponent<Omit<HeldListProps, 'count'>> = ({ place, communities, titles }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const read = React.useCallback((guildhall: Guildhall) => guildhall.readHeld(actor.key, place, communities), [actor.key, communities, place]);
  const { loaded, reload } = useRead(read);
  const [shown, setShown] = React.useState(page);
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={placeWords[place]} onRetry={reload} />;
  const newest = [...loaded.value].reverse();
  return (
    <>
      <ul className={styles.rows}>
        {newest.slice(0, shown).map(row => (
          <li key={row.id}>
            <Row row={row} title={titles.get(row.community)} />
          </li>
        ))}
      </ul>
      {newest.length > shown && <Button text={strings.more} onClick={() => setShown(shown + page)} />}
      <Text block variant="small" role="status">
        {strings.shown(Math.min(shown, newest.length), newest.length)}
      </Text>
    </>
  );
};

/** What a row says in a few words; all of it stands in the files. */
const Row: React.FunctionComponent<{ readonly row: HeldRow; readonly title: string | undefined }> = ({ row, title }) => {
  const { locale } = useSession();
  const what = phraseWords[phraseOf(row)];
  const where = title ?? row.community;
  return (
    <Text>
      {formatMoment(row.at, locale)}: {where === '' ? what : strings.inCommunity(what, where)}
    </Text>
  );
};
