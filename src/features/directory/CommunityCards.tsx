import * as React from 'react';
import { DefaultButton, makeStyles } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface CommunityCardsProps {
  readonly entries: readonly DirectoryEntry[];
  readonly renderCard: (entry: DirectoryEntry) => React.ReactElement;
}

/** Cards drawn at first, and added with every "Show more": a few screens, quickly drawn. */
const pageSize = 24;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: 16,
    margin: 0,
    padding: 0,
    listStyle: 'none'
  },
  item: { display: 'grid', minWidth: 0 },
  more: { display: 'flex', justifyContent: 'center', marginBlockStart: 24 }
});

/** The cards in a grid: one column on a phone, as many as fit elsewhere. */
export const CommunityCards: React.FunctionComponent<CommunityCardsProps> = ({ entries, renderCard }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [shown, setShown] = React.useState(pageSize);
  const firstNew = useFocusOnFirstNew(shown);
  const left = entries.length - shown;
  return (
    <>
      <ul className={styles.grid} ref={firstNew}>
        {entries.slice(0, shown).map(entry => (
          <li key={entry.key} className={styles.item}>
            {renderCard(entry)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className={styles.more}>
          <DefaultButton
            text={strings.more(formatNumber(Math.min(left, pageSize), locale))}
            onClick={() => setShown(shown + pageSize)}
          />
        </div>
      )}
    </>
  );
};

/** Moves the focus to the first card that "Show more" added, as the button itself moves away. */
function useFocusOnFirstNew(shown: number): React.RefObject<HTMLUListElement> {
  const list = React.useRef<HTMLUListElement>(null);
  const before = React.useRef(shown);
  React.useEffect(() => {
    if (shown > before.current) {
      list.current?.children[before.current]?.querySelector<HTMLElement>('a, button')?.focus();
    }
    before.current = shown;
  }, [shown]);
  return list;
}
