import * as React from 'react';
import { Dropdown, makeStyles, Text } from '@fluentui/react';
import { strings } from './strings';

export interface MonthsChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly months: number;
  readonly onChange: (months: number) => void;
}

const choices = [3, 6, 12, 24];

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 220 },
  hint: { color: semanticColors.bodySubtext }
}));

/** In how many months somebody looks again. */
export const MonthsChoice: React.FunctionComponent<MonthsChoiceProps> = ({ label, hint, months, onChange }) => {
  const styles = useStyles();
  const all = choices.includes(months) ? choices : [...choices, months].sort((one, other) => one - other);
  return (
    <div className={styles.root}>
      <Dropdown
        label={label}
        selectedKey={months}
        options={all.map(each => ({ key: each, text: strings.inMonths(each) }))}
        onChange={(_event, option) => option !== undefined && onChange(Number(option.key))}
      />
      {hint !== undefined && (
        <Text variant="small" className={styles.hint}>
          {hint}
        </Text>
      )}
    </div>
  );
};
