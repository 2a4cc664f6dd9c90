import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { SelectProps } from '../../ui/controls/Select';
import { Select } from '../../ui/controls/Select';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0, selectors: { '@media print': { display: 'none' } } },
  label: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext }
}));

/** A list to choose from above a chart, under its name. */
export function ChoiceField<Key extends string>(props: SelectProps<Key>): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {/* What stands above the list is its name already; nobody needs to hear it twice. */}
      <span className={styles.label} aria-hidden="true">
        {props.label}
      </span>
      <Select {...props} />
    </div>
  );
}
