import * as React from 'react';
import type { ReadinessItem } from '../../domain/community/readiness';
import { listed, missingInWords, missingOf } from '../../domain/community/readiness';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { InlineQuestion } from '../../ui/InlineQuestion';
import type { Acts } from '../../ui/useActs';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { strings } from './strings';

export interface LaunchProps {
  readonly title: string;
  readonly items: readonly ReadinessItem[];
  readonly acts: Acts;
}

const name = 'launch';

/** Opens a community that is starting. Early is allowed, after one calm question, and noted. */
export const Launch: React.FunctionComponent<LaunchProps> = ({ title, items, acts }) => {
  const [isAsking, setIsAsking] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isAsking);
  const missing = missingOf(items);
  const standing = acts.standingOf(name);
  const isBusy = standing?.isBusy === true;
  const launch = (): void => {
    setIsAsking(false);
    acts.start(name, { kind: 'launch', missing });
  };
  return (
    <>
      {isAsking ? (
        <InlineQuestion
          question={strings.launchQuestion(title, listed(missingInWords(missing)))}
          stay={strings.wait}
          go={strings.launchEarly}
          onStay={() => setIsAsking(false)}
          onGo={launch}
        />
      ) : (
        <div>
          <Button
            kind={missing.length === 0 ? 'primary' : 'default'}
            elementRef={button}
            text={isBusy ? strings.launching : missing.length === 0 ? strings.launch(title) : strings.launchEarly}
            onClick={missing.length === 0 ? launch : () => setIsAsking(true)}
            disabled={isBusy}
            aria-busy={isBusy}
            allowDisabledFocus
          />
        </div>
      )}
      {standing?.failure !== undefined && <FailureMessage failure={standing.failure} what={strings.launchWhat} onRetry={standing.again} />}
    </>
  );
};
