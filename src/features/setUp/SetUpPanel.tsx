import * as React from 'react';
import { Panel } from '../../ui/Panel';
import { SetUpRun } from './SetUpRun';
import { strings } from './strings';

/** For administrators: set-up once more, on a site that works. */
export const SetUpPanel: React.FunctionComponent = () => (
  <Panel heading={strings.panelHeading} about={strings.panelAbout}>
    <SetUpRun start={strings.mend} />
  </Panel>
);
