import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { KnownCommunity } from '../../domain/bringing/findCommunity';
import { leftOutReasons } from '../../domain/bringing/historyLine';
import type { ImportPreview } from '../../domain/bringing/importPreview';
import { formatNumber, formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface ImportPreviewTableProps {
  readonly preview: ImportPreview;
  readonly communities: readonly KnownCommunity[];
}

/** Most communities that are shown: enough to see whether the file was meant so. */
const shownLimit = 20;

const useStyles = makeStyles(theme => ({
  scroll: { maxWidth: 760, overflowX: 'auto' },
  table: {
    ...theme.fonts.medium,
    borderCollapse: 'collapse',
    color: theme.semanticColors.bodyText,
    selectors: {
      'th, td': { borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`, fontWeight: 400, paddingBlock: 6, paddingInline: '0 24px', textAlign: 'start' },
      th: { overflowWrap: 'anywhere' },
      td: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }
    }
  },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** What an import would bring, a line a fact. */
export const ImportPreviewTable: React.FunctionComponent<ImportPreviewTableProps> = ({ preview, communities }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const more = preview.byCommunity.size - shownLimit;
  return (
    // What scrolls sideways on a phone can be reached by keyboard.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={strings.previewLabel}>
      <table className={styles.table} aria-label={strings.previewLabel}>
        <tbody>
          {rowsOf(preview, communities, locale).map(([what, value], index) => (
            <tr key={index}>
              <th scope="row">{what}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Text className={styles.quiet}>{strings.more(more)}</Text>}
    </div>
  );
};

function rowsOf({ lines, people, byKind, byCommunity, first, last, leftOut }: ImportPreview, communities: readonly KnownCommunity[], locale: string): (readonly [string, string])[] {
  const number = (value: number): string => formatNumber(value, locale);
  const titles = new Map(communities.map(({ key, title }) => [key, title]));
  return [
    [strings.acts, number(lines)],
    ...[...byKind].map(([kind, count]) => [strings.kind[kind], number(count)] as const),
    [strings.people, number(people)],
    ...(first === undefined ? [] : [[strings.first, formatUtcDay(first, locale)] as const]),
    ...(last === undefined ? [] : [[strings.last, formatUtcDay(last, locale)] as const]),
    ...[...byCommunity].slice(0, shownLimit).map(([key, count]) => [strings.inCommunity(titles.get(key) ?? key), number(count)] as const),
    ...leftOutReasons.filter(reason => leftOut.has(reason)).map(reason => [strings.leftOut[reason], number(leftOut.get(reason) ?? 0)] as const)
  ];
}
