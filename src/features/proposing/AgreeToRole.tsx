import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion, wantsRole } from '../../domain/proposal/proposal';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { strings } from './proposalStrings';
import type { Sending } from './useSending';

export interface AgreeToRoleProps {
  readonly proposal: Proposal;
  readonly sending: Sending;
}

const useStyles = makeStyles({ answers: { display: 'flex', flexWrap: 'wrap', gap: 8, marginBlockStart: 12 } });

/** Whether the person at the screen takes the role it is named for. The last answer counts, and can be changed. */
export const AgreeToRole: React.FunctionComponent<AgreeToRoleProps> = ({ proposal, sending }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const { manager } = newestVersion(proposal);
  const role = manager.key === actor.key ? 'manager' : 'deputy';
  const agrees = wantsRole(proposal, actor.key);
  const isBusy = sending.underway?.kind === 'agreement';
  const answer = (yes: boolean): void => sending.send({ kind: 'agreement', agrees: yes });
  const question = agrees === undefined ? strings.agreeQuestion[role] : agrees ? strings.saidYes : strings.saidNo;
  return (
    <div>
      <Text role="status">{question}</Text>
      <div className={styles.answers}>
        {agrees !== true && <Button kind="primary" text={strings.yes} onClick={() => answer(true)} disabled={isBusy} allowDisabledFocus />}
        {agrees !== false && <Button text={agrees === undefined ? strings.no : strings.ratherNot} onClick={() => answer(false)} disabled={isBusy} allowDisabledFocus />}
      </div>
    </div>
  );
};
