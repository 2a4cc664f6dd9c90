import * as React from 'react';
import { css, HighContrastSelector, makeStyles } from '@fluentui/react';

export interface SelectProps<Key extends string> {
  /** What is chosen, for those who do not see what is around. */
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  readonly className?: string;
}

const useStyles = makeStyles(({ effects, fonts, semanticColors: colors }) => ({
  root: {
    ...fonts.medium,
    background: colors.inputBackground,
    border: `1px solid ${colors.inputBorder}`,
    borderRadius: effects.roundedCorner2,
    color: colors.inputText,
    cursor: 'pointer',
    minHeight: 32,
    padding: '0 4px',
    selectors: {
      ':hover': { borderColor: colors.inputBorderHovered },
      ':focus': { borderColor: colors.inputFocusBorderAlt, outline: `1px solid ${colors.inputFocusBorderAlt}` },
      option: { background: colors.inputBackground, color: colors.inputText },
      [HighContrastSelector]: { selectors: { ':hover, :focus': { borderColor: 'Highlight', outlineColor: 'Highlight' } } }
    }
  }
}));

/** One of a few, chosen in the browser's own list, which every device knows how to show. */
export function Select<Key extends string>({ label, options, value, onChange, className }: SelectProps<Key>): React.ReactElement {
  const styles = useStyles();
  // There may be fifty, and they stay the same when another one is chosen.
  const drawn = React.useMemo(
    () =>
      options.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      )),
    [options]
  );
  return (
    <select className={css(styles.root, className)} aria-label={label} value={value} onChange={event => onChange(event.target.value as Key)}>
      {drawn}
    </select>
  );
}
