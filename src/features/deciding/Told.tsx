import * as React from 'react';
import { Text } from '@fluentui/react';
import { useDecidingStyles } from './useDecidingStyles';

export interface ToldProps {
  /** What was decided last; empty where nothing was. */
  readonly sentence: string;
}

/** What became of a decision. What it was taken on is gone from the screen, so the focus goes here. */
export const Told: React.FunctionComponent<ToldProps> = ({ sentence }) => {
  const styles = useDecidingStyles();
  const note = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (sentence !== '') note.current?.focus();
  }, [sentence]);
  return (
    <div ref={note} role="status" tabIndex={-1} className={sentence === '' ? styles.silent : styles.note}>
      <Text>{sentence}</Text>
    </div>
  );
};
