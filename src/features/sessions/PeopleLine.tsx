import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { PersonKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface PeopleLineProps {
  readonly people: readonly PersonKey[];
  readonly count: (count: number) => string;
  readonly names: (names: string) => string;
}

/** Named at first. */
const fewNames = 5;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 4, minWidth: 0 },
  count: { fontWeight: 600 },
  names: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  button: { minHeight: 32, marginInlineStart: -4 }
}));

/** How many, and who: open acts. Nothing where nobody did. */
export const PeopleLine: React.FunctionComponent<PeopleLineProps> = ({ people, count, names }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [isAll, setIsAll] = React.useState(false);
  // One more than the few is named as well: “one more” says less than a name.
  const shown = isAll || people.length <= fewNames + 1 ? people : people.slice(0, fewNames);
  const nameOf = usePeopleNames(shown);
  const left = people.length - shown.length;
  if (people.length === 0) return null;
  const listed = [...shown.map(nameOf), ...(left > 0 ? [strings.andOthers(left)] : [])];
  return (
    <div className={styles.root}>
      <Text className={styles.count}>{count(people.length)}</Text>
      <Text variant="small" className={styles.names}>
        {names(new Intl.ListFormat(locale).format(listed))}
      </Text>
      {left > 0 && <Button kind="action" className={styles.button} text={strings.everybody} onClick={() => setIsAll(true)} />}
    </div>
  );
};
