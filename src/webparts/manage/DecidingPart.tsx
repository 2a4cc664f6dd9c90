import * as React from 'react';
import type { Directory } from '../../domain/directory/directory';
import { DecidingDesk } from '../../features/deciding/DecidingDesk';
import { isOfNow } from '../../features/directory/reach';
import { useOrganisation } from '../shell/useOrganisation';
import type { ManagePartProps } from './managePart';

export interface DecidingPartProps extends ManagePartProps {
  readonly directory: Directory;
}

/** What approvers and administrators decide on, out of the directory's view. */
export const DecidingPart: React.FunctionComponent<DecidingPartProps> = ({ directory, view, hasLeft }) => {
  const organisation = useOrganisation();
  return (
    <DecidingDesk
      directory={directory}
      refresh={view.refresh}
      isNewest={isOfNow(view.reach)}
      organisation={organisation}
      hasLeft={hasLeft}
    />
  );
};
