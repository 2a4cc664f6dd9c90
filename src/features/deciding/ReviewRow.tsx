import * as React from 'react';
import { Text } from '@fluentui/react';
import type { DueReason } from '../../domain/community/dueForReview';
import { openEndProposal } from '../../domain/community/openings';
import { stateWords, typeWords } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { formatDay } from '../../ui/format';
import { doneTo } from '../../ui/quoted';
import { useSession } from '../../ui/session';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useDesk } from './desk';
import { EndingForm } from './EndingForm';
import { KeepForm } from './KeepForm';
import { reviewStrings as words, strings } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { Due } from './useDue';

export interface ReviewRowProps {
  readonly due: Due;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onDecided: (sentence: string) => void;
}

/** One community that is due: why, and keep it or end it in place. */
export const ReviewRow: React.FunctionComponent<ReviewRowProps> = ({ due, isOpen, onOpen, onDecided }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  const { isNewest, unitTitle } = useDesk();
  const [what, setWhat] = React.useState<'keep' | 'end'>('keep');
  const control = useReturnFocus<HTMLElement>(isOpen);
  const { entry, reasons } = due;
  const { title } = entry.charter;
  const decide = (next: typeof what): void => {
    setWhat(next);
    onOpen(true);
  };
  const form = { community: entry, onDecided, onCancel: () => onOpen(false) };
  const button = (text: string, next: typeof what): React.ReactElement => (
    <Button
      elementRef={what === next ? control : undefined}
      text={text}
      ariaLabel={doneTo(title, text)}
      title={isNewest ? undefined : strings.readFirst}
      disabled={!isNewest}
      allowDisabledFocus
      aria-expanded={isOpen && what === next}
      onClick={() => decide(next)}
    />
  );
  return (
    <>
      <tr>
        <th scope="row">
          <Text block className={styles.strong}>
            {title}
          </Text>
          <Text variant="small" className={styles.quiet}>
            {[typeWords[entry.type], unitTitle(entry.unit), stateWords[entry.state]].filter(Boolean).join(' · ')}
          </Text>
        </th>
        <td>
          {reasons.map(reason => (
            <Text block key={reason.kind}>
              {sentenceOf(reason, entry.practice.cadence, at => formatDay(at, locale))}
            </Text>
          ))}
        </td>
        <td>
          <div className={styles.buttons}>
            {button(words.keep, 'keep')}
            {button(words.endIt, 'end')}
          </div>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={3}>
            <div className={styles.inRow}>{what === 'keep' ? <KeepForm {...form} /> : <EndingForm {...form} proposed={openEndProposal(entry)} />}</div>
          </td>
        </tr>
      )}
    </>
  );
};

function sentenceOf({ kind, since }: DueReason, cadence: Due['entry']['practice']['cadence'], dayOf: (at: number) => string): string {
  return words.sentences[kind](since === undefined ? undefined : dayOf(since), cadence);
}
