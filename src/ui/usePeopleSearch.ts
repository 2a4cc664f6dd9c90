import * as React from 'react';
import type { NamedPerson } from '../domain/identity';
import type { Loaded } from './useLoad';
import { asFailure } from './useLoad';

export type FindPeople = (text: string) => Promise<NamedPerson[]>;

/** Milliseconds without a key press after which SharePoint is asked. */
const pause = 250;

/** The people whose names contain the text, asked once typing pauses. Undefined for an empty text. */
export function usePeopleSearch(find: FindPeople, text: string): Loaded<NamedPerson[]> | undefined {
  const [found, setFound] = React.useState<Loaded<NamedPerson[]>>();
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
