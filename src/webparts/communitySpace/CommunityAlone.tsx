import * as React from 'react';
import { useStandings } from '../../features/directory/useStandings';
import { useUnits } from '../shell/useUnits';
import type { CommunityPlaceProps } from './CommunityPlace';
import { CommunityPlace } from './CommunityPlace';

/** A community where nothing around it has read how the person stands to communities, nor the business units. */
export const CommunityAlone: React.FunctionComponent<Omit<CommunityPlaceProps, 'standings' | 'units'>> = props => {
  const { view } = props;
  const standings = useStandings(() => void view.refresh(), view.directory);
  return <CommunityPlace {...props} standings={standings} units={useUnits()} />;
};
