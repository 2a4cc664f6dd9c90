import * as React from 'react';
import type { ChangeMark, Changes } from '../../data/guildhall';
import { useSession } from '../../ui/session';

type Changed = Changes['changed'];

/** Milliseconds between two questions. */
export const changesEvery = 60_000;

/**
 * Tells when others added rows: one question a minute while the page is in front. A page that comes to the front again asks
 * at once. Where SharePoint does not answer, the next minute asks again: what is on the screen stays.
 */
export function useChanges(onChanged: (changed: Changed) => void): void {
  const { guildhall, begun } = useSession();
  const tell = React.useRef(onChanged);
  tell.current = onChanged;
  React.useEffect(() => {
    let isCurrent = true;
    let mark: ChangeMark | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      if (isAsking || document.hidden) return;
      isAsking = true;
      try {
        if (mark === undefined) mark = await guildhall.markChanges();
        else {
          const changes = await guildhall.readChanges(mark);
          mark = changes.mark;
          if (isCurrent && changes.changed.size > 0) tell.current(changes.changed);
        }
      } catch {
        // Said by the next answer that does come; nothing on the screen depends on this one.
      }
      isAsking = false;
      if (isCurrent) timer = setTimeout(() => void ask(), changesEvery);
    };
    const handleVisible = (): void => void (document.hidden || ask());
    timer = setTimeout(() => void (begun ?? Promise.resolve()).then(ask), 0);
    document.addEventListener('visibilitychange', handleVisible);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', handleVisible);
    };
  }, [guildhall, begun]);
}
