import * as React from 'react';
import type { Directory } from '../../domain/directory/directory';
import { isOfNow } from '../../features/directory/reach';
import type { AskedDuty } from '../../features/running/RunningPanel';
import { RunningPanel } from '../../features/running/RunningPanel';
import type { ManagePartProps } from './managePart';

export interface RunningPlaceProps extends ManagePartProps {
  readonly directory: Directory;
  /** A form that another part of the screen asks to open on a card. */
  readonly asked?: AskedDuty;
  readonly children?: React.ReactElement;
}

/** “Your communities” out of the directory's view; `children` for whoever has none. */
export const RunningPlace: React.FunctionComponent<RunningPlaceProps> = ({ directory, view, hasLeft, asked, children }) => (
  <RunningPanel directory={directory} isNewest={isOfNow(view.reach)} refresh={view.refresh} hasLeft={hasLeft} asked={asked}>
    {children}
  </RunningPanel>
);
