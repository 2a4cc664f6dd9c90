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
import { RowsByPage } from './RowsByPage';
import { phraseWords, placeWords, strings } from './strings';

export interface HeldListProps {
  readonly place: HeldPlace;
  readonly count: number;
  /** What communities are called, by key. */
  readonly titles: ReadonlyMap<CommunityKey, string>;
}

const useStyles = makeStyles({
  head: { alignItems: 'baseline', display: 'flex', flexWrap: 'wrap', gap: 8 }
});

/** One list: how many rows it holds about the person, and on request which. */
export const HeldList: React.FunctionComponent<HeldListProps> = ({ place, count, titles }) => {
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
      {isOpen && <Rows place={place} titles={titles} />}
    </li>
  );
};

const Rows: React.FunctionComponent<Omit<HeldListProps, 'count'>> = ({ place, titles }) => {
  const { actor } = useSession();
  const read = React.useCallback((guildhall: Guildhall) => guildhall.readHeld(actor.key, place), [actor.key, place]);
  const { loaded, reload } = useRead(read);
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={placeWords[place]} onRetry={reload} />;
  return <RowsByPage rows={loaded.value} toLine={row => <Row row={row} title={titles.get(row.community)} />} />;
};

/** What a row says in a few words; all of it stands in the files. */
const Row: React.FunctionComponent<{ readonly row: HeldRow; readonly title: string | undefined }> = ({ row, title }) => {
  const { locale } = useSession();
  return (
    <Text>
      {formatMoment(row.at, locale)}: {strings.inCommunity(phraseWords[phraseOf(row)], title ?? row.community)}
    </Text>
  );
};
