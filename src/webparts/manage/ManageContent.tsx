import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { PublishingPanel } from '../../features/publishing/PublishingPanel';
import { SetUpPanel } from '../../features/setUp/SetUpPanel';
import { LeadershipPanel } from '../../features/units/LeadershipPanel';
import { UnitsPanel } from '../../features/units/UnitsPanel';
import { YourUnits } from '../../features/units/YourUnits';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useSession } from '../../ui/session';
import { OrganisationPart } from './OrganisationPart';
import { RunningPlace } from './RunningPlace';

const words = {
  running: 'your communities',
  units: 'the business units',
  organisation: 'departments and people',
  leadership: 'the leadership viewers',
  publishing: 'publishing',
  setUp: 'set-up',
  forWhom: 'For those who look after Guildhall',
  forWhomText:
    'Those who run or sponsor a community find it here, approvers their units, and administrators keep business units, departments and people, publish reports and mend the site. To find a community and join it, open Communities.'
} as const;

/** What somebody who opens Manage can do there: administrators, approvers, and everyone else. */
export const ManageContent: React.FunctionComponent = () => {
  const { actor } = useSession();
  const now = Date.now();
  const isAdministrator = mayDo('setUp', actor, { now });
  if (!isAdministrator && !mayDo('foundCommunity', actor, { now })) {
    return (
      <ErrorBoundary what={words.running}>
        <RunningPlace>
          <EmptyState title={words.forWhom} text={words.forWhomText} />
        </RunningPlace>
      </ErrorBoundary>
    );
  }
  return (
    <>
      <ErrorBoundary what={words.running}>
        <RunningPlace />
      </ErrorBoundary>
      <ErrorBoundary what={words.units}>{isAdministrator ? <UnitsPanel /> : <YourUnits />}</ErrorBoundary>
      {isAdministrator && (
        <>
          <ErrorBoundary what={words.organisation}>
            <OrganisationPart />
          </ErrorBoundary>
          <ErrorBoundary what={words.leadership}>
            <LeadershipPanel />
          </ErrorBoundary>
        </>
      )}
      {mayDo('publish', actor, { now }) && (
        <ErrorBoundary what={words.publishing}>
          <PublishingPanel />
        </ErrorBoundary>
      )}
      {isAdministrator && (
        <ErrorBoundary what={words.setUp}>
          <SetUpPanel />
        </ErrorBoundary>
      )}
    </>
  );
};
