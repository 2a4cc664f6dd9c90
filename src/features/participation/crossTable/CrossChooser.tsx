import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { charting } from '../../../words/charting';
import { ChoiceField } from '../ChoiceField';
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

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', selectors: { '@media print': { display: 'none' } } },
  select: { maxWidth: 'min(260px, 80vw)' }
});

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
  return (
    <div className={styles.root}>
      {hasDepartments && <ChoiceField className={styles.select} label={words.peopleOf} options={options} value={choice.groupsOf} onChange={groupsOf => onChange({ ...choice, groupsOf })} />}
      <ChoiceField className={styles.select} label={words.communitiesOf} options={options} value={choice.communitiesOf} onChange={communitiesOf => onChange({ ...choice, communitiesOf })} />
      <ChoiceField label={words.order} options={orders} value={choice.order} onChange={order => onChange({ ...choice, order })} />
    </div>
  );
};
