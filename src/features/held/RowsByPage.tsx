import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { HeldRow } from '../../domain/held/held';
import { Button } from '../../ui/controls/Button';
import { strings } from './strings';

export interface RowsByPageProps<Row extends HeldRow> {
  /** Oldest first. */
  readonly rows: readonly Row[];
  readonly toLine: (row: Row) => React.ReactNode;
}

const useStyles = makeStyles({ rows: { display: 'flex', flexDirection: 'column', gap: 4, listStyle: 'none', margin: '4px 0 8px', padding: 0 } });

/** Rows shown at first, and with each request for more. */
const page = 20;

/** Rows in a list, the newest first, a page at a time. */
export function RowsByPage<Row extends HeldRow>({ rows, toLine }: RowsByPageProps<Row>): React.ReactElement {
  const styles = useStyles();
  const [shown, setShown] = React.useState(page);
  const newest = [...rows].reverse();
  return (
    <>
      <ul className={styles.rows}>
        {newest.slice(0, shown).map(row => (
          <li key={`${row.place} ${row.id}`}>{toLine(row)}</li>
        ))}
      </ul>
      {newest.length > shown && <Button text={strings.more} onClick={() => setShown(shown + page)} />}
      <Text block variant="small" role="status">
        {strings.shown(Math.min(shown, newest.length), newest.length)}
      </Text>
    </>
  );
}
