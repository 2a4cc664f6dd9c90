import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { NamedGroup } from '../../data/guildhall';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { Button } from '../../ui/controls/Button';
import { GroupMembers } from './GroupMembers';
import { HeadcountForm } from './HeadcountForm';
import { strings } from './strings';

export interface UnitDetailsProps {
  readonly unit: BusinessUnit;
  /** The headcount was changed. */
  readonly onChanged: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: theme.effects.roundedCorner4,
    display: 'flex',
    flexDirection: 'column',
    gap: 16,
    maxWidth: 560,
    padding: 16
  }
}));

/** One business unit: its headcount, who decides for it, and who reads its reports. */
export const UnitDetails: React.FunctionComponent<UnitDetailsProps> = ({ unit, onChanged, onClose }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => `unit-${unit.key}`);
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const approvers = React.useMemo((): NamedGroup => ({ approversOf: unit.key }), [unit.key]);
  const leaders = React.useMemo((): NamedGroup => ({ leadersOf: unit.key }), [unit.key]);
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        <Text as="h3" id={headingId} variant="large" block style={{ margin: 0 }}>
          {unit.title}
        </Text>
      </div>
      <HeadcountForm unit={unit} onChanged={onChanged} />
      <div role="group" aria-label={strings.approversOf(unit.title)}>
        <Text as="h4" variant="mediumPlus" block style={{ margin: '0 0 8px' }}>
          {strings.approversLabel}
        </Text>
        <GroupMembers group={approvers} label={strings.approversOf(unit.title)} ownQuestion={strings.ownApproval(unit.title)} />
      </div>
      <div role="group" aria-label={strings.leadersOf(unit.title)}>
        <Text as="h4" variant="mediumPlus" block style={{ margin: '0 0 8px' }}>
          {strings.leadersLabel}
        </Text>
        <Text block style={{ marginBlockEnd: 8 }}>
          {strings.leadersHint}
        </Text>
        <GroupMembers group={leaders} label={strings.leadersOf(unit.title)} ownQuestion={strings.ownLead(unit.title)} />
      </div>
      <div>
        <Button text={strings.close} onClick={onClose} />
      </div>
    </section>
  );
};
