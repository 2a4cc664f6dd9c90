import * as React from 'react';
import { SetUpGate } from '../../features/setUp/SetUpGate';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import type { Session } from '../../ui/session';
import { SessionProvider } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';

export interface GuildhallFrameProps {
  readonly connect: () => Promise<Session>;
  /** What is inside, as a noun phrase: “the directory”. */
  readonly what: string;
}

/** What every web part of Guildhall stands in: connected to the site, set up, with an error boundary. */
export const GuildhallFrame: React.FunctionComponent<GuildhallFrameProps> = ({ connect, what, children }) => {
  const { loaded, reload } = useLoad(connect);
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what="the Guildhall site" onRetry={reload} />;
    case 'ready':
      return (
        <SessionProvider value={loaded.value}>
          <ErrorBoundary what={what}>
            <SetUpGate>{children}</SetUpGate>
          </ErrorBoundary>
        </SessionProvider>
      );
  }
};
