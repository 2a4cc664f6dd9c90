import * as React from 'react';
import { reporting } from '../../../words/reporting';
import type { Measure } from './measure';
import { MeasureCard } from './MeasureCard';

const words = reporting.measureCards;

export interface MeasureCardsProps {
  /** People taking part, as a share of the headcount. */
  readonly reach: Measure;
  /** Of the people of the period before, the share that took part again. */
  readonly retention: Measure;
  /** The share of communities that are open a year after they were founded. */
  readonly survival: Measure;
  /** Answers across units, as times of what chance would give. */
  readonly flow: Measure;
  /** In words: “July to September 2026”. */
  readonly period: string;
  readonly periodBefore: string;
}

/** Four measures, each for itself: they are not added up to one, which nobody could act on. */
export const MeasureCards: React.FunctionComponent<MeasureCardsProps> = ({ period, periodBefore, ...measures }) => (
  <dl aria-label={words.label} style={{ display: 'flex', flexWrap: 'wrap', gap: 16, margin: 0 }}>
    {(['reach', 'retention', 'survival', 'flow'] as const).map(name => (
      <MeasureCard
        key={name}
        label={words[name].label}
        definition={words[name]}
        measure={measures[name]}
        {...(name === 'survival' && { notYetWhy: words.survival.notYetWhy })}
        kind={name === 'flow' ? 'times' : 'share'}
        period={measures[name].during?.period ?? period}
        periodBefore={measures[name].during?.before ?? periodBefore}
      />
    ))}
  </dl>
);
