import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';

export interface PeopleSuggestionsProps {
  readonly id: string;
  readonly label: string;
  /** Those found who are not chosen yet; at least one. */
  readonly people: readonly NamedPerson[];
  readonly active: number;
  readonly onChoose: (person: NamedPerson) => void;
}

const useStyles = makeStyles(theme => ({
  box: {
    background: theme.semanticColors.menuBackground,
    border: `1px solid ${theme.semanticColors.menuDivider}`,
    boxShadow: theme.effects.elevation8,
    boxSizing: 'border-box',
    insetInline: 0,
    margin: 0,
    padding: 4,
    position: 'absolute',
    zIndex: 1
  },
  option: {
    color: theme.semanticColors.menuItemText,
    cursor: 'pointer',
    listStyle: 'none',
    padding: '8px 12px',
    selectors: { ':hover, &[aria-selected="true"]': { background: theme.semanticColors.menuItemBackgroundHovered } }
  }
}));

/** The people found for what is typed. */
export const PeopleSuggestions: React.FunctionComponent<PeopleSuggestionsProps> = props => {
  const { id, label, people, active, onChoose } = props;
  const styles = useStyles();
  const list = React.useRef<HTMLUListElement>(null);
  // The field may stand at the lower edge of the window, with its list below it.
  React.useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [people.length]);
  return (
    <ul ref={list} id={id} className={styles.box} role="listbox" aria-label={label}>
      {people.map((person, index) => (
        <li
          key={person.key}
          id={`${id}-${index}`}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          // Before the field loses focus, which would close this list.
          onMouseDown={event => {
            event.preventDefault();
            onChoose(person);
          }}
        >
          {person.name}
        </li>
      ))}
    </ul>
  );
};
