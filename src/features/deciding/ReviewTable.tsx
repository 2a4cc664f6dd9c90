import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import { ReviewRow } from './ReviewRow';
import { reviewStrings as words } from './strings';
import type { Due } from './useDue';

export interface ReviewTableProps {
  readonly due: readonly Due[];
  /** The community on which somebody is deciding. */
  readonly open: CommunityKey | undefined;
  readonly onOpen: (community: CommunityKey | undefined) => void;
  readonly onDecided: (sentence: string) => void;
}

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles(theme => ({
  table: {
    ...theme.fonts.medium,
    borderCollapse: 'collapse',
    color: theme.semanticColors.bodyText,
    width: '100%',
    [narrow]: { display: 'block' },
    selectors: {
      'th, td': {
        borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
        paddingBlock: 10,
        paddingInline: '0 16px',
        textAlign: 'start',
        verticalAlign: 'top'
      },
      tbody: { [narrow]: { display: 'block' } },
      thead: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, [narrow]: { display: 'none' } },
      'tbody th, tbody td': { overflowWrap: 'anywhere', [narrow]: { borderBottom: 'none', display: 'block', paddingBlock: 2 } },
      'tbody tr': { [narrow]: { borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`, display: 'block', paddingBlock: 8 } }
    }
  }
}));

/** Communities that are due, a row of sentences each, with what can be done in the row itself. */
export const ReviewTable: React.FunctionComponent<ReviewTableProps> = ({ due, open, onOpen, onDecided }) => {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={words.heading}>
      <thead>
        <tr>
          <th scope="col">{words.columns.community}</th>
          <th scope="col">{words.columns.why}</th>
          <th scope="col">{words.columns.actions}</th>
        </tr>
      </thead>
      <tbody>
        {due.map(each => (
          <ReviewRow
            key={each.entry.key}
            due={each}
            isOpen={open === each.entry.key}
            onOpen={isOpen => onOpen(isOpen ? each.entry.key : undefined)}
            onDecided={onDecided}
          />
        ))}
      </tbody>
    </table>
  );
};
