import * as React from 'react';
import { DefaultButton, Text } from '@fluentui/react';
import type { HandOverProgress } from '../../domain/community/rolesToDecide';
import type { NamedPerson } from '../../domain/identity';
import { Part } from './Part';
import { PersonRecord } from './PersonRecord';
import { roleStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';

export interface HandOverFactsProps {
  readonly progress: HandOverProgress;
  readonly onGive: (to: NamedPerson) => void;
}

/** How far a handover is, on both sides; approvers may give the role at any point of it. */
export const HandOverFacts: React.FunctionComponent<HandOverFactsProps> = ({ progress, onGive }) => {
  const styles = useDecidingStyles();
  const { handOver, isAccepted, successorDone } = progress;
  const { to, done } = handOver;
  return (
    <Part heading={words.handOver}>
      <div className={styles.line}>
        <span className={styles.grow}>
          <Text block>{isAccepted ? words.accepted(to.name) : words.notAccepted(to.name)}</Text>
          <Text block>{words.doneByOld(done.length)}</Text>
          <Text block>{words.doneByNew(successorDone.length)}</Text>
          <PersonRecord person={to.key} name={to.name} />
        </span>
        <DefaultButton text={words.give} ariaLabel={words.giveTo(to.name)} disabled={!isAccepted} allowDisabledFocus title={isAccepted ? undefined : words.notAccepted(to.name)} onClick={() => onGive(to)} />
      </div>
    </Part>
  );
};
