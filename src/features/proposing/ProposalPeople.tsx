import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Role } from '../../domain/community/roles';
import type { NamedPerson } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { formatDay } from '../../ui/format';
import { roleWords } from '../../ui/roleWords';
import { strings } from './proposalStrings';
import type { StandingWords } from './standingInWords';

export interface ProposalPeopleProps {
  readonly proposal: Proposal;
  readonly words: StandingWords;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  heading: { margin: '0 0 8px', fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  person: { display: 'flex', flexDirection: 'column', gap: 2, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Who is to run it and who grants the hours, with what each of them says. */
export const ProposalPeople: React.FunctionComponent<ProposalPeopleProps> = ({ proposal, words }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('people'));
  const { manager, deputies, sponsor, hours, termMonths } = newestVersion(proposal);
  const person = (role: Role, { key, name }: NamedPerson, says: string): React.ReactElement => (
    <li key={`${role} ${key}`} className={styles.person}>
      <Text>{words.nameOf(key) ?? name}</Text>
      <Text variant="small" className={styles.quiet}>
        {[roleWords[role], says].join(' · ')}
      </Text>
      {role === 'manager' && (
        <Text variant="small" className={styles.quiet}>
          {strings.hours(hours, termMonths)}
        </Text>
      )}
    </li>
  );
  return (
    <section aria-labelledby={headingId}>
      <Text block as="h3" id={headingId} className={styles.heading}>
        {strings.people}
      </Text>
      <ul className={styles.list}>
        {person('manager', manager, saysOf(proposal, manager))}
        {deputies.map(deputy => person('deputy', deputy, saysOf(proposal, deputy)))}
        {sponsor !== undefined && person('sponsor', sponsor, confirmedBy(proposal, sponsor, words.locale))}
      </ul>
    </section>
  );
};

/** Whether somebody who is named wants it. */
function saysOf({ agreements, proposer }: Proposal, { key }: NamedPerson): string {
  const answer = agreements.find(({ person }) => person === key);
  if (answer !== undefined) return answer.agrees ? strings.agrees : strings.declinesRole;
  return proposer === key ? strings.proposesItself : strings.notAnswered;
}

/** Whether the sponsor confirmed the hours of the newest version. */
function confirmedBy(proposal: Proposal, { key }: NamedPerson, locale: string): string {
  const confirmed = proposal.confirmed.find(({ person }) => person === key);
  if (confirmed === undefined) return strings.notConfirmed;
  if (confirmed.version !== newestVersion(proposal).row) return strings.confirmedBefore;
  return strings.confirmed(confirmed.hours, formatDay(confirmed.at, locale));
}
