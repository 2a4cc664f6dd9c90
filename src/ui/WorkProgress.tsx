import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react';
import { everyday } from '../words/everyday';
import { formatNumber } from './format';

const words = everyday.ui.progress;

export interface WorkProgressProps {
  /** What is going on, as a noun phrase or a clause: “Reading decisions”. */
  readonly doing: string;
  readonly done: number;
  /** Absent while the end is not known. */
  readonly of?: number;
  readonly locale: string;
}

/** How far long work is. Screen readers hear each new step, not each number. */
export const WorkProgress: React.FunctionComponent<WorkProgressProps> = ({ doing, done, of, locale }) => (
  <ProgressIndicator
    label={<span aria-live="polite">{doing}</span>}
    description={counted(done, of, locale)}
    percentComplete={of === undefined ? undefined : done / of}
    ariaValueText={said(doing, counted(done, of, locale))}
  />
);

function said(doing: string, count: string): string {
  return count === '' ? doing : words.said({ doing, counted: count });
}

function counted(done: number, of: number | undefined, locale: string): string {
  if (of !== undefined) return words.of({ done: formatNumber(done, locale), of: formatNumber(of, locale) });
  return done === 0 ? '' : words.soFar({ done: formatNumber(done, locale) });
}
