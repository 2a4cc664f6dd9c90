import * as React from 'react';
import type { GroupSizeSetting } from '../../data/guildhall';
import { isFailure } from '../../domain/failure';
import { smallestMinimum } from '../../domain/report/protectMonth';
import { latinDigits } from '../../domain/typed/latinDigits';
import { useSession } from '../../ui/session';
import type { Draft } from '../../ui/useDraft';
import { useDraft } from '../../ui/useDraft';
import { strings } from './strings';

export interface TypedSize {
  readonly size: string;
}

export interface GroupSizeDraft extends Draft<TypedSize> {
  /** What another administrator set while this one was typing; submitting once more writes on top of it. */
  readonly meanwhile: GroupSizeSetting | undefined;
}

/** The minimum group size while it is changed, on top of what the administrator saw. */
export function useGroupSizeDraft(setting: GroupSizeSetting, onSaved: (saved: GroupSizeSetting) => void): GroupSizeDraft {
  const { guildhall } = useSession();
  const seen = React.useRef(setting);
  const [meanwhile, setMeanwhile] = React.useState<GroupSizeSetting>();
  const draft = useDraft<TypedSize, GroupSizeSetting>({
    start: () => ({ size: String(setting.size) }),
    problemsOf: ({ size }) => (isGoodSize(size) ? {} : { size: strings.sizeProblem(smallestMinimum) }),
    save: async ({ size }) => {
      try {
        return await guildhall.changeMinimumGroupSize(seen.current, Number(latinDigits(size)));
      } catch (error) {
        if (isFailure(error, 'conflict')) {
          seen.current = await guildhall.readMinimumGroupSize();
          setMeanwhile(seen.current);
        }
        throw error;
      }
    },
    onSaved
  });
  return { ...draft, meanwhile: draft.failure?.kind === 'conflict' ? meanwhile : undefined };
}

function isGoodSize(text: string): boolean {
  const typed = latinDigits(text);
  return /^\s*\d{1,6}\s*$/.test(typed) && Number(typed) >= smallestMinimum;
}
