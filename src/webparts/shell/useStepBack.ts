import * as React from 'react';
import { useSession } from '../../ui/session';

/**
 * Lets the way back of the host lead back inside: the browser's on a page, that of Teams in the app. `isAway`: whether
 * there is somewhere to go back to. A button of the screen that calls `onBack` itself takes the same step. Screens stand in
 * one another, so a step knows how deep it lies and goes back only when it is itself undone.
 */
export function useStepBack(isAway: boolean, onBack: () => void): void {
  const { onHostBack } = useSession();
  const back = React.useRef(onBack);
  back.current = onBack;
  React.useEffect(() => {
    if (!isAway) return undefined;
    return onHostBack === undefined ? stepInHistory(() => back.current()) : onHostBack(() => back.current());
  }, [isAway, onHostBack]);
}

/** A step of the browser's history that leads nowhere else: going back takes it away, and the screen with it. */
function stepInHistory(onUndone: () => void): () => void {
  const depth = depthOf(window.history.state) + 1;
  window.history.pushState({ ...window.history.state, guildhall: depth }, '');
  let isThere = true;
  const handlePop = ({ state }: PopStateEvent): void => {
    if (depthOf(state) >= depth) return;
    isThere = false;
    onUndone();
  };
  window.addEventListener('popstate', handlePop);
  return () => {
    window.removeEventListener('popstate', handlePop);
    if (isThere) window.history.back();
  };
}

/** How many steps of ours lie below a state of the history, whoever else keeps something in it. */
function depthOf(state: unknown): number {
  const depth = typeof state === 'object' && state !== null ? (state as { readonly guildhall?: unknown }).guildhall : undefined;
  return typeof depth === 'number' ? depth : 0;
}
