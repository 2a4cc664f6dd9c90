import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import { definitions } from '../../../domain/report/definitions';
import { InfoButton } from '../../../ui/InfoButton';
import { charting } from '../../../words/charting';

export interface Fact {
  readonly label: string;
  /** As it is shown; undefined where there is none. */
  readonly value: string | undefined;
  /** What is said in its place where it is not the size of a group that leaves it out. */
  readonly instead?: string;
  readonly definition: Definition;
}

export interface FactsProps {
  /** Which time they tell of, in words. */
  readonly period: string;
  /** How old they are: a sentence. */
  readonly age: string;
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

/** Single numbers side by side, each with what it means, of when it is, how old, and why it is left out. */
export const Facts: React.FunctionComponent<FactsProps> = ({ facts, leftOut, period, age }) => {
  const styles = useStyles();
  const meansOf = ({ value, instead, definition: { means } }: Fact): string =>
    [means, ...(value === undefined && instead === undefined ? [definitions.fewerThanMinimum.means] : []), charting.charts.ofPeriod({ period }), age].join(' ');
  return (
    <dl className={styles.list}>
      {facts.map(fact => (
        <div key={fact.label} className={styles.item}>
          <dt className={styles.label}>
            {fact.label} <InfoButton title={fact.definition.title} means={meansOf(fact)} />
          </dt>
          <dd className={fact.value === undefined ? styles.leftOut : styles.value}>{fact.value ?? fact.instead ?? leftOut}</dd>
        </div>
      ))}
    </dl>
  );
};
