import * as React from 'react';
import { definitions } from '../../../domain/report/definitions';
import { reporting } from '../../../words/reporting';
import type { Measure } from './measure';
import { MeasureCard } from './MeasureCard';

const words = reporting.measureCards;

export interface MeasureCardsProps {
  /** People taking part, as a share of the headcount. */
  readonly reach: Measure;
  /** Of the people of the period before, the share that took part again; absent where it is told of the company only. */
  readonly retention?: Measure | undefined;
  /** The share of communities that are open a year after they were founded. */
  readonly survival: Measure;
  /** Answers across units, as times of what chance would give; absent likewise. */
  readonly flow?: Measure | undefined;
  /** In words: “July to September 2026”. */
  readonly period: string;
  readonly periodBefore: string;
}

const definitionOf = { reach: definitions.reach, retention: definitions.retention, survival: definitions.openAfterYear, flow: definitions.crossing } as const;

/** Four measures, each for itself: they are not added up to one, which nobody could act on. */
export const MeasureCards: React.FunctionComponent<MeasureCardsProps> = ({ period, periodBefore, ...measures }) => (
  <dl aria-label={words.label} style={{ display: 'flex', flexWrap: 'wrap', gap: 16, margin: 0 }}>
    {(['reach', 'retention', 'survival', 'flow'] as const).map(name => {
      const measure = measures[name];
      if (measure === undefined) return null;
      return (
        <MeasureCard
          key={name}
          label={words[name].label}
          definition={definitionOf[name]}
          measure={measure}
          {...(name === 'survival' && { notYetWhy: words.survival.notYetWhy })}
          kind={name === 'flow' ? 'times' : 'share'}
          period={measure.during?.period ?? period}
          periodBefore={measure.during?.before ?? periodBefore}
        />
      );
    })}
  </dl>
);
