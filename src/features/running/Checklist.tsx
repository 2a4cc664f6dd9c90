import * as React from 'react';
import { Checkbox, Text } from '@fluentui/react';
import type { HandOverSide } from '../../domain/community/handOverChecklist';
import { handOverChecklist } from '../../domain/community/handOverChecklist';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';

export interface ChecklistProps {
  readonly done: readonly string[];
  /** The sides of the person at the screen, who ticks those only. */
  readonly own: readonly HandOverSide[];
  readonly isDisabled: boolean;
  readonly onTick: (side: HandOverSide, task: string, isDone: boolean) => void;
}

const sides: readonly HandOverSide[] = ['keeper', 'successor'];

/** The checklist of a handover: both sides see both, each ticks its own. */
export const Checklist: React.FunctionComponent<ChecklistProps> = ({ done, own, isDisabled, onTick }) => {
  const styles = useDutyStyles();
  return (
    <div className={styles.columns}>
      {sides.map(side => (
        <div key={side} role="group" aria-label={strings.sides[side]} className={styles.part}>
          <Text variant="small" className={styles.quiet}>
            {own.includes(side) ? strings.yours(strings.sides[side]) : strings.sides[side]}
          </Text>
          {handOverChecklist
            .filter(task => task.side === side)
            .map(({ key, title }) => (
              <Checkbox
                key={key}
                label={title}
                checked={done.includes(key)}
                disabled={isDisabled || !own.includes(side)}
                onChange={(_event, isDone = false) => onTick(side, key, isDone)}
              />
            ))}
        </div>
      ))}
    </div>
  );
};
