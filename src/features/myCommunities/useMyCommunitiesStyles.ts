import { makeStyles } from '@fluentui/react';

export const useMyCommunitiesStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  /** What is new leads; beside it, where there is room, what comes next. */
  top: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))', gap: '0 32px', alignItems: 'start' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  line: { display: 'flex', gap: 12, alignItems: 'flex-start', minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0, flex: '1 1 auto', overflowWrap: 'anywhere' },
  link: { textAlign: 'start', overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext },
  waits: { fontWeight: 600 },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))', gap: 16, listStyle: 'none', margin: 0, padding: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    boxSizing: 'border-box',
    minWidth: 0,
    height: '100%',
    padding: 16,
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground
  },
  title: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  next: { fontWeight: 600, overflowWrap: 'anywhere' },
  isNew: { color: palette.themePrimary, fontWeight: 600 },
  footer: { marginBlockStart: 'auto' }
}));
