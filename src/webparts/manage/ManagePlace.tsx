import * as React from 'react';
import type { HasLeft } from '../../domain/community/openings';
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

/** What approvers and administrators decide on, out of the directory's view. */
export const ManagePlace: React.FunctionComponent = () => {
  const { directory, reach, reload, refresh } = useDirectoryView();
  const { loaded } = useRead(readOrganisation);
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
      />
      <DirectoryReach publishedAt={directory.value.publishedAt} reach={reach} onRetry={reload} />
    </>
  );
};
