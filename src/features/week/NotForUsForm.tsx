import * as React from 'react';
import { answeringWeek, weekLimits } from '../../domain/week/weekAnswers';
import type { WeekRuleKey } from '../../domain/week/weekRules';
import { useSpace } from '../../ui/space';
import { TextForm } from '../../ui/TextForm';
import { strings } from './strings';

export interface NotForUsFormProps {
  readonly rule: WeekRuleKey;
  readonly items: readonly string[];
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** Why a rule is not for this community; its keepers read the reason. */
export const NotForUsForm: React.FunctionComponent<NotForUsFormProps> = ({ rule, items, onAdded, onClose }) => {
  const { community } = useSpace();
  return (
    <TextForm
      label={strings.notForUs}
      field={strings.whyNot({ title: community.charter.title })}
      hint={strings.whyNotHint}
      limit={weekLimits.reason}
      required
      missing={strings.whyNotMissing}
      tooLong={strings.whyNotTooLong({ most: weekLimits.reason })}
      what={strings.yourAnswer}
      submit={strings.switchOff}
      submitting={strings.saving}
      log="acts"
      name={`week ${rule}`}
      toEntry={text => answeringWeek(rule, 'notForUs', items, text)}
      onAdded={onAdded}
      onClose={onClose}
    />
  );
};
