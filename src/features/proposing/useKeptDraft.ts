import * as React from 'react';
import type { TypedProposal } from '../../domain/proposal/typedProposal';
import type { Kept } from '../../ui/useKept';
import { useUnloadQuestion } from '../../ui/useUnloadQuestion';

/**
 * Keeps a draft on this device with every change. Returns whether it is kept: where a device keeps nothing, the browser
 * asks before the page goes away with it.
 */
export function useKeptDraft(kept: Kept<TypedProposal>, words: TypedProposal): boolean {
  const first = React.useRef(words);
  const [isKept, setIsKept] = React.useState(true);
  React.useEffect(() => {
    if (words !== first.current) setIsKept(kept.keep(words));
  }, [kept, words]);
  useUnloadQuestion(!isKept);
  return isKept;
}
