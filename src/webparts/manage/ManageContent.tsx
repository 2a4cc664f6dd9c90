import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { AfterFirstContent } from '../../ui/firstContent';
import { useSession } from '../../ui/session';
import { BackButton } from '../../features/community/BackButton';
import type { WeekWays } from '../../features/week/week';
import { useWayBack } from '../../ui/useWayBack';
import { useStepBack } from '../shell/useStepBack';
import type { CommunityPartsProps } from './CommunityParts';
import { CommunityParts } from './CommunityParts';
import type { OpenedPlace } from './OpenedCommunity';
import { useManageDirectory } from './useManageDirectory';
import { lazyPart } from '../../ui/lazyPart';
import { everyday } from '../../words/everyday';

const OpenedCommunity = lazyPart(async () => (await import('./OpenedCommunity')).OpenedCommunity);
const PublishingPanel = lazyPart(async () => (await import('../../features/publishing/PublishingPanel')).PublishingPanel);
const BringingPanel = lazyPart(async () => (await import('../../features/bringing/BringingPanel')).BringingPanel);
const SetUpPanel = lazyPart(async () => (await import('../../features/setUp/SetUpPanel')).SetUpPanel);
const LeadershipPanel = lazyPart(async () => (await import('../../features/units/LeadershipPanel')).LeadershipPanel);
const TemplatesPanel = lazyPart(async () => (await import('../../features/templates/TemplatesPanel')).TemplatesPanel);
const UnitsPanel = lazyPart(async () => (await import('../../features/units/UnitsPanel')).UnitsPanel);
const YourUnits = lazyPart(async () => (await import('../../features/units/YourUnits')).YourUnits);
const OrganisationPart = lazyPart(async () => (await import('./OrganisationPart')).OrganisationPart);

const words = everyday.manage;

/** What somebody who opens Manage can do there: approvers, keepers and sponsors of a community, administrators. */
export const ManageContent: React.FunctionComponent = () => {
  const view = useManageDirectory();
  const [opened, setOpened] = React.useState<OpenedPlace>();
  const { leave, root } = useWayBack(opened === undefined);
  const back = (): void => setOpened(undefined);
  useStepBack(opened !== undefined, back);
  const open: WeekWays['onOpen'] = (community, target) => {
    leave();
    setOpened({ community, target });
  };
  return (
    <>
      <div ref={root} hidden={opened !== undefined} tabIndex={-1}>
        <ManageParts view={view} onOpen={open} />
      </div>
      {opened !== undefined && (
        <ErrorBoundary what={everyday.places.what.community}>
          <BackButton onBack={back} />
          <OpenedCommunity key={opened.community} {...opened} view={view} />
        </ErrorBoundary>
      )}
    </>
  );
};

const ManageParts: React.FunctionComponent<CommunityPartsProps> = props => {
  const { actor } = useSession();
  const now = Date.now();
  const isAdministrator = mayDo('setUp', actor, { now });
  return (
    <>
      <CommunityParts {...props} />
      <AfterFirstContent>
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
          <>
            <ErrorBoundary what={words.bringing}>
              <BringingPanel />
            </ErrorBoundary>
            <ErrorBoundary what={words.setUp}>
              <SetUpPanel />
            </ErrorBoundary>
          </>
        )}
      </AfterFirstContent>
    </>
  );
};
