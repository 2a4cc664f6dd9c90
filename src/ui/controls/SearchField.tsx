import * as React from 'react';
import { css, FontIcon, HighContrastSelector, makeStyles } from '@fluentui/react';
import { everyday } from '../../words/everyday';
import { Button } from './Button';

export interface SearchFieldProps {
  /** What is searched; it stands in the field until something is typed, too. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

const useStyles = makeStyles(({ effects, fonts, palette, semanticColors: colors }) => ({
  root: {
    ...fonts.medium,
    alignItems: 'stretch',
    background: colors.inputBackground,
    border: `1px solid ${colors.inputBorder}`,
    borderRadius: effects.roundedCorner2,
    boxSizing: 'border-box',
    color: colors.inputText,
    display: 'flex',
    minHeight: 32,
    selectors: {
      ':hover': { borderColor: colors.inputBorderHovered },
      ':focus-within': { borderColor: colors.inputFocusBorderAlt, boxShadow: `0 0 0 1px ${colors.inputFocusBorderAlt}` },
      [HighContrastSelector]: {
        borderColor: 'WindowText',
        selectors: { ':hover': { borderColor: 'Highlight' }, ':focus-within': { borderColor: 'Highlight', outline: '1px solid Highlight' } }
      }
    }
  },
  icon: { alignItems: 'center', color: colors.inputIcon, cursor: 'text', display: 'flex', flex: 'none', fontSize: 16, justifyContent: 'center', width: 36 },
  field: {
    background: 'none',
    border: 'none',
    color: 'inherit',
    flex: '1 1 0',
    font: 'inherit',
    minWidth: 0,
    outline: 'none',
    padding: '0 0 .5px',
    textOverflow: 'ellipsis',
    selectors: { '::placeholder': { color: colors.inputPlaceholderText, opacity: 1 } }
  },
  clear: { color: palette.neutralSecondary, fontSize: 12, height: 'auto', minHeight: 30 }
}));

/** A field to search by, with a button that empties it, as Escape does. */
export const SearchField: React.FunctionComponent<SearchFieldProps> = ({ label, value, onChange, className }) => {
  const styles = useStyles();
  const field = React.useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onChange('');
    field.current?.focus();
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    // With nothing to clear, Escape belongs to what is around.
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    clear();
  };
  return (
    <div className={css(styles.root, className)}>
      <span className={styles.icon} aria-hidden="true" onClick={() => field.current?.focus()}>
        <FontIcon iconName="Search" />
      </span>
      <input
        ref={field}
        className={styles.field}
        type="text"
        role="searchbox"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={event => onChange(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      {value !== '' && <Button kind="icon" className={styles.clear} iconName="Clear" ariaLabel={everyday.ui.searchField.clear} onClick={clear} />}
    </div>
  );
};
