import * as React from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Panel } from '../../ui/Panel';
import type { DeskThings } from './desk';
import { DeskProvider, useNewDesk } from './desk';
import { EndedPanel } from './EndedPanel';
import { EndingQueue } from './EndingQueue';
import { ProposalQueue } from './ProposalQueue';
import { ReviewPanel } from './ReviewPanel';
import { RoleQueue } from './RoleQueue';
import { endingStrings, proposalStrings, reviewStrings, roleStrings, strings } from './strings';

/** What those who approve have in front of them: what waits for a decision, and what is due for a look. */
export const DecidingDesk: React.FunctionComponent<DeskThings> = props => (
  <DeskProvider value={useNewDesk(props)}>
    <Panel heading={strings.toDecide} about={strings.about}>
      <ErrorBoundary what={proposalStrings.heading}>
        <ProposalQueue />
      </ErrorBoundary>
      <ErrorBoundary what={roleStrings.heading}>
        <RoleQueue />
      </ErrorBoundary>
      <ErrorBoundary what={endingStrings.heading}>
        <EndingQueue />
      </ErrorBoundary>
    </Panel>
    <ErrorBoundary what={reviewStrings.heading}>
      <ReviewPanel />
      <EndedPanel />
    </ErrorBoundary>
  </DeskProvider>
);
