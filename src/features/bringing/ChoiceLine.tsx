import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { Select } from '../../ui/controls/Select';

export interface ChoiceLineProps {
  /** What is chosen for; the name of the list, too. */
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly value: string;
  /** What stands in the first line of the file, where that helps. */
  readonly example?: string;
  readonly onChange: (key: string) => void;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  label: { flex: '1 1 180px', maxWidth: 320, overflowWrap: 'anywhere' },
  select: { flex: '1 1 180px', maxWidth: 280, minWidth: 0 },
  example: { ...fonts.medium, color: semanticColors.bodySubtext, flex: '1 1 160px', overflowWrap: 'anywhere' }
}));

/** One of a list, beside what it is chosen for. */
export const ChoiceLine: React.FunctionComponent<ChoiceLineProps> = ({ label, options, value, example, onChange }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text className={styles.label} aria-hidden>
        {label}
      </Text>
      <Select className={styles.select} label={label} options={options} value={value} onChange={onChange} />
      {/* There also without an example, so that the lists stand below each other. */}
      <span className={styles.example}>
        <bdi>{example}</bdi>
      </span>
    </div>
  );
};
