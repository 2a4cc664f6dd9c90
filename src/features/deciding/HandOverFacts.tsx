import * as React from 'react';
import { Text } from '@fluentui/react';
import type { HandOverProgress } from '../../domain/community/rolesToDecide';
import type { NamedPerson } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { Part } from './Part';
import { PersonRecord } from './PersonRecord';
import { roleStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';

export interface HandOverFactsProps {
  readonly progress: HandOverProgress;
  readonly nameOf: PeopleNames;
  readonly onGive: (to: NamedPerson) => void;
}

/** How far a handover is, on both sides; approvers may give the role at any point of it. */
export const HandOverFacts: React.FunctionComponent<HandOverFactsProps> = ({ progress, nameOf, onGive }) => {
  const styles = useDecidingStyles();
  const { handOver, isAccepted, successorDone } = progress;
  const { key } = handOver.to;
  const name = nameOf(key);
  return (
    <Part heading={words.handOver}>
      <div className={styles.line}>
        <span className={styles.grow}>
          <Text block>{isAccepted ? words.accepted(name) : words.notAccepted(name)}</Text>
          <Text block>{words.doneByOld(handOver.done.length)}</Text>
          <Text block>{words.doneByNew(successorDone.length)}</Text>
          <PersonRecord person={key} name={name} />
        </span>
        <Button
          text={words.give}
          ariaLabel={words.giveTo(name)}
          title={isAccepted ? undefined : words.notAccepted(name)}
          disabled={!isAccepted}
          allowDisabledFocus
          onClick={() => onGive({ key, name })}
        />
      </div>
    </Part>
  );
};
