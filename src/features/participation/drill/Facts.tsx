import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import { definitions } from '../../../domain/report/definitions';
import { InfoButton } from '../../../ui/InfoButton';

export interface Fact {
  readonly label: string;
  /** As it is shown; undefined where it is left out. */
  readonly value: string | undefined;
  readonly definition: Definition;
}

export interface FactsProps {
  /** What is said of a number that is left out. */
  readonly leftOut: string;
  readonly facts: readonly Fact[];
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  list: { display: 'flex', flexWrap: 'wrap', gap: '16px 40px', margin: 0 },
  item: { breakInside: 'avoid', display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  value: { ...fonts.xLarge, color: semanticColors.bodyText, fontVariantNumeric: 'tabular-nums', margin: 0 },
  leftOut: { ...fonts.mediumPlus, color: semanticColors.bodySubtext, margin: 0 },
  label: { ...fonts.medium, color: semanticColors.bodySubtext }
}));

/** Single numbers side by side, each with what it means, or why it is left out. */
export const Facts: React.FunctionComponent<FactsProps> = ({ facts, leftOut }) => {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value, definition }) => (
        <div key={label} className={styles.item}>
          <dt className={styles.label}>
            {label} <InfoButton title={definition.title} means={value === undefined ? `${definition.means} ${definitions.fewerThanMinimum.means}` : definition.means} />
          </dt>
          <dd className={value === undefined ? styles.leftOut : styles.value}>{value ?? leftOut}</dd>
        </div>
      ))}
    </dl>
  );
};
