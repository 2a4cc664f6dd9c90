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
  /** Who is on either side. */
  readonly names: Readonly<Record<HandOverSide, string>>;
  readonly isDisabled: boolean;
  readonly onTick: (side: HandOverSide, task: string, isDone: boolean) => void;
}

const sides: readonly HandOverSide[] = ['keeper', 'successor'];

/** The checklist of a handover: both sides see both, each ticks its own. */
export const Checklist: React.FunctionComponent<ChecklistProps> = ({ done, own, names, isDisabled, onTick }) => {
  const styles = useDutyStyles();
  return (
    <div className={styles.columns}>
      {sides.map(side => {
        const title = own.includes(side) ? strings.ownSide : strings.otherSide(names[side]);
        const tasks = handOverChecklist.filter(task => task.side === side);
        return (
          <div key={side} role="group" aria-label={title} className={styles.part}>
            <Text variant="small" className={styles.quiet}>
              {title}
            </Text>
            {tasks.map(task =>
              own.includes(side) ? (
                <Checkbox key={task.key} label={task.title} checked={done.includes(task.key)} disabled={isDisabled} onChange={(_event, isDone = false) => onTick(side, task.key, isDone)} />
              ) : (
                <OtherTask key={task.key} title={task.title} isDone={done.includes(task.key)} />
              )
            )}
          </div>
        );
      })}
    </div>
  );
};

/** A task of the other side, to be read: its mark is said in words as well. */
const OtherTask: React.FunctionComponent<{ readonly title: string; readonly isDone: boolean }> = ({ title, isDone }) => {
  const styles = useDutyStyles();
  return (
    <div className={styles.task}>
      <span className={styles.mark} role="img" aria-label={isDone ? strings.isDone : strings.isOpen}>
        {isDone ? '✓' : '○'}
      </span>
      <Text>{title}</Text>
    </div>
  );
};
