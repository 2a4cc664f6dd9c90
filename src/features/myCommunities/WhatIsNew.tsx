import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Failure } from '../../domain/failure';
import type { UtcInstant } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { Link } from '../../ui/controls/Link';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatAgo, formatClock } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { formatSessionTime } from '../../ui/lifeWords';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { TypeGlyph } from '../../ui/TypeGlyph';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { usePeopleNames } from '../../ui/usePeopleNames';
import type { NewIn } from './ownCommunities';
import { mentionWords, newWords, strings } from './strings';
import { useMyCommunitiesStyles } from './useMyCommunitiesStyles';

export interface WhatIsNewProps {
  /** The newest first; undefined while it is being read. */
  readonly things: readonly NewIn[] | undefined;
  readonly failure: Failure | undefined;
  readonly onRetry: () => void;
  /** Undefined for whoever was never here. */
  readonly lastVisit: UtcInstant | undefined;
  readonly now: UtcInstant;
  readonly onOpen: (one: NewIn) => void;
}

/** Things drawn at first, and added with every “Show more”. */
const pageSize = 8;

/** What is new in all communities of a person, in one list. */
export const WhatIsNew: React.FunctionComponent<WhatIsNewProps> = ({ things, failure, onRetry, lastVisit, now, onOpen }) => {
  const { locale } = useSession();
  const styles = useMyCommunitiesStyles();
  const [shown, setShown] = React.useState(pageSize);
  const drawn = React.useMemo(() => (things ?? []).slice(0, shown), [things, shown]);
  const nameOf = usePeopleNames(React.useMemo(() => drawn.map(({ thing }) => thing.by), [drawn]));
  const list = useFocusOnFirstNew(shown);
  const left = (things?.length ?? 0) - shown;
  return (
    <Panel heading={lastVisit === undefined ? strings.newLately : strings.newSince(formatClock(lastVisit, now, locale))}>
      {failure !== undefined && <FailureMessage failure={failure} what={strings.what} onRetry={onRetry} />}
      {failure === undefined && things === undefined && <LoadingLines />}
      {things?.length === 0 && <Text className={styles.quiet}>{strings.nothingNew}</Text>}
      {drawn.length > 0 && (
        <ul ref={list} className={styles.list}>
          {drawn.map(one => (
            <li key={`${one.entry.key} ${one.thing.kind} ${one.thing.id}`} className={styles.line}>
              <TypeGlyph type={one.entry.type} size={32} />
              <div className={styles.words}>
                <Link className={styles.link} onClick={() => onOpen(one)}>
                  {inWords(one, nameOf, locale)}
                </Link>
                <Text variant="small" className={styles.quiet}>
                  {[strings.inCommunity(one.entry.charter.title), formatAgo(one.thing.at, now, locale)].join(' · ')}
                </Text>
              </div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <div>
          <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />
        </div>
      )}
    </Panel>
  );
};

function inWords({ thing }: NewIn, nameOf: PeopleNames, locale: string): string {
  const { kind, by, title, start, people = 0, isForYou = false } = thing;
  const say = isForYou ? mentionWords : newWords[kind];
  return say({
    by: nameOf(by),
    about: title,
    when: start === undefined ? '' : formatSessionTime(start, locale),
    count: people
  });
}

/** Moves the focus to the first line that “Show more” added, as the button itself moves away. */
function useFocusOnFirstNew(shown: number): React.RefObject<HTMLUListElement> {
  const list = React.useRef<HTMLUListElement>(null);
  const before = React.useRef(shown);
  React.useEffect(() => {
    if (shown > before.current) list.current?.children[before.current]?.querySelector<HTMLElement>('a, button')?.focus();
    before.current = shown;
  }, [shown]);
  return list;
}
