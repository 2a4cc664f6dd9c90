import * as React from 'react';
import { Tooltip } from '@fluentui/react';
import { stillCallout } from './controls/stillCallout';

/** What Fluent has for it anyway; giving any of it takes the place of all of it. */
const box = { isBeakVisible: true, beakWidth: 16, gapSpace: 0, setInitialFocus: true, ...stillCallout };

export interface MeaningProps {
  readonly means: string;
  readonly target: React.RefObject<HTMLElement>;
  /** Told whether the pointer is over it: what somebody moves to, to read it, stays. */
  readonly onPointer: (isOver: boolean) => void;
}

/** The box with what a number means, beside its button. Only for `InfoButton`, which loads it when it is wanted. */
export const Meaning: React.FunctionComponent<MeaningProps> = ({ means, target, onPointer }) => (
  <Tooltip
    content={means}
    maxWidth="320px"
    role="tooltip"
    targetElement={target.current ?? undefined}
    onMouseEnter={() => onPointer(true)}
    onMouseLeave={() => onPointer(false)}
    calloutProps={box}
  />
);
