import * as React from 'react';
import { Text } from '@fluentui/react';
import { dutiesOf, hoursOf, manyHours } from '../../domain/community/duties';
import type { PersonKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion, wantsRole } from '../../domain/proposal/proposal';
import { DutyLines } from './DutyLines';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';

export interface WhoRunsItProps {
  readonly proposal: Proposal;
  readonly nameOf: PeopleNames;
}

/** Whether those who are to run it want to and have the time, and whether somebody grants it. */
export const WhoRunsIt: React.FunctionComponent<WhoRunsItProps> = ({ proposal, nameOf }) => {
  const styles = useDecidingStyles();
  const { directory } = useDesk();
  const { manager, deputies, hours } = newestVersion(proposal);
  const duties = dutiesOf(directory.entries, manager.key, Date.now());
  const before = hoursOf(duties);
  return (
    <Part heading={words.people}>
      {[manager, ...deputies].map(person => (
        <Text key={person.key}>{willing(proposal, person.key, nameOf(person.key))}</Text>
      ))}
      <Text>{confirmation(proposal, nameOf)}</Text>
      {duties.length === 0 ? (
        <Text className={styles.quiet}>{words.noDuties(nameOf(manager.key))}</Text>
      ) : (
        <>
          <Text>{words.duties(nameOf(manager.key), before)}</Text>
          <DutyLines duties={duties} />
        </>
      )}
      {before + hours > manyHours && <Text className={styles.warning}>{words.tooMuch(before + hours)}</Text>}
    </Part>
  );
};

function willing(proposal: Proposal, key: PersonKey, name: string): string {
  const wants = wantsRole(proposal, key);
  if (wants === undefined) return words.noAnswer(name);
  return wants ? words.agrees(name) : words.disagrees(name);
}

function confirmation(proposal: Proposal, nameOf: PeopleNames): string {
  const { row, sponsor, hours } = newestVersion(proposal);
  if (sponsor === undefined) return words.noSponsor;
  const name = nameOf(sponsor.key);
  const said = proposal.confirmed.find(({ person }) => person === sponsor.key);
  if (said?.version === row) return words.confirmed(name, said.hours);
  return said === undefined ? words.notConfirmed(name, hours) : words.confirmedOther(name);
}
