import * as React from 'react';
import type { Preferences } from '../../domain/person/preferences';
import { useSession } from '../../ui/session';

/** Milliseconds without a change after which it is written. */
export const rememberAfter = 1000;

/**
 * Writes preferences down, a moment after the last change and all changes at once; what is left when the screen goes is
 * written then. Nobody is told where it fails: the filters hold on this screen all the same, and what is not written is
 * written with the next change.
 */
export function useRemembering(): (change: Preferences) => void {
  const { guildhall, actor } = useSession();
  const unwritten = React.useRef<Preferences>({});
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  const write = React.useCallback(async () => {
    clearTimeout(timer.current);
    const change = unwritten.current;
    unwritten.current = {};
    if (Object.keys(change).length === 0) return;
    try {
      await guildhall.changePreferences(actor.key, change);
    } catch {
      unwritten.current = { ...change, ...unwritten.current };
    }
  }, [guildhall, actor.key]);
  React.useEffect(() => () => void write(), [write]);
  return React.useCallback(
    change => {
      if (Object.keys(change).length === 0) return;
      unwritten.current = { ...unwritten.current, ...change };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), rememberAfter);
    },
    [write]
  );
}
