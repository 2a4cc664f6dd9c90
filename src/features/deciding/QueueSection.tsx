import * as React from 'react';
import { Text } from '@fluentui/react';
import { Told } from './Told';
import { useDecidingStyles } from './useDecidingStyles';

export interface QueueSectionProps {
  readonly heading: string;
  /** What was decided last, said to everybody. */
  readonly told: string;
}

/** One kind of thing that waits, under a heading of its own. */
export const QueueSection: React.FunctionComponent<QueueSectionProps> = ({ heading, told, children }) => {
  const styles = useDecidingStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <Text as="h3" variant="large" className={styles.heading}>
        {heading}
      </Text>
      <Told sentence={told} />
      {children}
    </section>
  );
};
