import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Duty } from '../../domain/community/duties';
import { strings } from './strings';
import { useDecidingStyles } from './useDecidingStyles';

/** What somebody does for communities already, a line each. */
export const DutyLines: React.FunctionComponent<{ readonly duties: readonly Duty[] }> = ({ duties }) => {
  const styles = useDecidingStyles();
  return (
    <ul className={styles.sentences}>
      {duties.map(({ community, term }) => (
        <li key={`${community.key} ${term.role}`}>
          <Text>{strings.roleOf(term.role, community.charter.title)}</Text>
          {term.hours !== undefined && <Text className={styles.quiet}> · {strings.hours(term.hours)}</Text>}
        </li>
      ))}
    </ul>
  );
};
