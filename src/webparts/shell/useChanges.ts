import * as React from 'react';
import type { ChangeMark, Changes, Guildhall } from '../../data/guildhall';
import { useSession } from '../../ui/session';

type Changed = Changes['changed'];
type Listener = (changed: Changed) => void;

/** Milliseconds between two questions. */
export const changesEvery = 60_000;

/** Who listens to the changes of a site, and how the asking ends. */
interface Watch {
  readonly listeners: Set<Listener>;
  readonly stop: () => void;
}

const watches = new WeakMap<Guildhall, Watch>();

/**
 * Tells when others added rows: one question a minute while the page is in front, however many screens listen. A page that
 * comes to the front again asks at once. Where SharePoint does not answer, the next minute asks again: what is on the screen
 * stays.
 */
export function useChanges(onChanged: Listener): void {
  const { guildhall, begun } = useSession();
  const tell = React.useRef(onChanged);
  tell.current = onChanged;
  React.useEffect(() => listen(guildhall, begun, changed => tell.current(changed)), [guildhall, begun]);
}

function listen(guildhall: Guildhall, begun: Promise<void> | undefined, listener: Listener): () => void {
  const watch = watches.get(guildhall) ?? startWatch(guildhall, begun);
  watches.set(guildhall, watch);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    watch.stop();
    watches.delete(guildhall);
  };
}

function startWatch(guildhall: Guildhall, begun: Promise<void> | undefined): Watch {
  const listeners = new Set<Listener>();
  let mark: ChangeMark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    if (isAsking || document.hidden || listeners.size === 0) return;
    isAsking = true;
    try {
      if (mark === undefined) mark = await guildhall.markChanges();
      else {
        const changes = await guildhall.readChanges(mark);
        mark = changes.mark;
        if (changes.changed.size > 0) for (const listener of listeners) listener(changes.changed);
      }
    } catch {
      // Said by the next answer that does come; nothing on the screen depends on this one.
    }
    isAsking = false;
    if (listeners.size > 0) timer = setTimeout(() => void ask(), changesEvery);
  };
  const handleVisible = (): void => void (document.hidden || ask());
  timer = setTimeout(() => void (begun ?? Promise.resolve()).then(ask), 0);
  document.addEventListener('visibilitychange', handleVisible);
  const stop = (): void => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', handleVisible);
  };
  return { listeners, stop };
}
