import * as React from 'react';
import { getId, Text } from '@fluentui/react';
import { useWeekStyles } from './useWeekStyles';

export interface WeekPartProps {
  readonly heading: string;
  readonly about?: string;
}

/** One part of a community's week under a heading of its own. */
export const WeekPart: React.FunctionComponent<WeekPartProps> = ({ heading, about, children }) => {
  const styles = useWeekStyles();
  const [id] = React.useState(() => getId('week'));
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <Text block as="h3" id={id} variant="large" className={styles.title}>
          {heading}
        </Text>
        {about !== undefined && (
          <Text variant="small" className={styles.quiet}>
            {about}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
};
