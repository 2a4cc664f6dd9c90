import * as React from 'react';
import { getRTL, makeStyles } from '@fluentui/react';
import type { UtcMonth } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/controls/Select';
import { formatMonth } from '../../ui/format';
import { strings } from './strings';

export interface MonthChooserProps {
  /** Published months, newest first. */
  readonly months: readonly UtcMonth[];
  readonly month: UtcMonth;
  readonly locale: string;
  readonly onChange: (month: UtcMonth) => void;
}

const useStyles = makeStyles({
  root: { alignItems: 'center', display: 'flex', gap: 4, selectors: { '@media print': { display: 'none' } } },
  months: { width: 168 }
});

/** Chooses a published month: by name, or one earlier or later. */
export const MonthChooser: React.FunctionComponent<MonthChooserProps> = ({ months, month, locale, onChange }) => {
  const styles = useStyles();
  const options = React.useMemo(() => months.map(key => ({ key, text: formatMonth(key, locale) })), [months, locale]);
  const at = months.indexOf(month);
  const step = (label: string, icon: string, target: UtcMonth | undefined): React.ReactElement => (
    <Button
      kind="icon"
      ariaLabel={label}
      title={label}
      iconName={icon}
      disabled={target === undefined}
      onClick={() => target !== undefined && onChange(target)}
    />
  );
  return (
    <div className={styles.root} role="group" aria-label={strings.month}>
      {step(strings.earlier, getRTL() ? 'ChevronRight' : 'ChevronLeft', months[at + 1])}
      <Select className={styles.months} label={strings.month} options={options} value={month} onChange={onChange} />
      {step(strings.later, getRTL() ? 'ChevronLeft' : 'ChevronRight', months[at - 1])}
    </div>
  );
};
