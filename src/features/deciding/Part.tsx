import * as React from 'react';
import { getId, Text } from '@fluentui/react';
import { useDecidingStyles } from './useDecidingStyles';

export interface PartProps {
  readonly heading: string;
}

/** A part of what is decided on, under a small heading. */
export const Part: React.FunctionComponent<PartProps> = ({ heading, children }) => {
  const styles = useDecidingStyles();
  const [id] = React.useState(() => getId('part'));
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Text as="h5" id={id} variant="medium" className={styles.heading}>
        {heading}
      </Text>
      {children}
    </section>
  );
};
