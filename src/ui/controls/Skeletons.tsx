import * as React from 'react';

export interface SkeletonsProps {
  /** What they stand in for, as a sentence that is read out; absent inside of others. */
  readonly label?: string;
  /** Beside each other instead of one below the other. */
  readonly isRow?: boolean;
  /** Pixels between them. */
  readonly gap: number;
}

/** What stands in for a part of a screen, made of `Skeleton`. */
export const Skeletons: React.FunctionComponent<SkeletonsProps> = ({ label, isRow = false, gap, children }) => {
  const state = label === undefined ? {} : { role: 'status', 'aria-busy': true, 'aria-label': label };
  return (
    <div {...state} style={{ display: 'flex', flexDirection: isRow ? 'row' : 'column', alignItems: isRow ? 'center' : undefined, gap }}>
      {children}
    </div>
  );
};
