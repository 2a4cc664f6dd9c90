import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { PublishingPanel } from '../../features/publishing/PublishingPanel';
import { SetUpPanel } from '../../features/setUp/SetUpPanel';
import { LeadershipPanel } from '../../features/units/LeadershipPanel';
import { TemplatesPanel } from '../../features/templates/TemplatesPanel';
import { UnitsPanel } from '../../features/units/UnitsPanel';
import { YourUnits } from '../../features/units/YourUnits';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useSession } from '../../ui/session';
import { CommunityParts } from './CommunityParts';
import { OrganisationPart } from './OrganisationPart';

const words = {
  units: 'the business units',
  organisation: 'departments and people',
  leadership: 'the leadership viewers',
  templates: 'the templates',
  publishing: 'publishing',
  setUp: 'set-up'
} as const;

/** What somebody who opens Manage can do there: approvers, keepers and sponsors of a community, administrators. */
export const ManageContent: React.FunctionComponent = () => {
  const { actor } = useSession();
  const now = Date.now();
  const isAdministrator = mayDo('setUp', actor, { now });
  return (
    <>
      <CommunityParts />
      {mayDo('review', actor, { now }) && (
        <ErrorBoundary what={words.units}>{isAdministrator ? <UnitsPanel /> : <YourUnits />}</ErrorBoundary>
      )}
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
      {mayDo('changeTemplates', actor, { now }) && (
        <ErrorBoundary what={words.templates}>
          <TemplatesPanel />
        </ErrorBoundary>
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
