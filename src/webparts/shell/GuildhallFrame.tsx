import * as React from 'react';
import { SetUpGate } from '../../features/setUp/SetUpGate';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { SessionProvider } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import type { Connecting } from './connectGuildhall';
import { WeatherNotice } from './WeatherNotice';

export interface GuildhallFrameProps extends Connecting {
  /** What is inside, as a noun phrase: “the directory”. */
  readonly what: string;
}

/**
 * What every web part of Guildhall stands in: connected to the site, set up, with an error boundary. Who looked before
 * goes on as the person that SharePoint knew then, until it answers; it checks every write anyway.
 */
export const GuildhallFrame: React.FunctionComponent<GuildhallFrameProps> = ({ connect, recall, what, children }) => {
  const { loaded, reload } = useLoad(connect, recall);
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what="the Guildhall site" onRetry={reload} />;
    case 'ready':
      return (
        <SessionProvider value={loaded.value}>
          <WeatherNotice />
          <ErrorBoundary what={what}>
            <SetUpGate>{children}</SetUpGate>
          </ErrorBoundary>
        </SessionProvider>
      );
  }
};
