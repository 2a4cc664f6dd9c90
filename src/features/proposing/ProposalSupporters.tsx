import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Department } from '../../domain/organisation/organisation';
import type { Proposal } from '../../domain/proposal/proposal';
import { supportersByDepartment } from '../../domain/proposal/supportersByDepartment';
import { formatNumber } from '../../ui/format';
import { strings } from './proposalStrings';
import type { StandingWords } from './standingInWords';

export interface ProposalSupportersProps {
  readonly proposal: Proposal;
  readonly departments: readonly Department[];
  readonly words: StandingWords;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  heading: { margin: '0 0 8px', fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  group: { display: 'flex', flexDirection: 'column', gap: 2, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext, fontWeight: 400, marginInlineStart: 8 },
  names: { color: semanticColors.bodySubtext }
}));

/** Who would take part, by the department each one named. */
export const ProposalSupporters: React.FunctionComponent<ProposalSupportersProps> = ({ proposal, departments, words }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('supporters'));
  const groups = supportersByDepartment(proposal, departments);
  const names = new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' });
  return (
    <section aria-labelledby={headingId}>
      <Text block as="h3" id={headingId} className={styles.heading}>
        {strings.supportersHeading}
        <span className={styles.quiet}>{formatNumber(proposal.supporters.length, words.locale)}</span>
      </Text>
      {groups.length === 0 && <Text className={styles.names}>{strings.noSupporters}</Text>}
      <ul className={styles.list}>
        {groups.map(({ department, people }) => (
          <li key={department?.key ?? ''} className={styles.group}>
            <Text>
              {department?.title ?? strings.departmentUnknown}
              <span className={styles.quiet}>{formatNumber(people.length, words.locale)}</span>
            </Text>
            <Text variant="small" className={styles.names}>
              {names.format(people.map(person => words.nameOf(person) ?? strings.somebody))}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};
