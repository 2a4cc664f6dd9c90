import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import { definitions } from '../../../domain/report/definitions';
import { charting } from '../../../words/charting';

const words = charting.charts;

export interface ChartDefinitionProps {
  readonly definition: Definition;
  readonly measures?: readonly Definition[] | undefined;
  readonly period: string;
  readonly age: string;
  /** Whether nothing is ever left out of it. */
  readonly isComplete: boolean;
}

const useStyles = makeStyles(theme => ({
  list: { ...theme.fonts.small, color: theme.semanticColors.bodyText, margin: 0 },
  name: { breakAfter: 'avoid', fontWeight: 600 },
  says: { margin: '0 0 8px' }
}));

/** What the numbers of a chart mean, where nothing can be hovered. */
export const ChartDefinition: React.FunctionComponent<ChartDefinitionProps> = ({ definition, measures = [], period, age, isComplete }) => {
  const styles = useStyles();
  const facts = [
    [words.period, period],
    [words.counted, definition.means],
    ...measures.map(({ title, means }) => [title, means]),
    [words.age, age],
    ...(isComplete ? [] : [[words.missing, definitions.fewerThanMinimum.means]])
  ];
  return (
    <dl className={styles.list}>
      {facts.map(([name, says]) => (
        <React.Fragment key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.says}>{says}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
};
