import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { GuidanceKey } from '../../domain/guidance/cards';
import { isSetAside, withSetAside } from '../../domain/guidance/setAside';
import type { CommunityKey } from '../../domain/identity';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';

export interface SetAside {
  /** Whether a card is not to be shown: set aside, or not known yet, so that none comes and goes. */
  readonly isAside: (card: GuidanceKey, community: CommunityKey) => boolean;
  readonly setAside: (card: GuidanceKey, community: CommunityKey) => void;
}

/**
 * The cards that a person said “Not now” to, over all devices. Where the preference cannot be read, cards are shown; where
 * it cannot be written, the card is away on this screen all the same.
 */
export function useSetAside(): SetAside {
  const { guildhall, actor } = useSession();
  const { loaded } = useRead(React.useCallback((door: Guildhall) => door.readPreferences(actor.key), [actor.key]));
  const [here, setHere] = React.useState<string>();
  const kept = loaded.state === 'ready' ? loaded.value.guidanceSetAside : undefined;
  const text = here ?? kept;
  return {
    isAside: (card, community) => loaded.state === 'loading' || isSetAside(text, card, community),
    setAside: (card, community) => {
      const next = withSetAside(text, card, community);
      setHere(next);
      guildhall.changePreferences(actor.key, { guidanceSetAside: next }).catch(() => undefined);
    }
  };
}
