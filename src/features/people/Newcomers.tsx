import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import type { PersonKey } from '../../domain/identity';
import type { Introduction } from '../../domain/people/introductions';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { PersonItem } from './PersonItem';
import { strings } from './strings';
import type { Joiners } from './useJoiners';

export interface NewcomersProps {
  readonly joiners: Joiners;
  readonly introductions: ReadonlyMap<PersonKey, Entry<Introduction>>;
  readonly onDone: (told: string) => void;
}

/** Newcomers drawn at first, and added with every “Show more”. */
const pageSize = 5;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12 },
  heading: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 16 }
}));

/** Who joined this month, with their two lines. */
export const Newcomers: React.FunctionComponent<NewcomersProps> = ({ joiners, introductions, onDone }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [shown, setShown] = React.useState(pageSize);
  const { loaded, reload, newest } = joiners;
  const listed = newest.slice(0, shown);
  const names = usePeopleNames(listed.map(({ person }) => person));
  const left = newest.length - shown;
  return (
    <div className={styles.root}>
      <Text block as="h3" variant="mediumPlus" className={styles.heading}>
        {strings.newcomers}
      </Text>
      {loaded.state === 'loading' && <Skeleton width="75%" />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.newcomersWhat} onRetry={reload} />}
      {loaded.state === 'ready' && newest.length === 0 && <Text className={styles.quiet}>{strings.noNewcomers}</Text>}
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map(({ person, since }) => (
            <li key={person}>
              <PersonItem name={names(person)} introduction={introductions.get(person)} note={strings.joined(formatDay(since, locale))} onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <div>
          <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />
        </div>
      )}
    </div>
  );
};
