import * as React from 'react';
import type { Dated } from '../../domain/session/occurrences';
import { coming } from '../../domain/session/sessionRows';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import { strings } from './strings';
import { dayInWords } from './when';

export interface ComingButtonProps {
  readonly dated: Dated;
  readonly onDone: (told: string) => void;
}

/** “I'll come”, and the way back from it: one button, so that the focus stays. */
export const ComingButton: React.FunctionComponent<ComingButtonProps> = ({ dated: { session, occurrence }, onDone }) => {
  const { actor, locale } = useSession();
  const isComing = occurrence.coming.includes(actor.key);
  const say = useAddEntry(
    'contributions',
    (comes: boolean) => coming({ session: session.id, occurrence: occurrence.day }, comes),
    comes => onDone(comes ? strings.comeTold : strings.notComeTold)
  );
  const label = isComing ? strings.notComeTo : strings.comeTo;
  return (
    <>
      <Button
        kind={isComing ? 'default' : 'primary'}
        iconName={isComing ? undefined : 'Accept'}
        text={isComing ? strings.notCome : strings.come}
        ariaLabel={label(occurrence.topic, dayInWords(occurrence.start, locale))}
        disabled={say.isBusy}
        allowDisabledFocus
        onClick={() => say.start(!isComing)}
      />
      <ActFailure act={say} what={strings.comeWhat} />
    </>
  );
};
