import * as React from 'react';
import { SetUpGate } from '../../features/setUp/SetUpGate';

/** Milliseconds in which what is said first is drawn. */
const drawing = 100;

/** What is said where there are no reports for this person, until it is known that the site is not even set up: that is asked once it is drawn. */
export const GateLater: React.FunctionComponent = ({ children }) => {
  const [drawnAt, setDrawnAt] = React.useState<number>();
  React.useEffect(() => {
    const timer = setTimeout(() => setDrawnAt(Date.now()), drawing);
    return () => clearTimeout(timer);
  }, []);
  return drawnAt === undefined ? <>{children}</> : <SetUpGate assumedSince={drawnAt}>{children}</SetUpGate>;
};
