import * as React from 'react';
import type { Entry } from '../../domain/contribution/entry';
import { isSeenBy } from '../../domain/contribution/entry';
import type { PersonKey } from '../../domain/identity';
import type { Introduction } from '../../domain/people/introductions';
import { foldIntroductions } from '../../domain/people/introductions';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';

/** How people introduce themselves, as the person at the screen is to see it. */
export function useIntroductions(): ReadonlyMap<PersonKey, Entry<Introduction>> {
  const { actor } = useSession();
  const { contributions, hidden, isKeeper } = useSpace();
  return React.useMemo(
    () => new Map([...foldIntroductions(contributions, hidden)].filter(([, entry]) => isSeenBy(entry, actor.key, isKeeper))),
    [contributions, hidden, isKeeper, actor]
  );
}
