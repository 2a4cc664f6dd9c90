import * as React from 'react';
import { useSession } from '../../ui/session';

/**
 * Lets the way back of the host lead back inside: the browser's on a page, that of Teams in the app. `isAway`: whether
 * there is somewhere to go back to. A button of the screen that calls `onBack` itself takes the same step.
 */
export function useStepBack(isAway: boolean, onBack: () => void): void {
  const { onHostBack } = useSession();
  const back = React.useRef(onBack);
  back.current = onBack;
  const hasStep = React.useRef(false);
  React.useEffect(() => {
    if (!isAway) return undefined;
    if (onHostBack !== undefined) return onHostBack(() => back.current());
    // A step of the browser's history that leads nowhere else: going back takes it away, and the screen with it.
    window.history.pushState({ ...window.history.state, guildhall: 'inside' }, '');
    hasStep.current = true;
    const handlePop = (): void => {
      hasStep.current = false;
      back.current();
    };
    window.addEventListener('popstate', handlePop);
    return () => {
      window.removeEventListener('popstate', handlePop);
      if (hasStep.current) window.history.back();
      hasStep.current = false;
    };
  }, [isAway, onHostBack]);
}
