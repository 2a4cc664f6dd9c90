import * as React from 'react';
import { FontWeights, makeStyles } from '@fluentui/react';
import type { Definition } from '../../domain/report/definitions';
import { definitions } from '../../domain/report/definitions';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { wholeOf } from '../../domain/report/reportIndex';
import { formatNumber } from '../../ui/format';
import { InfoButton } from '../../ui/InfoButton';
import { useSession } from '../../ui/session';
import { showsAnything } from './headline';
import { strings } from './strings';

export interface KeyNumbersProps {
  readonly report: MonthSummary;
}

/** The two numbers of a month that a leader keeps in mind. */
export const KeyNumbers: React.FunctionComponent<KeyNumbersProps> = ({ report }) => {
  const { locale } = useSession();
  const people = wholeOf(report);
  return (
    <dl style={{ display: 'flex', flexWrap: 'wrap', gap: '16px 48px', margin: 0 }}>
      <KeyNumber
        value={people === null ? undefined : formatNumber(people, locale)}
        label={strings.peopleLabel}
        definition={report.unit === undefined ? definitions.peopleTakingPart : definitions.unitPeople}
      />
      <KeyNumber
        value={showsAnything(report) ? formatNumber(report.communitiesShown, locale) : undefined}
        label={strings.communitiesLabel(report.communityCount, report.minimum)}
        definition={definitions.communitiesShown}
      />
    </dl>
  );
};

interface KeyNumberProps {
  /** Undefined where it is left out. */
  readonly value: string | undefined;
  readonly label: string;
  readonly definition: Definition;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column-reverse', breakInside: 'avoid' },
  value: {
    color: theme.semanticColors.bodyText,
    fontSize: 48,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: FontWeights.semibold,
    lineHeight: '56px',
    margin: 0
  },
  leftOut: { ...theme.fonts.xLarge, color: theme.semanticColors.bodySubtext, lineHeight: '56px', margin: 0 },
  label: { ...theme.fonts.medium, color: theme.semanticColors.bodySubtext }
}));

const KeyNumber: React.FunctionComponent<KeyNumberProps> = ({ value, label, definition }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <dt className={styles.label}>
        {label}{' '}
        <InfoButton {...(value === undefined ? definitions.fewerThanMinimum : definition)} />
      </dt>
      <dd className={value === undefined ? styles.leftOut : styles.value}>{value ?? strings.leftOut}</dd>
    </div>
  );
};
