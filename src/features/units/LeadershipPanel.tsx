import * as React from 'react';
import { Panel } from '../../ui/Panel';
import { GroupMembers } from './GroupMembers';
import { strings } from './strings';

/** For administrators: who reads participation reports. */
export const LeadershipPanel: React.FunctionComponent = () => (
  <Panel heading={strings.leadership} about={strings.leadershipAbout}>
    <GroupMembers group="leadership" label={strings.leadership} ownQuestion={strings.ownLeadership} />
  </Panel>
);
