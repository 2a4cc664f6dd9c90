import * as React from 'react';
import type { Loaded } from './useLoad';
import { asFailure } from './useLoad';

export type Find<T> = (text: string) => Promise<readonly T[]>;

/** Milliseconds without a key press after which SharePoint is asked. */
const pause = 250;

/** What is found for the text, asked once typing pauses. Undefined for an empty text. */
export function useSearch<T>(find: Find<T>, text: string): Loaded<readonly T[]> | undefined {
  const [found, setFound] = React.useState<Loaded<readonly T[]>>();
  const wanted = text.trim();
  React.useEffect(() => {
    setFound(wanted === '' ? undefined : { state: 'loading' });
    if (wanted === '') return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      find(wanted).then(
        value => isCurrent && setFound({ state: 'ready', value }),
        (error: unknown) => isCurrent && setFound({ state: 'failed', failure: asFailure(error) })
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [find, wanted]);
  return found;
}
