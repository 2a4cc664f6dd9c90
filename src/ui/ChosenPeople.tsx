import * as React from 'react';
import { IconButton, makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';

export interface ChosenPeopleProps {
  readonly label: string;
  readonly chosen: readonly NamedPerson[];
  readonly disabled?: boolean;
  readonly onRemove: (person: NamedPerson) => void;
}

const useStyles = makeStyles(theme => ({
  list: { display: 'flex', flexWrap: 'wrap', gap: 8, listStyle: 'none', margin: '8px 0 0', padding: 0 },
  person: {
    alignItems: 'center',
    background: theme.semanticColors.bodyBackgroundHovered,
    borderRadius: 16,
    display: 'inline-flex',
    paddingInlineStart: 12
  }
}));

/** The people chosen, each with a way back. */
export const ChosenPeople: React.FunctionComponent<ChosenPeopleProps> = ({ label, chosen, disabled, onRemove }) => {
  const styles = useStyles();
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={`${label}: chosen`}>
      {chosen.map(person => (
        <li key={person.key} className={styles.person}>
          {person.name}
          <IconButton
            iconProps={{ iconName: 'Cancel' }}
            ariaLabel={`Remove ${person.name}`}
            disabled={disabled}
            onClick={() => onRemove(person)}
          />
        </li>
      ))}
    </ul>
  );
};
