import { makeStyles } from '@fluentui/react';

export const useWeekStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  cards: { display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))', listStyle: 'none', margin: 0, padding: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    boxSizing: 'border-box',
    height: '100%',
    padding: 20,
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground,
    boxShadow: effects.elevation4
  },
  /** Somebody waits: a line at its start, and no alarm. */
  waiting: { borderInlineStart: `3px solid ${palette.themePrimary}` },
  title: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  grow: { flexGrow: 1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  /** Columns that fill one after the other, since the parts are of very different height. */
  parts: { columns: '400px', columnGap: '32px', marginBlockStart: 16, selectors: { '> *': { breakInside: 'avoid', marginBlockEnd: 24 } } },
  part: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: 8, listStyle: 'none', margin: 0, padding: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 12, margin: 0 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  term: { fontWeight: 600 }
}));
