import * as React from 'react';
import { mergeStyles, hiddenContentStyle } from '@fluentui/react';

export interface LiveMessageProps {
  /** What to read out; a new text is read, the same text is not. */
  readonly message: string;
}

const hidden = mergeStyles(hiddenContentStyle);

/** Tells people who listen to the screen what people who look at it see happen. */
export const LiveMessage: React.FunctionComponent<LiveMessageProps> = ({ message }) => (
  <div role="status" aria-live="polite" className={hidden}>
    {message}
  </div>
);
