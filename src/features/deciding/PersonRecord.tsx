import * as React from 'react';
import { Text } from '@fluentui/react';
import { dutiesOf, hoursOf } from '../../domain/community/duties';
import { pastDutiesOf } from '../../domain/community/pastDuties';
import type { PersonKey } from '../../domain/identity';
import { formatList, formatYear } from '../../ui/format';
import { RecordOf } from '../../ui/RecordOf';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { DutyLines } from './DutyLines';
import { proposalStrings, roleStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';

export interface PersonRecordProps {
  readonly person: PersonKey;
  readonly name: string;
}

/** What somebody does for communities now, and did before where the person lets others see it. */
export const PersonRecord: React.FunctionComponent<PersonRecordProps> = ({ person, name }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  const { directory } = useDesk();
  const [now] = React.useState(Date.now);
  const duties = dutiesOf(directory.entries, person, now);
  const isShown = directory.proposed.shownRecords.includes(person);
  const before = isShown ? pastDutiesOf(directory.entries, person, now) : [];
  return (
    <>
      <Text block className={styles.quiet}>
        {duties.length === 0 ? proposalStrings.noDuties(name) : proposalStrings.duties(name, hoursOf(duties))}
      </Text>
      {duties.length > 0 && <DutyLines duties={duties} />}
      {before.length > 0 && (
        <Text block className={styles.quiet}>
          {words.ran(formatList(before.map(({ community, term, until }) => words.ranOne(community.charter.title, formatYear(term.from, locale), formatYear(until, locale))), locale))}
        </Text>
      )}
      {isShown && <RecordOf person={person} entries={directory.entries} now={now} name={name} />}
    </>
  );
};
