import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../domain/directory/directory';
import { everyday } from '../words/everyday';
import { around } from './around';
import { asksToJoin } from './asksToJoin';
import { Link } from './controls/Link';
import { onSingleClick } from './onSingleClick';
import { useSession } from './session';
import type { Standing } from './standing';

/** Where a community that merged lives on, and how the person stands there. */
export interface LivesOn {
  readonly entry: DirectoryEntry;
  /** Undefined where SharePoint has not told: then it can be opened, and joining waits. */
  readonly standing: Standing | undefined;
  readonly onJoin: () => void;
  /** Absent where there is nowhere to open it, as in a tab with one community. */
  readonly onOpen?: () => void;
}

export interface MergeSignpostProps {
  readonly livesOn: LivesOn;
  /** Whether the person was a member of what merged, and is invited to come along. */
  readonly isInvited: boolean;
}

const words = everyday.ui.merged;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  title: { fontWeight: 600 }
});

/** The signpost of a community that merged: where it lives on, one click away. */
export const MergeSignpost: React.FunctionComponent<MergeSignpostProps> = ({ livesOn, isInvited }) => {
  const styles = useStyles();
  const { entry, standing, onOpen } = livesOn;
  const { title } = entry.charter;
  const [before, after] = around(title => words.into({ title }));
  const isOutside = standing !== undefined && !standing.isMember && standing.asked === undefined;
  return (
    <div className={styles.root}>
      <Text>
        {before}
        {onOpen === undefined ? <span className={styles.title}>{title}</span> : <Link onClick={onOpen}>{title}</Link>}
        {after}
      </Text>
      {isOutside && isInvited && <Text>{words.invited}</Text>}
      <JoinThere livesOn={livesOn} />
    </div>
  );
};

const JoinThere: React.FunctionComponent<{ readonly livesOn: LivesOn }> = ({ livesOn: { entry, standing, onJoin } }) => {
  const { actor } = useSession();
  if (standing === undefined) return null;
  if (standing.isMember) return <Text>{words.isIn}</Text>;
  if (standing.asked !== undefined) return <Text>{words.asked}</Text>;
  const isBusy = standing.underway !== undefined;
  const says = asksToJoin(entry, actor.key) ? words.ask : words.join;
  return (
    <Link onClick={onSingleClick(onJoin, isBusy)} aria-busy={isBusy}>
      {isBusy ? words.joining : says({ title: entry.charter.title })}
    </Link>
  );
};
