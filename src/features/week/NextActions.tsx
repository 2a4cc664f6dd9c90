import * as React from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { nextActions } from '../../domain/week/nextActions';
import { ActionCard } from './ActionCard';
import { peopleOf } from './actionInWords';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';

/** What to do for a community this week: at most five cards. */
export const NextActions: React.FunctionComponent<WeekProps> = props => {
  const styles = useWeekStyles();
  const actions = React.useMemo(() => nextActions(props.facts), [props.facts]);
  const nameOf = usePeopleNames(React.useMemo(() => actions.flatMap(peopleOf), [actions]));
  if (actions.length === 0) return <EmptyState title={strings.nothing} text={strings.nothingMore} />;
  return (
    <ul className={styles.cards}>
      {actions.map(action => (
        <li key={action.rule}>
          <ActionCard {...props} action={action} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  );
};
