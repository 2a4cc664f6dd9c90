import * as React from 'react';
import { ParticipationScreen } from '../../features/participation/ParticipationScreen';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { AfterFirstContent, FirstContentFirst } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { everyday } from '../../words/everyday';

const Sponsoring = lazyPart(async () => (await import('./Sponsoring')).Sponsoring, { isQuiet: true });

/** The participation of everybody, and below it, for sponsors, what they can do themselves. */
export const Participation: React.FunctionComponent = () => {
  const [isAway, setIsAway] = React.useState(false);
  return (
    <FirstContentFirst>
      <div hidden={isAway}>
        <ParticipationScreen />
      </div>
      <AfterFirstContent>
        <ErrorBoundary what={everyday.places.what.sponsored}>
          <Sponsoring onAway={setIsAway} />
        </ErrorBoundary>
      </AfterFirstContent>
    </FirstContentFirst>
  );
};
