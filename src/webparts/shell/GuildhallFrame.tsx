import * as React from 'react';
import { SetUpGate } from '../../features/setUp/SetUpGate';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { FailureMessage } from '../../ui/FailureMessage';
import { FirstContentFirst, useFirstContentThere } from '../../ui/firstContent';
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
  /** Whether what is inside tells when its first content is drawn, because that comes in a file of its own: nothing is asked before. */
  readonly tellsContent?: boolean;
}

/**
 * What every web part of Guildhall stands in: connected to the site, set up, with an error boundary. Who looked before
 * goes on as the person that SharePoint knew then, until it answers; it checks every write anyway.
 */
export const GuildhallFrame: React.FunctionComponent<GuildhallFrameProps> = ({ connect, recall, what, asksLater = false, tellsContent = false, children }) => {
  const { loaded, reload } = useLoad(connect, recall);
  switch (loaded.state) {
    case 'loading':
      return <LoadingLines />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} what={words.what.site} onRetry={reload} />;
    case 'ready': {
      const begun = (
        <Begun session={loaded.value} tellsContent={tellsContent}>
          <WeatherNotice />
          <ErrorBoundary what={what}>
            {asksLater ? children : <SetUpGate>{children}</SetUpGate>}
          </ErrorBoundary>
        </Begun>
      );
      return tellsContent ? <FirstContentFirst>{begun}</FirstContentFirst> : begun;
    }
  }
};

/** Milliseconds in which a first view that has all it needs is drawn. */
const drawing = 100;

interface BegunProps extends Pick<GuildhallFrameProps, 'tellsContent'> {
  readonly session: Session;
}

/** Holds back what is not needed for the first view until that is drawn, where there is something to draw it from. */
const Begun: React.FunctionComponent<BegunProps> = ({ session, tellsContent, children }) => {
  const there = useFirstContentThere();
  const value = React.useMemo((): Session => {
    if (session.beginning === undefined) return session;
    // Before the first publishing there is no content until more is asked, so that none is waited for.
    const isTold = tellsContent === true && session.beginning.directory.publishedAt !== undefined;
    return { ...session, begun: isTold ? there : new Promise(resolve => setTimeout(resolve, drawing)) };
  }, [session, tellsContent, there]);
  return <SessionProvider value={value}>{children}</SessionProvider>;
};
