import * as React from 'react';
import type { HasLeft } from '../../domain/community/openings';
import { everything, findCommunities } from '../../domain/directory/directory';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { Organisation } from '../../domain/organisation/organisation';
import { DecidingDesk } from '../../features/deciding/DecidingDesk';
import { isOfNow } from '../../features/directory/reach';
import { DirectoryReach } from '../../features/directory/DirectoryReach';
import { useDirectoryView } from '../../features/directory/useDirectoryView';
import type { Guildhall } from '../../data/guildhall';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { useRead } from '../../ui/useRead';

const readOrganisation = (guildhall: Guildhall): Promise<Organisation> => guildhall.readOrganisation();
const noOrganisation: Organisation = { units: [], departments: [] };

/** Until administrators mark who has left, nobody has. */
const nobodyHasLeft: HasLeft = () => false;

const mostSimilar = 5;

/** What approvers and administrators decide on, out of the directory's view. */
export const ManagePlace: React.FunctionComponent = () => {
  const { directory, reach, reload, refresh } = useDirectoryView();
  const { loaded } = useRead(readOrganisation);
  const entries = directory.state === 'ready' ? directory.value.entries : undefined;
  const findSimilar = React.useCallback((text: string) => similarTo(entries ?? [], text), [entries]);
  if (directory.state === 'loading') return <LoadingLines />;
  if (directory.state === 'failed') return <FailureMessage failure={directory.failure} what="what waits for you" onRetry={reload} />;
  return (
    <>
      <DecidingDesk
        directory={directory.value}
        refresh={refresh}
        isNewest={isOfNow(reach)}
        organisation={loaded.state === 'ready' ? loaded.value : noOrganisation}
        hasLeft={nobodyHasLeft}
        findSimilar={findSimilar}
      />
      <DirectoryReach publishedAt={directory.value.publishedAt} reach={reach} onRetry={reload} />
    </>
  );
};

function similarTo(entries: readonly DirectoryEntry[], text: string): readonly DirectoryEntry[] {
  return findCommunities(entries, { ...everything, text }).slice(0, mostSimilar);
}
