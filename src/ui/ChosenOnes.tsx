import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { everyday } from '../words/everyday';
import { Button } from './controls/Button';
import type { Named } from './Picker';

const words = everyday.ui.picker;

export interface ChosenOnesProps<T extends Named> {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly disabled?: boolean;
  readonly onRemove: (one: T) => void;
}

const useStyles = makeStyles(theme => ({
  list: { display: 'flex', flexWrap: 'wrap', gap: 8, listStyle: 'none', margin: '8px 0 0', padding: 0 },
  one: {
    alignItems: 'center',
    background: theme.semanticColors.bodyBackgroundHovered,
    borderRadius: 16,
    display: 'inline-flex',
    paddingInlineStart: 12
  }
}));

/** Those chosen, each with a way back. */
export function ChosenOnes<T extends Named>({ label, chosen, disabled, onRemove }: ChosenOnesProps<T>): React.ReactElement | null {
  const styles = useStyles();
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.chosen({ label })}>
      {chosen.map(one => (
        <li key={one.key} className={styles.one}>
          {one.name}
          <Button
            kind="icon"
            iconName="Cancel"
            ariaLabel={words.remove({ name: one.name })}
            disabled={disabled}
            onClick={() => onRemove(one)}
          />
        </li>
      ))}
    </ul>
  );
}
