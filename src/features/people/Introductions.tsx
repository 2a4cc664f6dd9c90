import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { titleKey } from '../../domain/community/charter';
import type { Introduction } from '../../domain/people/introductions';
import { Button } from '../../ui/controls/Button';
import { SearchField } from '../../ui/controls/SearchField';
import { useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { PersonItem } from './PersonItem';
import { strings } from './strings';

export interface IntroductionsProps {
  /** By ascending id. */
  readonly introductions: readonly Entry<Introduction>[];
  readonly onDone: (told: string) => void;
}

/** Introductions drawn at first, and added with every “Show more”; from more on, they can be searched. */
const pageSize = 6;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12 },
  heading: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  search: { maxWidth: 360 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, selectors: { ':empty': { display: 'none' } } }
}));

/** Everybody who introduced themselves, the newest first, found by name or by what they say. */
export const Introductions: React.FunctionComponent<IntroductionsProps> = ({ introductions, onDone }) => {
  const { isMember, isKeeper, readOlder } = useSpace();
  const styles = useStyles();
  const [text, setText] = React.useState('');
  const [shown, setShown] = React.useState(pageSize);
  const newestFirst = React.useMemo(() => [...introductions].reverse(), [introductions]);
  const wanted = titleKey(text);
  // The names of all are needed only to look for one.
  const names = usePeopleNames((wanted === '' ? newestFirst.slice(0, shown) : newestFirst).map(({ author }) => author));
  const found = wanted === '' ? newestFirst : newestFirst.filter(({ author, says }) => titleKey(`${names(author)} ${says.text}`).includes(wanted));
  const left = found.length - shown;
  return (
    <div className={styles.root}>
      <Text block as="h3" variant="mediumPlus" className={styles.heading}>
        {strings.introduced}
      </Text>
      {introductions.length === 0 && <Text className={styles.quiet}>{isMember || isKeeper ? strings.noIntroductions : strings.noIntroductionsToRead}</Text>}
      {introductions.length > pageSize && (
        <SearchField className={styles.search} label={strings.search} value={text} onChange={setText} />
      )}
      <Text role="status" variant="small" className={styles.quiet}>
        {wanted === '' ? '' : strings.found(found.length)}
      </Text>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.slice(0, shown).map(entry => (
            <li key={entry.id}>
              <PersonItem name={names(entry.author)} introduction={entry} onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {left > 0 && <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />}
        {left <= 0 && readOlder !== undefined && <Button text={strings.older} onClick={readOlder} />}
      </div>
    </div>
  );
};
