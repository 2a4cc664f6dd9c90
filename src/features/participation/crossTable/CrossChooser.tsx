import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Select } from '../../../ui/controls/Select';
import { charting } from '../../../words/charting';
import { unitTitle } from '../unitTitle';
import type { CrossChoice, CrossGroup, CrossOrder } from './crossView';

const words = charting.crossTable;

export interface CrossChooserProps {
  readonly units: readonly CrossGroup[];
  /** Whether departments can be looked into. */
  readonly hasDepartments: boolean;
  readonly choice: CrossChoice;
  readonly onChange: (choice: CrossChoice) => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', selectors: { '@media print': { display: 'none' } } },
  field: { display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 },
  label: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext },
  select: { maxWidth: 'min(260px, 80vw)' }
}));

const orders: readonly { readonly key: CrossOrder; readonly text: string }[] = [
  { key: 'size', text: words.largestFirst },
  { key: 'name', text: words.byName }
];

/** Whose people, which communities, in which order. */
export const CrossChooser: React.FunctionComponent<CrossChooserProps> = ({ units, hasDepartments, choice, onChange }) => {
  const styles = useStyles();
  const options = React.useMemo(
    () => [{ key: '', text: words.everyUnit }, ...units.filter(({ key }) => key !== '').map(unit => ({ key: unit.key, text: unitTitle(unit) }))],
    [units]
  );
  // What stands above each list is its name already; nobody needs to hear it twice.
  const field = (label: string, select: React.ReactElement): React.ReactElement => (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {select}
    </div>
  );
  return (
    <div className={styles.root}>
      {hasDepartments &&
        field(words.peopleOf, <Select className={styles.select} label={words.peopleOf} options={options} value={choice.groupsOf} onChange={groupsOf => onChange({ ...choice, groupsOf })} />)}
      {field(
        words.communitiesOf,
        <Select className={styles.select} label={words.communitiesOf} options={options} value={choice.communitiesOf} onChange={communitiesOf => onChange({ ...choice, communitiesOf })} />
      )}
      {field(words.order, <Select label={words.order} options={orders} value={choice.order} onChange={order => onChange({ ...choice, order })} />)}
    </div>
  );
};
