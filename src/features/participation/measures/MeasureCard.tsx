import * as React from 'react';
import { FontWeights, makeStyles } from '@fluentui/react';
import type { Definition } from '../../../domain/report/definitions';
import { definitions } from '../../../domain/report/definitions';
import { InfoButton } from '../../../ui/InfoButton';
import { useSession } from '../../../ui/session';
import { reporting } from '../../../words/reporting';
import { strings } from '../strings';
import type { Measure, MeasureKind } from './measure';
import { changeInWords, figureOf } from './measureInWords';

const words = reporting.measureCards;

export interface MeasureCardProps {
  readonly label: string;
  readonly definition: Definition;
  readonly measure: Measure;
  /** Why there is no figure, where there is not enough behind it. */
  readonly notYetWhy?: string;
  readonly kind: MeasureKind;
  readonly period: string;
  readonly periodBefore: string;
}

const useStyles = makeStyles(theme => ({
  card: {
    border: `1px solid ${theme.palette.neutralLight}`,
    borderRadius: theme.effects.roundedCorner6,
    boxSizing: 'border-box',
    breakInside: 'avoid',
    display: 'flex',
    flex: '1 1 200px',
    flexDirection: 'column',
    gap: 4,
    minWidth: 0,
    padding: 16
  },
  value: { color: theme.semanticColors.bodyText, fontSize: 40, fontVariantNumeric: 'tabular-nums', fontWeight: FontWeights.semibold, lineHeight: '48px', margin: 0, order: -1 },
  none: { ...theme.fonts.xLarge, color: theme.semanticColors.bodySubtext, lineHeight: '48px', margin: 0, order: -1 },
  label: { ...theme.fonts.medium, color: theme.semanticColors.bodyText },
  change: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, margin: 0 }
}));

/** One measure: its figure, what it is, how it has changed, and what it means one hover or focus away. */
export const MeasureCard: React.FunctionComponent<MeasureCardProps> = ({ label, definition, measure, notYetWhy = words.notYetWhy, kind, period, periodBefore }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { value, behind } = measure;
  const isShown = value !== null && value !== undefined;
  const change = changeInWords(measure, kind, periodBefore, locale);
  const why = value === null ? definitions.fewerThanMinimum.means : value === undefined ? notYetWhy : undefined;
  const facts = behind === null ? words.outOfHidden({ period }) : words.outOf({ period, behind });
  return (
    <div className={styles.card}>
      <dt className={styles.label}>
        {label} <InfoButton title={definition.title} means={[definition.means, facts, ...(why === undefined ? [] : [why])].join(' ')} />
      </dt>
      <dd className={isShown ? styles.value : styles.none}>{isShown ? figureOf(value, kind, locale) : value === null ? strings.leftOut : words.notYet}</dd>
      <dd className={styles.change}>{change ?? why}</dd>
    </div>
  );
};
