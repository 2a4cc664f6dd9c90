import * as React from 'react';
import { SetUpGate } from '../../features/setUp/SetUpGate';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import type { Session } from '../../ui/session';
import { SessionProvider } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { everyday } from '../../words/everyday';
import type { Connecting } from './connectGuildhall';
import { WeatherNotice } from './WeatherNotice';

const words = everyday.places;

export interface GuildhallFrameProps extends Connecting {
  /** What is inside, as a noun phrase: “the directory”. */
  readonly what: string;
  /** Whether what is inside asks itself, where it finds nothing, whether the site is set up. */
  readonly asksLater?: boolean;
}

/**
 * What every web part of Guildhall stands in: connected to the site, set up, with an error boundary. Who looked before
 * goes on as the person that SharePoint knew then, until it answers; it checks every write anyway.
 */
export const GuildhallFrame: React.FunctionComponent<GuildhallFrameProps> = ({ connect, recall, what, asksLater = false, children }) => {
  const { loaded, reload } = useLoad(connect, recall);
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what={words.what.site} onRetry={reload} />;
    case 'ready':
      return (
        <Begun session={loaded.value}>
          <WeatherNotice />
          <ErrorBoundary what={what}>
            {asksLater ? children : <SetUpGate>{children}</SetUpGate>}
          </ErrorBoundary>
        </Begun>
      );
  }
};

/** Milliseconds in which a first view that has all it needs is drawn. */
const drawing = 100;

/** Holds back what is not needed for the first view until that is drawn, where there is something to draw it from. */
const Begun: React.FunctionComponent<{ readonly session: Session }> = ({ session, children }) => {
  const value = React.useMemo((): Session => {
    if (session.beginning === undefined) return session;
    return { ...session, begun: new Promise(resolve => setTimeout(resolve, drawing)) };
  }, [session]);
  return <SessionProvider value={value}>{children}</SessionProvider>;
};
