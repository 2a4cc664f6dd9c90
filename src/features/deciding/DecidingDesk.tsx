import * as React from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { lazyPart } from '../../ui/lazyPart';
import { AfterFirstContent } from '../../ui/firstContent';
import { Panel } from '../../ui/Panel';
import type { DeskThings } from './desk';
import { DeskProvider, useNewDesk } from './desk';
import { EndingQueue } from './EndingQueue';
import { ProposalQueue } from './ProposalQueue';
import { RoleQueue } from './RoleQueue';
import { endingStrings, proposalStrings, reviewStrings, roleStrings, strings } from './strings';

const ReviewPanel = lazyPart(async () => (await import('./ReviewPanel')).ReviewPanel);
const EndedPanel = lazyPart(async () => (await import('./EndedPanel')).EndedPanel);

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
    <AfterFirstContent>
      <ErrorBoundary what={reviewStrings.heading}>
        <ReviewPanel />
        <EndedPanel />
      </ErrorBoundary>
    </AfterFirstContent>
  </DeskProvider>
);
