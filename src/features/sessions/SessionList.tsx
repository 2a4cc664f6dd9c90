import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { mentionedKeys } from '../../domain/contribution/mentions';
import type { Dated } from '../../domain/session/occurrences';
import { Button } from '../../ui/controls/Button';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { HeldItem } from './HeldItem';
import { strings } from './strings';
import { UpcomingItem } from './UpcomingItem';
import type { Sessions } from './useSessions';

export interface SessionListProps {
  readonly title: string;
  readonly listed: readonly Dated[];
  readonly kind: 'upcoming' | 'held';
  /** Said where nothing is listed; without it there is no list then. */
  readonly nothing?: string;
  readonly target: Dated | undefined;
  readonly may: Sessions;
  readonly onDone: (told: string) => void;
}

/** Sessions drawn at first, and added with every “Show more”. */
const pageSize = 5;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  heading: { margin: 0, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 16 },
  item: { paddingBlockEnd: 16, borderBlockEnd: `1px solid ${semanticColors.bodyDivider}`, selectors: { ':last-child': { borderBlockEnd: 0, paddingBlockEnd: 0 } } },
  quiet: { color: semanticColors.bodySubtext }
}));

const isSame = (a: Dated, b: Dated | undefined): boolean => a.session.id === b?.session.id && a.occurrence.day === b.occurrence.day;

/** Sessions under a heading, some at a time; as many as it takes to show the one that a link leads to. */
export const SessionList: React.FunctionComponent<SessionListProps> = ({ title, listed, kind, nothing, target, may, onDone }) => {
  const styles = useStyles();
  const [extra, setExtra] = React.useState(0);
  const at = listed.findIndex(each => isSame(each, target));
  const shown = listed.slice(0, Math.max(pageSize, at + 1) + extra);
  const nameOf = usePeopleNames(shown.flatMap(({ occurrence: { host, recap } }) => (recap === undefined ? [host] : [host, recap.author, ...mentionedKeys(recap)])));
  const left = listed.length - shown.length;
  if (listed.length === 0 && nothing === undefined) return null;
  return (
    <div className={styles.root}>
      <Text block as="h3" variant="mediumPlus" className={styles.heading}>
        {title}
      </Text>
      {listed.length === 0 && <Text className={styles.quiet}>{nothing}</Text>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((dated, index) => {
            const item = { dated, may, nameOf, onDone, isTarget: isSame(dated, target) };
            return (
              <li key={`${dated.session.id} ${dated.occurrence.day}`} className={styles.item}>
                {kind === 'held' ? <HeldItem {...item} isFirst={index === 0} /> : <UpcomingItem {...item} />}
              </li>
            );
          })}
        </ul>
      )}
      {left > 0 && (
        <div>
          <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setExtra(extra + pageSize)} />
        </div>
      )}
    </div>
  );
};
