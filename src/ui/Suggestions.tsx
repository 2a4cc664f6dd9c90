import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Named } from './Picker';

export interface SuggestionsProps<T extends Named> {
  readonly id: string;
  readonly label: string;
  /** Those found who are not chosen yet; at least one. */
  readonly found: readonly T[];
  readonly active: number;
  readonly onChoose: (one: T) => void;
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

/** What is found for what is typed. */
export function Suggestions<T extends Named>(props: SuggestionsProps<T>): React.ReactElement {
  const { id, label, found, active, onChoose } = props;
  const styles = useStyles();
  const list = React.useRef<HTMLUListElement>(null);
  // The field may stand at the lower edge of the window, with its list below it.
  React.useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [found.length]);
  return (
    <ul ref={list} id={id} className={styles.box} role="listbox" aria-label={label}>
      {found.map((one, index) => (
        <li
          key={one.key}
          id={`${id}-${index}`}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          // Before the field loses focus, which would close this list.
          onMouseDown={event => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          {one.name}
        </li>
      ))}
    </ul>
  );
}
