import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';
import type { Loaded } from './useLoad';

export interface PeopleSuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly found: Loaded<readonly NamedPerson[]>;
  /** Those found who are not chosen yet. */
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
  },
  note: { color: theme.semanticColors.bodySubtext, listStyle: 'none', padding: '8px 12px' }
}));

/** The people found for what is typed, or a word on why there are none. */
export const PeopleSuggestions: React.FunctionComponent<PeopleSuggestionsProps> = props => {
  const { id, label, found, people, active, onChoose } = props;
  const styles = useStyles();
  const note = noteFor(found, people.length);
  return note !== undefined ? (
    <div id={id} className={styles.box} role="status">
      <div className={styles.note}>{note}</div>
    </div>
  ) : (
    <ul id={id} className={styles.box} role="listbox" aria-label={label}>
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

function noteFor(found: PeopleSuggestionsProps['found'], count: number): string | undefined {
  if (found.state === 'loading') return 'Looking…';
  if (found.state === 'failed') return 'SharePoint did not answer. Type on to ask again.';
  return count === 0 ? 'Nobody else of this name on the site.' : undefined;
}
