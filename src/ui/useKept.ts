import * as React from 'react';
import { asBody } from '../domain/log/readBody';
import type { UtcInstant } from '../domain/time';
import { useSession } from './session';

/** What was kept on this device, and when. */
export interface KeptValue<T> {
  readonly value: T;
  readonly at: UtcInstant;
}

export interface Kept<T> {
  /** What was there when the screen came; undefined where nothing was, or nothing that says something. */
  readonly before: KeptValue<T> | undefined;
  /** Keeps a value instead; false where the device keeps nothing, as some browsers do inside Teams. */
  readonly keep: (value: T) => boolean;
  readonly forget: () => void;
}

/**
 * Keeps something of the person at the screen on this device, under a name, so that it outlasts leaving and reloading.
 * `read` says what a kept value means: anything may stand there. Keeping never throws.
 */
export function useKept<T>(name: string, read: (value: unknown) => T | undefined): Kept<T> {
  const { guildhall, actor } = useSession();
  const place = `guildhall ${guildhall.siteUrl} ${actor.key} ${name}`;
  const [before] = React.useState(() => readKept(place, read));
  return React.useMemo(
    () => ({
      before,
      keep: value => quietly(() => window.localStorage.setItem(place, JSON.stringify({ value, at: Date.now() }))),
      forget: () => void quietly(() => window.localStorage.removeItem(place))
    }),
    [before, place]
  );
}

function readKept<T>(place: string, read: (value: unknown) => T | undefined): KeptValue<T> | undefined {
  let text: string | null = null;
  quietly(() => (text = window.localStorage.getItem(place)));
  const { value, at } = asBody(parse(text));
  const meant = read(value);
  return meant === undefined ? undefined : { value: meant, at: typeof at === 'number' && Number.isFinite(at) ? at : 0 };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Whatever stands there is none of ours.
    return undefined;
  }
}

/** Whether it went well. A device that is full, or lets nobody keep anything, is no fault that a person could mend here. */
function quietly(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
