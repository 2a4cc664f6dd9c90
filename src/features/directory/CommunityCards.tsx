import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { NestedEntry } from '../../domain/directory/nestedEntries';
import { useTellContent } from '../../ui/firstContent';
import type { Row } from './packRows';
import { packRows } from './packRows';
import { rowGap, useRowWindow } from './useRowWindow';

export interface CommunityCardsProps {
  readonly label: string;
  readonly nested: readonly NestedEntry[];
  readonly renderCard: (each: NestedEntry, isWide: boolean) => React.ReactElement;
}

/** Pixels by which parts stand further in than what they are a part of. */
const indent = 24;

const useStyles = makeStyles(({ palette }) => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: rowGap,
    margin: 0,
    padding: 0,
    listStyle: 'none'
  },
  item: { display: 'grid', minWidth: 0 },
  wide: { display: 'grid', minWidth: 0, gridColumn: '1 / -1' },
  part: { display: 'grid', minWidth: 0, gridColumn: '1 / -1', borderInlineStart: `2px solid ${palette.neutralLight}`, paddingInlineStart: 12 },
  space: { gridColumn: '1 / -1' }
}));

/**
 * The cards in a grid: one column on a phone, as many as fit elsewhere, parts beneath what they are a part of. Of thousands
 * only those in and around what is seen are drawn; each says which of how many it is.
 */
export const CommunityCards: React.FunctionComponent<CommunityCardsProps> = ({ label, nested, renderCard }) => {
  const styles = useStyles();
  useTellContent();
  const list = React.useRef<HTMLUListElement>(null);
  const rowsOf = useRows(nested);
  const { rows: drawn, heightBetween, columns } = useRowWindow(
    list,
    count => rowsOf(count).rows.length,
    (row, count) => keyOf(rowsOf(count).rows[row], count)
  );
  const { rows, places } = rowsOf(columns);
  const space = (from: number, until: number): React.ReactNode =>
    until > from && <li key={`space ${from}`} aria-hidden="true" className={styles.space} style={{ height: heightBetween(from, until) }} />;
  const item = (each: NestedEntry, row: number, place: number, isFamily: boolean): React.ReactNode => (
    <li
      key={each.entry.key}
      className={each.depth > 0 ? styles.part : isFamily ? styles.wide : styles.item}
      style={each.depth > 0 ? { marginInlineStart: indent * each.depth - 12 } : undefined}
      aria-setsize={nested.length}
      aria-posinset={place}
      {...(each.depth > 0 && { 'aria-level': each.depth + 1 })}
      data-row={row}
      data-row-key={keyOf(rows[row], columns)}
    >
      {renderCard(each, isFamily)}
    </li>
  );
  return (
    <ul ref={list} className={styles.grid} aria-label={label}>
      {drawn.map((row, index) => {
        const { entries = [], isFamily = false } = rows[row] ?? {};
        return (
          <React.Fragment key={keyOf(rows[row], columns)}>
            {space((drawn[index - 1] ?? -1) + 1, row)}
            {entries.map((each, at) => item(each, row, (places[row] ?? 0) + at + 1, isFamily))}
          </React.Fragment>
        );
      })}
      {space((drawn[drawn.length - 1] ?? -1) + 1, rows.length)}
    </ul>
  );
};

/** A row with as many columns has its height as long as it begins with the same card. */
function keyOf(row: Row | undefined, columns: number): string {
  return `${columns} ${row?.entries[0]?.entry.key ?? ''}`;
}

interface Packed {
  readonly rows: readonly Row[];
  /** How many cards come before each row. */
  readonly places: readonly number[];
}

/** The rows for a number of columns, packed once for each. */
function useRows(nested: readonly NestedEntry[]): (columns: number) => Packed {
  return React.useMemo(() => {
    const known = new Map<number, Packed>();
    return columns => {
      const before = known.get(columns);
      if (before !== undefined) return before;
      const rows = packRows(nested, columns);
      let cards = 0;
      const packed = { rows, places: rows.map(({ entries }) => (cards += entries.length) - entries.length) };
      known.set(columns, packed);
      return packed;
    };
  }, [nested]);
}
