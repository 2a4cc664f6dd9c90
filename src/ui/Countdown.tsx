import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react';
import { waitInWords } from './waiting';

export interface CountdownProps {
  /** Seconds that are left. */
  readonly left: number;
  readonly says: (wait: string) => string;
}

const unseen = mergeStyles(hiddenContentStyle);

/** A sentence with a wait that runs down before the eyes. Who listens hears it once, as it was at the start. */
export const Countdown: React.FunctionComponent<CountdownProps> = ({ left, says }) => {
  const [atFirst] = React.useState(left);
  return (
    <>
      <span aria-hidden="true">{says(waitInWords(left))}</span>
      <span className={unseen}>{says(waitInWords(atFirst))}</span>
    </>
  );
};
