import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { standingOf } from '../../domain/directory/standing';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import { isOfNow } from '../../features/directory/reach';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import { OpenRolesSection } from '../../features/openRoles/OpenRolesSection';
import { StandingPart } from '../../features/participation/dashboard/StandingPart';
import { useHasLeft } from '../shell/useHasLeft';
import { useUnits } from '../shell/useUnits';

export interface StandingProps {
  /** Whose communities they are; none means all. */
  readonly units: readonly UnitKey[];
  /** Opens the space of a community. */
  readonly onOpen: (community: CommunityKey) => void;
}

const useStyles = makeStyles({ onScreen: { selectors: { '@media print': { display: 'none' } } } });

/** How the communities stand today, and the roles that somebody could take; nothing while the directory is read. */
export const Standing: React.FunctionComponent<StandingProps> = ({ units, onOpen }) => {
  const styles = useStyles();
  const { directory, reach, refresh } = useDirectoryView();
  const hasLeft = useHasLeft();
  const organisation = useUnits();
  const [now] = React.useState(Date.now);
  const isShown = React.useCallback(({ unit }: DirectoryEntry): boolean => units.length === 0 || units.includes(unit), [units]);
  if (directory.state !== 'ready') return null;
  const { entries, publishedAt = now } = directory.value;
  const isNewest = isOfNow(reach);
  const known = reach.state === 'reading' || reach.state === 'failed' ? reach.since : undefined;
  return (
    <>
      <StandingPart standing={standingOf(entries.filter(isShown), hasLeft, now)} isOfUnits={units.length > 0} at={isNewest ? now : (known ?? publishedAt)} isOfNow={isNewest} />
      <div className={styles.onScreen}>
        <OpenRolesSection directory={directory.value} units={organisation} hasLeft={hasLeft} isNewest={isNewest} refresh={refresh} onOpen={onOpen} isListed={isShown} />
      </div>
    </>
  );
};
